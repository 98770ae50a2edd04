"""A view as a chart: its words and its table at once, its spec and its pictures when asked for."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from scripts.charts.data.arrangement import data_of
from scripts.charts.data.source import source
from scripts.charts.drawing.portable import portable
from scripts.charts.drawing.render import described, png, svg
from scripts.charts.interactive.chosen import interactive
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.theme import FONT_SIZE, WIDTH, config
from scripts.charts.look.wrapping import wrap
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.charts.words.description import description, note
from scripts.charts.words.table import columns, headings, rows_csv, table
from scripts.charts.words.worded import worded
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
    table: pd.DataFrame
    columns: Mapping[str, str]
    """The columns of the table that go out as CSV, and their names there."""
    headings: Mapping[str, str]
    """What a reader is shown of the table, in words: columns of codes, and last the value."""
    note: str
    worded: Worded
    """What is drawn."""

    @cached_property
    def _bare(self) -> Spec:
        """The spec without its title, which stands beside the SVG of a page."""
        return {**self.worded.data.layout.encode(self.worded), "config": config()}

    @cached_property
    def _titled(self) -> Spec:
        title = _title(self.title.text, self.question.text, self.note, self.worded.language)
        return {**self._bare, "title": title, "description": self.alt}

    @cached_property
    def spec(self) -> Spec:
        """The spec that is drawn, with its title."""
        return all_apart(self._titled)

    @cached_property
    def interactive(self) -> Spec:
        """The spec that is published: the same with tooltips and selects."""
        return all_apart(interactive(self._titled, self.worded))

    @cached_property
    def svg(self) -> str:
        """The picture for a page; it bears its title for machines only."""
        source = self.worded.data.source
        name = f"chart-{source.package.name}-{self.view.name}-{self.worded.language}"
        safe = re.sub(r"[^A-Za-z0-9_-]", "-", name)
        return described(svg(all_apart(self._bare)), safe, self.title.text, self.alt)

    @property
    def stacked(self) -> bool:
        """Tell whether several numbers stand beside one bar, in the order of the colours."""
        return self.worded.data.mark.stacked

    @property
    def portable(self) -> bytes:
        """The picture as a file of its own, with its language and its font."""
        return portable(self.svg, self.worded.language)

    @property
    def png(self) -> bytes:
        """The spec as PNG."""
        return png(svg(self.spec))

    @property
    def csv(self) -> bytes:
        """The rows as CSV, the same in all languages."""
        return rows_csv(self.table, self.columns)

    @property
    def json(self) -> bytes:
        """The published spec as the file that is downloaded."""
        return (json.dumps(self.interactive, ensure_ascii=False, indent=1) + "\n").encode()


def chart_of(catalog: Catalog, package: Package, view: View, language: Language) -> Chart:
    """Give a view in a language: rows, words and table. Nothing is drawn before it is asked for."""
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


def _title(title: str, question: str, left_out: str, language: Language) -> Spec:
    small = [line for text in (question, left_out) if text
             for line in wrap(text, WIDTH, FONT_SIZE, language)]  # fmt: skip
    return {"text": wrap(title, WIDTH, FONT_SIZE + 3, language), "subtitle": small}
