"""Figures that form no table, in short lists: what their names have in common stands above them."""

from collections.abc import Iterator, Mapping, Sequence

from scripts.model.language import Language
from scripts.pages.records.crossing.table import FigureList
from scripts.pages.records.figures import FigureRow
from scripts.report.figures import Figure
from scripts.report.names.naming import SEPARATOR
from scripts.text.words import say

ALIKE = ("activity", "indicator")
"""Figures of one activity are listed together; of the others, those that count the same."""


def listed(
    figures: Sequence[Figure], written: Mapping[str, FigureRow], language: Language
) -> list[FigureList]:
    """List figures, those that belong together under one heading; the others come last."""
    rest, lists = list(figures), dict[str, FigureList]()
    for name in ALIKE:
        for members in _by(rest, name):
            made = _list([written[one.key] for one in members], language)
            if made.words:  # the names of one activity may have nothing in common
                lists[members[0].key] = made
                rest = [one for one in rest if one not in members]
    ordered = [lists[one.key] for one in figures if one.key in lists]
    alone = tuple((written[one.key].name, written[one.key]) for one in rest)
    return [*ordered, FigureList("", alone)] if alone else ordered


def _by(figures: Sequence[Figure], name: str) -> Iterator[list[Figure]]:
    """Give figures that share a code of a dimension, if there are several."""
    groups: dict[str, list[Figure]] = {}
    for one in figures:
        groups.setdefault(one.code(name), []).append(one)
    yield from (some for code, some in groups.items() if code and len(some) > 1)


def _list(figures: Sequence[FigureRow], language: Language) -> FigureList:
    """Say once what all names have in common, and of each what is left."""
    names = [one.name.split(SEPARATOR) for one in figures]
    same = [part for part in names[0] if all(part in one for one in names)]
    rest = [SEPARATOR.join(part for part in one if part not in same) for one in names]
    words = [one or say(language, "crossing.all") for one in rest]
    return FigureList(SEPARATOR.join(same), tuple(zip(words, figures, strict=True)))
