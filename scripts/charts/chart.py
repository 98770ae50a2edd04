"""A view as a chart: its words and its table at once, its spec and its drawing when asked for."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from scripts.charts.data.arrangement import data_of
from scripts.charts.data.source import source
from scripts.charts.faults import told
from scripts.charts.interactive.chosen import interactive as with_choices
from scripts.charts.layouts import encoded
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.sheet import COLUMN, NARROW, SHEETS, Sheet
from scripts.charts.look.theme import config
from scripts.charts.look.wrapping import cut
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.charts.words.description import description
from scripts.charts.words.gathered import gathered
from scripts.charts.words.notes import note
from scripts.charts.words.table import TableRow, columns, headings, rows_csv, table
from scripts.charts.words.worded import worded
from scripts.drawing.fonts import lacking
from scripts.drawing.picture import Drawing
from scripts.drawing.style import FONT_SIZE, FOOT_SIZE, TITLE_SIZE
from scripts.model.catalog import Catalog
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.model.view import View


@dataclass(frozen=True, eq=False)
class Chart:
    """One view in one language. ``note`` says what was left out, if anything was."""

    view: View
    title: Words
    question: Words
    alt: str
    table: Sequence[TableRow]
    """A row a mark: figure, codes and their names, period, value, how it is said."""
    columns: Mapping[str, str]
    """The columns of the table that go out as CSV, and their names there."""
    headings: Mapping[str, str]
    """What a reader is shown of the table, in words: columns of codes, and last the value."""
    note: str
    worded: Worded
    """What its table says."""

    @cached_property
    def drawn(self) -> Worded:
        """What is drawn: the same, but that of many parts of a stack the rest is one."""
        return gathered(self.worded)

    @cached_property
    def _bare(self) -> Mapping[Sheet, Spec]:
        """The spec on each sheet without its title, which stands around the picture."""
        return {one: {**encoded(self.drawn.on(one)), "config": config()} for one in SHEETS}

    def interactive(self, sheet: Sheet = COLUMN) -> Spec:
        """Give the spec that is published: with its title, tooltips and selects."""
        title = {"text": self._title_lines(sheet), "subtitle": self._small_lines(sheet)}
        with told(self._package, self.view.name):
            titled = {**self._bare[sheet], "title": title, "description": self.alt}
            return all_apart(with_choices(titled, self.worded.on(sheet)))

    def drawing(self, foot: Sequence[str] = ()) -> Drawing:
        """Give what is drawn; the texts of ``foot`` stand below it where it stands alone."""
        with told(self._package, self.view.name):
            specs = {sheet: json.dumps(all_apart(spec), allow_nan=False)
                     for sheet, spec in self._bare.items()}  # fmt: skip
        return Drawing(
            name=drawing_name(self._package, self.view.name, self.worded.language),
            language=self.worded.language,
            narrow=specs[NARROW],
            wide=specs[COLUMN],
            title=self.title.text,
            description=self.alt,
            above=tuple(self._title_lines(COLUMN)),
            below_title=tuple(self._small_lines(COLUMN)),
            foot=tuple(line for one in foot
                       for line in cut(one, COLUMN.width, FOOT_SIZE, self.worded.language)),
        )  # fmt: skip

    @property
    def _package(self) -> Package:
        return self.worded.data.source.package

    def _title_lines(self, sheet: Sheet) -> list[str]:
        return cut(self.title.text, sheet.width, TITLE_SIZE + 1, self.worded.language)

    def _small_lines(self, sheet: Sheet) -> list[str]:
        texts = (one for one in (self.question.text, self.note) if one)
        return [line for one in texts
                for line in cut(one, sheet.width, FONT_SIZE, self.worded.language)]  # fmt: skip

    @cached_property
    def boxes(self) -> str:
        """The letters for which its PNG has boxes; in an SVG whoever looks at it has others."""
        names = (self.worded.categories, self.worded.series, self.worded.short, self.worded.panels)
        named = (one for some in names for one in some.values())
        return lacking("".join((self.title.text, self.question.text, self.note, *named)))

    @property
    def derived(self) -> bool:
        """Tell whether a value of it is computed and not printed."""
        return any(row["derived"] for row in self.table)

    @property
    def csv(self) -> bytes:
        """The rows as CSV, the same in all languages."""
        return rows_csv(self.table, self.columns)

    def json(self, sheet: Sheet = COLUMN) -> bytes:
        """Give the published spec as the file that is downloaded."""
        return (json.dumps(self.interactive(sheet), ensure_ascii=False) + "\n").encode()


def drawing_name(package: Package, view: str, language: Language) -> str:
    """Name a chart in a language as no other is named in a page."""
    return re.sub(r"[^A-Za-z0-9_-]", "-", f"chart-{package.name}-{view}-{language}")


def chart_of(catalog: Catalog, package: Package, view: View, language: Language) -> Chart:
    """Give a view in a language: rows, words and table. Nothing is drawn before it is asked for."""
    with told(package, view.name):
        return _chart(catalog, package, view, language)


def _chart(catalog: Catalog, package: Package, view: View, language: Language) -> Chart:
    data = data_of(source(catalog, package, view))
    words = worded(data, language)
    title, question = view.title.words(language), view.question.words(language)
    title = title if title.text else Words(view.name, "")
    left_out = note(words)
    return Chart(
        view=view,
        title=title,
        question=question,
        alt=" ".join(part for part in (description(words, title.text), left_out) if part),
        table=table(words),
        columns=columns(data),
        headings=headings(words),
        note=left_out,
        worded=words,
    )
