"""The tables of a project, each compared with what was committed of it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.comparing.changes import Changes, changes
from scripts.comparing.committed import Commit
from scripts.comparing.table import Table, tables
from scripts.validation.parts.format import READ, TEXT, format_of
from scripts.validation.reading.descriptor import NAMES

PACKAGES = "datapackages"
NEW, GONE, LEFT, UNREAD, REST = "new", "gone", "left", "unread", "rest"


@dataclass(frozen=True)
class Compared:
    """A table that is not what it was: its file is new or gone, or has changes."""

    path: str
    status: str = ""
    """A key of ``against`` in the words, where there is nothing to compare."""
    rows: int = 0
    changes: Changes = field(default_factory=Changes)


def compared(root: Path, commit: Commit) -> Iterator[Compared]:
    """Compare all tables, in the order of their paths; those that are as they were are left out."""
    with commit.tree(PACKAGES) as before:
        folders = {one.name for tree in (before, root) for one in (tree / PACKAGES).glob("[!._]*")}
        found = [
            one
            for folder in folders
            for one in _package(before / PACKAGES / folder, root / PACKAGES / folder)
        ]
    yield from sorted(found, key=lambda one: one.path)


def _package(before: Path, after: Path) -> Iterator[Compared]:
    """Compare the tables of a package, each read by the descriptor of its time."""
    path = f"{PACKAGES}/{after.name}"
    was, now = tables(before, path), tables(after, path)
    # What a descriptor that is not sound says is left to the check: the other one holds for both.
    old = {one.key: one.at(before) for one in (now if was is None else was) or ()}
    new = {one.key: one.at(after) for one in (was if now is None else now) or ()}
    for key, one in new.items():
        # A table may have been a file before it was a table, or have had another name.
        yield from _table(old.get(key) or (one.at(before) if one.name else None), one)
    kept = {one.path for one in new.values()}
    lost = [one for one in old.values() if one.path not in kept]
    for one in lost:
        left = one.name and one.at(after).content is not None
        yield Compared(one.path, LEFT if left else GONE)
    kinds = READ if was is None and now is None else TEXT
    yield from _others(before, after, kinds, {*kept, *(one.path for one in lost)})


def _table(was: Table | None, now: Table) -> Iterator[Compared]:
    before, after = was and was.content, now.content
    if before is None and after is None:
        return
    if after is None:
        yield Compared(now.path, GONE)
    elif was is None or before is None:
        new = now.sheet(after)
        yield Compared(now.path, NEW, len(new.rows)) if new else Compared(now.path, UNREAD)
    elif before != after or was.written != now.written:
        old, new = was.sheet(before), now.sheet(after)
        found = changes(old, new, now.key_fields) if old and new else Changes()
        if not old or not new:
            yield Compared(now.path, UNREAD)
        elif found or before != after:
            yield Compared(now.path, "" if found else REST, changes=found)


def _others(
    before: Path, after: Path, kinds: Collection[str], known: Collection[str]
) -> Iterator[Compared]:
    """Tell of files that seem to be tables, although no sound descriptor says so."""
    for file in before.rglob("*"):
        name = file.relative_to(before).as_posix()
        path = f"{PACKAGES}/{after.name}/{name}"
        table = format_of({}, name).name in kinds and name not in NAMES
        if path in known or not table or not file.is_file():
            continue
        if not (after / name).is_file():
            yield Compared(path, GONE)
        elif file.read_bytes() != (after / name).read_bytes():
            yield Compared(path, UNREAD)
