"""The plan of what is drawn: charts in every language, cards, what makes charts interactive."""

from collections.abc import Mapping

from scripts.drawing.picture import Card, Drawing, Picture
from scripts.model import addresses
from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.model.plan import Plan, add
from scripts.pages.parts.card import card_svg
from scripts.pages.portion import Portion
from scripts.site.drawn import Drawn
from scripts.site.plan import Pages

Named = tuple[Language, str, str]
"""A chart in a language: the language, its package, its view."""


def plan_drawings(portions: Mapping[str, Portion]) -> dict[Named, Drawing]:
    """Plan every chart in every language."""
    return {
        (language, package, view): drawing
        for package, one in portions.items()
        for (language, view), drawing in one.drawings.items()
    }


def plan_cards(edition: Edition, pages: Pages) -> dict[str, Card]:
    """Plan the pictures that links to pages without a chart show where they are shared."""
    return {
        f"site/{addresses.card(language, page.path)}": Card(
            # The title of the home page is the name already.
            card_svg(page.title, edition.name.in_(language) if page.path else "", language)
        )
        for language in pages
        for page in pages[language]
        if not page.image
    }


def plan_pictures(drawn: Mapping[Named, Drawn], runtime: Mapping[str, bytes]) -> Plan:
    """Plan the files of what was drawn, and what makes charts interactive if there are any."""
    planned: Plan = dict(runtime) if drawn else {}
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
