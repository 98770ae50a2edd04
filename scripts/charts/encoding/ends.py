"""Where bars and dots end: their texts, zero, and how far they go below it."""

from scripts.charts.look.legend import others
from scripts.charts.look.wrapping import cut
from scripts.charts.model import BESIDE, Worded
from scripts.charts.spec import Spec
from scripts.charts.words.sums import reach
from scripts.drawing.style import FONT_SIZE


def ends_of(worded: Worded) -> list[Spec]:
    """Give the text at each dot, at the end of each bar, or to the right of one below zero."""
    if not worded.data.mark.stacked:
        rest = {worded.series[one] for one in others(worded)}
        rows = [row.values() for row in worded.rows]
        dots = worded.data.mark.type == "point"
        return [{"category": row["category"], "series": row["series"],
                 "end": (row["value"] or 0) if dots else reach([row]),
                 "text": _named(row, worded) if row["series"] in rest else row["text"]}
                for row in rows]  # fmt: skip
    stacks: dict[tuple[str, str], list[Spec]] = {}
    for one in worded.rows:
        stacks.setdefault((one.datum.category, one.datum.period), []).append(one.values())
    return [
        {"category": place[0], "series": "", "end": reach(members),
         "text": worded.sums.beside.get(place, "")}
        for place, members in stacks.items()
    ]  # fmt: skip


def zeros_of(worded: Worded) -> list[Spec]:
    """Give zero on each bar, for where one goes to its left: else its side would not be told."""
    if worded.data.mark.stacked:
        return [{"category": one, "zero": 0} for one in worded.data.categories]
    rows = [row.values() for row in worded.rows]
    return [{"category": row["category"], "series": row["series"], "zero": 0} for row in rows]


def least_of(worded: Worded) -> float:
    """Give how far bars go to the left."""
    below: dict[tuple[str, str], float] = {}
    for row in worded.rows:
        place = (row.datum.category, "" if worded.data.mark.stacked else row.datum.series)
        below[place] = below.get(place, 0) + min(0, row.values()["value"] or 0)
    return min(below.values(), default=0)


def _named(row: Spec, worded: Worded) -> str:
    """Write beside a bar that shares its colour with others which one it is."""
    first, *more = cut(f"{row['text']} · {row['series']}", BESIDE, FONT_SIZE, worded.language)
    return f"{first}…" if more else first
