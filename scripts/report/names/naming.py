"""The name of a figure, composed from its codes: what is counted, of whom, where and when."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.report.dimensions import TOTAL
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.names.saying import says
from scripts.report.series.years import whole
from scripts.report.vocabulary import PEOPLE
from scripts.text.dates import period
from scripts.text.words import has, say

SEPARATOR = " · "
MEANS = frozenset({"channel", "material", "schedule"})
"""Dimensions of categories that say by what means, and not what was done."""
WHOM = ("population", "sex", "age", "nationality")
"""The dimensions that say of whom a figure tells, in the order of a name."""
SUBJECT = ("indicator", *WHOM, "category")
"""The dimensions that say what is counted, in the order of a name; others come behind them."""
CIRCUMSTANCES = frozenset({"activity", "ref_area", "time_period"})
"""The dimensions that say where, when and with which activity."""
DETAILS = range(4)
"""How much a name may say: the least, the activity beside a category, the area as well, and the
category again that its activity says."""


class Phrase(NamedTuple):
    """A part of a name: what it says, and the dimension that says it."""

    dimension: str
    words: str


Phrases = tuple[Phrase, ...]
"""A whole name."""


class Namer:
    """Composes names for the figures of one package, in one language."""

    def __init__(self, catalog: Catalog, package: Package, language: Language) -> None:
        self.catalog, self.package, self.language = catalog, package, language
        self._table = figure_table(catalog, package)
        self._names = self._told_apart(figures_of(catalog, package))

    def name(self, figure: Figure) -> str:
        """Give the whole name, e.g. ``Visitors · Female · Lake Mere``."""
        return _joined(self._names[figure.key])

    def phrases(self, figure: Figure) -> Phrases:
        """Give the parts of the whole name, in their order."""
        return self._names[figure.key]

    def label(self, field: str, code: str) -> str:
        """Give the name of a code (empty for an empty one)."""
        if not code or self._table is None:
            return ""
        return self.catalog.label(self.package, self._table, field, code).in_(self.language)

    def place(self, field: str, code: str) -> int:
        """Give where a code stands in its list; one that no list has stands first."""
        key = self._table.reference(field) if self._table else None
        known = list(self.catalog.rows(self.package, key)) if key else []
        return known.index(code) if code in known else -1

    def subject(self, figure: Figure) -> str:
        """Say what is counted and of whom, without the activity, place and time."""
        return _joined(self._subject(figure))

    def words(self, figure: Figure, dimensions: Collection[str], detail: int = DETAILS[0]) -> str:
        """Name the codes of some dimensions as a name does that has as much detail."""
        codes = (code if name in dimensions else ""
                  for name, code in zip(figure.dimensions, figure.codes, strict=True))  # fmt: skip
        return _joined(self._compose(replace(figure, codes=tuple(codes)), detail))

    def _told_apart(self, figures: Iterable[Figure]) -> dict[str, Phrases]:
        """Name every figure by as little as tells it apart from the others of its package."""
        names: dict[str, Phrases] = {}
        alike = list(figures)
        for detail in DETAILS:
            names |= {one.key: self._compose(one, detail) for one in alike}
            counts = Counter(map(_joined, names.values()))
            alike = [one for one in alike if counts[_joined(names[one.key])] > 1]
        return names

    def _subject(self, figure: Figure) -> list[Phrase]:
        """Name each code that says what is counted."""
        plain = figure.code("indicator") == PEOPLE and figure.code("population")
        indicator = Phrase("indicator", "" if plain else self._named("indicator", figure))
        category = Phrase("category", self._named("category", figure))
        return [indicator, *self._people(figure), category, *self._further(figure)]

    def _people(self, figure: Figure) -> list[Phrase]:
        """Name each code that says of whom; sex and age have words of their own together."""
        population, sex, age, nationality = (self._named(field, figure) for field in WHOM)
        joint = f"sex_age.{figure.code('sex')}.{figure.code('age')}"
        together = [say(self.language, joint), ""] if has(self.language, joint) else [sex, age]
        return list(map(Phrase, WHOM, [population, *together, nationality]))

    def _named(self, field: str, figure: Figure) -> str:
        """Name the code of a dimension, if it splits."""
        return self.label(field, _split(figure.code(field)))

    def _further(self, figure: Figure) -> list[Phrase]:
        """Name the codes of dimensions that are neither of the usual subject nor circumstances."""
        known = {*SUBJECT, *CIRCUMSTANCES}
        return [
            Phrase(name, self._named(name, figure))
            for name in figure.dimensions
            if name not in known
        ]

    def _compose(self, figure: Figure, detail: int) -> Phrases:
        """Compose a name with as much detail as asked for.

        A category says what was done, as an activity does, unless it is one of means; an activity
        says where it was. What the title of an activity says, its category need not.
        """
        done = bool(figure.code("category")) and self._dimension(figure) not in MEANS
        activity = self.label("activity", figure.activity) if detail or not done else ""
        area = figure.code("ref_area")
        elsewhere = area != self.catalog.edition.country and (detail > 1 or not activity)
        place = self.label("ref_area", area) if elsewhere else ""
        circumstances = {"activity": activity, "ref_area": place, "time_period": self._time(figure)}
        said = [*self._subject(figure), *(Phrase(*one) for one in circumstances.items())]
        again = detail < DETAILS[-1] and says(activity, self._named("category", figure))
        return tuple(
            one for one in said if one.words and not (again and one.dimension == "category")
        )

    def _dimension(self, figure: Figure) -> str:
        """Give the dimension of a figure's category, as the list of categories has it."""
        if self._table is None:
            return ""
        row = self.catalog.row(self.package, self._table, "category", figure.code("category"))
        return str(row.get("dimension") or "")

    def _time(self, figure: Figure) -> str:
        time, known = figure.code("time_period"), whole(self.package.stated("period"))
        return "" if not time or time in known else period(time, self.language)


def _split(code: str) -> str:
    """Give a code that splits; what is not split needs no name."""
    return "" if code == TOTAL else code


def _joined(parts: Iterable[Phrase]) -> str:
    return SEPARATOR.join(part.words for part in parts if part.words)


def namer(catalog: Catalog, package: Package, language: Language) -> Namer:
    """Give what names the figures of a package; names are composed once for all that ask."""
    return catalog.once(Namer, package, language)
