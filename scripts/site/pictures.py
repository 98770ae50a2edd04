"""What is drawn: charts in every language, and a card for every page."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Self

from scripts.charts.chart import drawing_name
from scripts.charts.faults import undrawn
from scripts.charts.views.listing import view_names
from scripts.drawing.picture import Card, Drawing, NotDrawn, Picture
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.model.plan import Plan, add
from scripts.pages.parts.card import card_svg
from scripts.pages.portion import Portion
from scripts.site.drawn import Begun, Drawn
from scripts.site.plan import Pages
from scripts.site.progress import Tell

AHEAD = 3
"""So many times some packages are being drawn, and in memory, while others are made."""
Named = tuple[Language, str, str]
"""A chart in a language: the language, its package, its view."""


class Pictures:
    """The charts of a site, some packages at a time: drawn side by side, and written.

    Of all that is drawn ``inline`` keeps what stands in pages, by language, package and view.
    """

    def __init__(
        self, draw: Callable[[Mapping[Named, Drawing]], Begun[Named]],
        publish: Callable[[Plan], None], tell: Tell,
    ) -> None:  # fmt: skip
        self._draw, self._publish, self._tell = draw, publish, tell
        self._begun: deque[Begun[Named]] = deque()
        self._there = self._expected = 0
        self.inline: dict[Language, dict[str, str]] = {}

    def expect(self, count: int) -> None:
        """Say how many there will be."""
        self._expected = count

    def add(self, portions: Mapping[str, Portion]) -> None:
        """Begin to draw the charts of packages; what was begun long before is finished first."""
        self._begun.append(self._draw(plan_drawings(portions)))
        while len(self._begun) > AHEAD:
            self._finish()

    def finish(self) -> None:
        """Wait for all that was begun."""
        while self._begun:
            self._finish()

    def _finish(self) -> None:
        before = self._there
        drawn = self._begun.popleft()(lambda: self._more(1))
        self._more(before + len(drawn) - self._there)
        self._publish(plan_pictures(drawn))
        for language in {tag for tag, _, _ in drawn}:
            self.inline.setdefault(language, {}).update(inline(drawn, language))

    def _more(self, count: int) -> None:
        if count:
            self._there += count
            self._tell("pictures", self._there, self._expected)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of what nobody will ask for."""
        for one in self._begun:
            one.drop()


@contextmanager
def faults_told(catalog: Catalog) -> Iterator[None]:
    """Make a problem of a chart that cannot be drawn. Raises InputInvalid with it."""
    try:
        yield
    except NotDrawn as error:
        for package in catalog.packages:
            for view in view_names(catalog, package):
                if error.name in {drawing_name(package, view, one) for one in catalog.languages}:
                    raise undrawn(package, view, error.reason) from error
        raise


def plan_drawings(portions: Mapping[str, Portion]) -> dict[Named, Drawing]:
    """Plan every chart in every language."""
    return {
        (language, package, view): drawing
        for package, one in portions.items()
        for (language, view), drawing in one.drawings.items()
    }


def plan_cards(edition: Edition, pages: Pages) -> dict[str, Card]:
    """Plan the pictures that links to pages show where they are shared."""
    return {
        f"site/{addresses.card(language, page.path)}": Card(
            # The title of the home page is the name already.
            card_svg(
                page.title, edition.name.in_(language) if page.path else "", language, page.lead
            )
        )
        for language in pages
        for page in pages[language]
    }


def plan_pictures(drawn: Mapping[Named, Drawn]) -> Plan:
    """Plan the files of what was drawn."""
    planned: Plan = {}
    for (language, package, view), one in drawn.items():
        if isinstance(one, Picture):
            for kind, content in (("svg", one.file), ("png", one.png)):
                path = addresses.chart_file(package, view, language, kind)
                add(planned, f"site/{addresses.DATA}{path}", content)
    return planned


def inline(drawn: Mapping[Named, Drawn], language: Language) -> dict[str, str]:
    """Give the pictures that stand in the pages of a language, by package and view."""
    return {
        f"{package}/{view}": one.inline
        for (tag, package, view), one in drawn.items()
        if tag == language and isinstance(one, Picture)
    }
