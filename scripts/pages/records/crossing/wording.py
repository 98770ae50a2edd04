"""The headings of a cross table: what its codes say, each once."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from scripts.pages.records.crossing.grid import Grid
from scripts.pages.records.crossing.table import Column, CrossTable, Row, RowGroup
from scripts.pages.records.crossing.units import SUBJECT, Key, Unit, differing
from scripts.pages.records.figures import FigureRow
from scripts.report.dimensions import NAMES
from scripts.report.figures import Figure
from scripts.report.names.naming import CIRCUMSTANCES, DETAILS, Namer
from scripts.report.vocabulary import PEOPLE
from scripts.text.words import say


@dataclass(frozen=True)
class Wording:
    """Words a grid, in the language of ``names``."""

    grid: Grid
    written: Mapping[str, FigureRow]
    """Its figures by key."""
    names: Namer
    titles: Callable[[str], str]
    """Names a dimension."""

    def table(self) -> CrossTable:
        """Write the whole table."""
        columns = self._ordered(self.grid.columns)
        down = differing(self.grid.down, self.grid.rows)
        return CrossTable(
            self._caption(),
            self._corner(down),
            tuple(self._headings(columns)),
            tuple(self._groups(down, columns)),
        )

    def _caption(self) -> str:
        """Say what all figures have in common; that people are counted is said by whom."""
        figures = list(self.grid.cells.values())
        same = {one for one in NAMES if len({figure.code(one) for figure in figures}) == 1}
        if figures[0].code("indicator") == PEOPLE and "population" not in same:
            same -= {"indicator"}
        return self._said(figures[0], same)

    def _corner(self, down: Unit) -> str:
        """Name the dimension of rows: an activity says where and when it was as well."""
        told = [one for one in down if "activity" not in down or one not in CIRCUMSTANCES]
        told += ["activity"] if "activity" in down else []
        return self.titles(told[0]) if len(told) == 1 else say(self.names.language, "figure.name")

    @cached_property
    def _across(self) -> Unit:
        return differing(self.grid.across, self.grid.columns)

    def _ordered(self, columns: Iterable[Key]) -> list[Key]:
        """Put columns of one subject beside each other, the whole before what divides it.

        Subjects stand in the order of their lists, so that it is one in all tables of a package.
        """
        return sorted(columns, key=lambda one: (self._listed(one), bool(self._below(one))))

    def _listed(self, column: Key) -> list[int]:
        """Say where the codes of a column's subject stand in their lists."""
        codes = zip(self.grid.across, column, strict=True)
        return [self.names.place(name, code) for name, code in codes if name in SUBJECT]

    def _above(self, column: Key) -> str:
        """Say what is counted in a column, where columns differ in that."""
        return self._said(
            self._examples[1][column], [one for one in self._across if one in SUBJECT]
        )

    def _below(self, column: Key) -> str:
        """Say how a column divides that."""
        rest = [one for one in self._across if one not in SUBJECT]
        return self._said(self._examples[1][column], rest)

    @cached_property
    def _examples(self) -> tuple[dict[Key, Figure], dict[Key, Figure]]:
        """A figure of each row, and one of each column."""
        rows, columns = dict[Key, Figure](), dict[Key, Figure]()
        for (row, column), figure in self.grid.cells.items():
            rows.setdefault(row, figure)
            columns.setdefault(column, figure)
        return rows, columns

    def _said(self, figure: Figure, dimensions: Collection[str], detail: int = DETAILS[0]) -> str:
        return self.names.words(figure, dimensions, detail) if dimensions else ""

    @property
    def _all(self) -> str:
        return say(self.names.language, "crossing.all")

    def _headings(self, columns: Sequence[Key]) -> Iterable[tuple[Column, ...]]:
        """Write one line of headings; or two, where columns of one subject divide it."""
        groups = [(words, list(some)) for words, some in groupby(columns, self._above)]
        divided = any(len(some) > 1 for _, some in groups)
        if len(groups) == 1 or not divided:
            single = (self._above(one) or self._below(one) or self._all for one in columns)
            yield tuple(Column(words) for words in single)
            return
        alone = {words for words, some in groups if len(some) == 1 and not self._below(some[0])}
        yield tuple(Column(words, len(some), 2 if words in alone else 1) for words, some in groups)
        yield tuple(
            Column(self._below(one) or self._all)
            for words, some in groups if words not in alone for one in some
        )  # fmt: skip

    def _groups(self, down: Unit, columns: Sequence[Key]) -> Iterable[RowGroup]:
        """Write the rows; those of one subject together, where several are."""
        subject, rest = _parted(down)
        by_subject: dict[str, list[Key]] = {}
        for key, figure in self._examples[0].items():
            by_subject.setdefault(self._said(figure, subject), []).append(key)
        if len(by_subject) == len(self.grid.rows) or len(by_subject) == 1:
            yield RowGroup("", self._rows(list(self.grid.rows), down, columns))
            return
        for words, keys in by_subject.items():
            yield RowGroup(words, self._rows(keys, rest, columns))

    def _rows(self, keys: Sequence[Key], told: Unit, columns: Sequence[Key]) -> tuple[Row, ...]:
        """Name rows by as little as tells them apart."""
        words: dict[Key, str] = {}
        alike = keys
        for detail in DETAILS:
            words |= {one: self._said(self._examples[0][one], told, detail) for one in alike}
            counts = Counter(words.values())
            alike = [one for one in alike if counts[words[one]] > 1]
        return tuple(
            Row(words[key] or self._all, tuple(self._cell(key, one) for one in columns))
            for key in keys
        )

    def _cell(self, row: Key, column: Key) -> FigureRow | None:
        figure = self.grid.cells.get((row, column))
        return self.written[figure.key] if figure else None


def _parted(names: Unit) -> tuple[Unit, Unit]:
    """Give what is counted and of whom, and the other dimensions."""
    return tuple(one for one in names if one in SUBJECT), tuple(
        one for one in names if one not in SUBJECT
    )
