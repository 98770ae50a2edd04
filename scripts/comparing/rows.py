"""Which row of a table was which: by its key, or by its place where it has none."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from scripts.comparing.sheet import Cells, Sheet


class Rows(NamedTuple):
    """Places of rows before and after: what was one row, and what is there no more or is new."""

    same: list[tuple[int, int]]
    removed: list[int]
    added: list[int]
    moved: bool
    """Whether rows have changed places with each other."""


def paired(before: Sheet, after: Sheet, key: Sequence[str]) -> Rows:
    """Find the rows that were there before; ``key`` are the fields by which a row is known."""
    if key and {*key} <= {*before.labels} & {*after.labels}:
        old, new = before.columns(key), after.columns(key)
        if len({*old}) == len(old) and len({*new}) == len(new):
            return _by_key(old, new)
    common = [one for one in dict.fromkeys(after.labels) if one in before.labels]
    return _by_place(before.columns(common), after.columns(common))


def _by_key(old: Sequence[Cells], new: Sequence[Cells]) -> Rows:
    places = {one: at for at, one in enumerate(old)}
    same = [(places[one], at) for at, one in enumerate(new) if one in places]
    found = _rows(same, len(old), len(new), moved=same != sorted(same))
    # A spreadsheet changes cells and leaves rows where they are: at its place a row is the same.
    changed = {*found.removed} & {*found.added}
    same = sorted([*same, *((at, at) for at in changed)], key=lambda pair: pair[1])
    return _rows(same, len(old), len(new), moved=found.moved)


def _by_place(old: Sequence[Cells], new: Sequence[Cells]) -> Rows:
    same: list[tuple[int, int]] = []
    for tag, i, i_end, j, j_end in SequenceMatcher(None, old, new).get_opcodes():
        if tag in {"equal", "replace"}:
            same += zip(range(i, i_end), range(j, j_end), strict=False)
    return _rows(same, len(old), len(new), moved=False)


def _rows(same: list[tuple[int, int]], old: int, new: int, *, moved: bool) -> Rows:
    before, after = {one for one, _ in same}, {one for _, one in same}
    removed = [at for at in range(old) if at not in before]
    return Rows(same, removed, [at for at in range(new) if at not in after], moved)
