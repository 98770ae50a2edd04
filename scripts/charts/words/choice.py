"""Why some of a table is drawn and not all: the largest, the latest, no totals."""

from collections.abc import Iterator

from scripts.charts.model import Data, Worded
from scripts.charts.words.codes import named
from scripts.text.numbers import number
from scripts.text.words import say


def chosen(worded: Worded) -> Iterator[str]:
    """Say what is left out, and by which reason the rest was chosen."""
    data, language = worded.data, worded.language
    if data.shown < data.total:
        count, total = (number(one, language) for one in (data.shown, data.total))
        yield say(language, _reason(data), count=count, total=total)
    choice, source = data.view.choice, data.source
    if choice.latest:
        [time] = data.view.filters[choice.latest]
        when = named(source, choice.latest, time, language)
        yield say(language, "chart.note.latest", time=when)
    if choice.totals:
        yield say(language, "chart.note.totals", names=", ".join(choice.totals))
    if choice.measures:
        total = number(abs(choice.measures), language)
        what = "chart.note.measures" if choice.measures > 0 else "chart.note.last_measure"
        yield say(language, what, total=total)


def _reason(data: Data) -> str:
    """Tell by what some of many categories or lines were chosen."""
    if data.layout.timed:
        return "chart.note.top_lines"
    known = {"-": "chart.note.top_largest", "": "chart.note.top"}
    return known.get(data.view.sort[:1], "chart.note.top_smallest")
