"""Which numbers of a chart no report prints: they are computed from those that it prints."""

from collections.abc import Iterator

from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.model.language import Language
from scripts.text.lists import listed
from scripts.text.numbers import number
from scripts.text.words import say

FEW = 4
"""So many numbers are told one by one."""


def computed(drawn: Worded) -> Iterator[str]:
    """Say it where the picture stands alone, too: there is no table beside it to tell."""
    told = [row for row in drawn.rows if row.datum.value is not None and row.text]
    made = [row for row in told if row.datum.derived]
    # The note on shares says of all of them that they are computed.
    if made and not drawn.data.view.shares:
        yield _said(made, [row for row in told if not row.datum.derived], drawn.language)


def _said(made: list[Row], printed: list[Row], language: Language) -> str:
    if not printed:
        return say(language, "chart.note.derived_all")
    if len(made) <= FEW and not _texts(made) & _texts(printed):
        numbers = listed([row.text for row in made], language)
        return say(language, "chart.note.derived", numbers=numbers)
    names = {row.series for row in made}
    if len(names) == 1 and "" not in names and names.isdisjoint(row.series for row in printed):
        return say(language, "chart.note.derived_series", series=names.pop())
    count, total = (number(one, language) for one in (len(made), len(made) + len(printed)))
    return say(language, "chart.note.derived_some", count=count, total=total)


def _texts(rows: list[Row]) -> set[str]:
    return {row.text for row in rows}
