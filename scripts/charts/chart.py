"""A view drawn: spec, pictures, text alternative and table, all of the same data."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from scripts.charts.data.frame import columns, fields, frame, rows_csv
from scripts.charts.data.picture import Picture, picture
from scripts.charts.drawing.interactive import interactive
from scripts.charts.drawing.render import described, png, svg
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.theme import FONT_SIZE, WIDTH, config
from scripts.charts.look.wrapping import wrap
from scripts.charts.marks.bars import bars
from scripts.charts.marks.dots import dots
from scripts.charts.marks.lines import lines
from scripts.charts.marks.periods import periods
from scripts.charts.marks.tiles import tiles
from scripts.charts.words.description import describe, note
from scripts.charts.words.labels import Labels
from scripts.model.catalog import Catalog
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.model.view import View


@dataclass(frozen=True, eq=False)
class Chart:
    """One view in one language. ``note`` says what was left out, if anything was.

    ``spec`` is what is drawn; ``interactive`` is published: the same with tooltips and selects.
    """

    view: View
    title: Words
    question: Words
    spec: dict[str, Any]
    interactive: dict[str, Any]
    svg: str
    alt: str
    table: pd.DataFrame
    columns: Mapping[str, str]
    """The columns of the table that go out as CSV, and their names there."""
    headings: Mapping[str, str]
    """What a reader is shown of the table, in words: columns of codes, and last the value."""
    note: str = ""

    @property
    def png(self) -> bytes:
        """The spec as PNG, drawn when asked for: pages show the SVG only."""
        return png(svg(self.spec))

    @property
    def csv(self) -> bytes:
        """The rows as CSV, the same in both languages."""
        return rows_csv(self.table, self.columns)


def draw(catalog: Catalog, package: Package, view: View, language: Language) -> Chart:
    """Draw a view. The SVG bears its title for machines; spec and PNG show it as well."""
    drawn = picture(catalog, package, view)
    labels = Labels(catalog, package, view, drawn, language)
    title, question = view.title.words(language), view.question.words(language)
    title = title if title.text else Words(view.name, "")
    left_out = note(drawn, view, labels)
    words = " ".join(part for part in (describe(drawn, view, labels, title.text), left_out) if part)
    bare = _spec(_encode(drawn, view, labels))
    spec = {**bare, "title": _title(title.text, question.text, left_out, language),
            "description": words}  # fmt: skip
    name = re.sub(r"[^A-Za-z0-9_-]", "-", f"chart-{package.name}-{view.name}-{language}")
    return Chart(
        view, title, question, all_apart(spec),
        all_apart(interactive(spec, drawn, view, labels)),
        svg=described(svg(all_apart(bare)), name, title.text, words),
        alt=words, table=frame(drawn, labels), columns=columns(drawn, view),
        headings=_headings(drawn, view, labels), note=left_out,
    )  # fmt: skip


def _headings(drawn: Picture, view: View, labels: Labels) -> dict[str, str]:
    names = {one: labels.heading(field) for one, field in fields(drawn, view).items()}
    return names | {"value": labels.measure()}


def _encode(drawn: Picture, view: View, labels: Labels) -> alt.TopLevelMixin:
    if drawn.kind == "lines":
        return lines(drawn, labels)
    if drawn.kind == "dots":
        return dots(drawn, view, labels)
    if drawn.kind == "tiles":
        return tiles(drawn, labels)
    if drawn.kind == "periods":
        return periods(drawn, view, labels)
    return bars(drawn, view, labels)


def _spec(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """Give the spec, validated by Altair, with its data where the marks are."""
    with alt.data_transformers.enable(consolidate_datasets=False):
        return {**chart.to_dict(), "config": config()}


def _title(title: str, question: str, left_out: str, language: Language) -> dict[str, Any]:
    small = [line for text in (question, left_out) if text
             for line in wrap(text, WIDTH, FONT_SIZE, language)]  # fmt: skip
    return {"text": wrap(title, WIDTH, FONT_SIZE + 3, language), "subtitle": small}
