"""What has changed since a commit, for a person at a terminal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from scripts.cli.counted import counted
from scripts.comparing.changes import Cell, Changes, Row
from scripts.comparing.sheet import Form
from scripts.comparing.tables import Compared
from scripts.model.language import Language
from scripts.text.lao.spelling import marked
from scripts.text.words import say

SHOWN = 3
"""So many changes of a kind, or rows, are shown."""
AROUND = 15
"""So many characters before and behind what has changed in a long text are shown."""
NAMED = {"": "–", "\t": "tab"}
"""What cannot be seen of the form of a file."""
QUIET = {"emptied"}
"""Changes whose texts are not shown: what was hidden since is not told here either."""


def told(tables: Sequence[Compared], revision: str, language: Language) -> Iterator[str]:
    """List the changes of all tables, some lines for each."""
    yield say(language, "against.heading" if tables else "against.none", revision=revision)
    for one in tables:
        yield one.path
        lines = [counted(language, f"against.{one.status}", rows=one.rows)] if one.status else []
        for line in (*lines, *_changes(one.changes, language)):
            yield f"    {line}"


def _changes(found: Changes, language: Language) -> Iterator[str]:
    if found.form:
        yield from _form(*found.form, language)
    for name in ("removed_fields", "added_fields"):
        if fields := getattr(found, name):
            yield say(language, f"against.{name}", fields=", ".join(fields))
    if found.fields_moved:
        yield say(language, "against.fields_moved")
    for name in ("removed", "added"):
        if rows := getattr(found, name):
            said = counted(language, f"against.{name}", count=len(rows))
            yield f"{said} ({_rows(rows, language)})"
    if found.rows_moved:
        yield say(language, "against.rows_moved")
    yield from _cells(found.cells, language)


def _form(before: Form, after: Form, language: Language) -> Iterator[str]:
    for name, was, now in zip(Form._fields, before, after, strict=True):
        if was != now:
            words = {"before": NAMED.get(was, was), "after": NAMED.get(now, now)}
            yield say(language, f"against.form.{name}", **words)


def _cells(cells: Iterable[Cell], language: Language) -> Iterator[str]:
    """Tell the changes of each column by their kind, the most frequent first."""
    alike: dict[tuple[str, str], list[Cell]] = defaultdict(list)
    for one in cells:
        alike[one.field, one.kind].append(one)
    for (field, kind), found in alike.items():
        said = say(language, f"against.kind.{kind}")
        line = counted(language, "against.cells", count=len(found))
        yield f"{field}: {said}, {line}"
        if kind in QUIET:
            yield f"    {_rows([one.row for one in found], language)}"
            continue
        for one in found[:SHOWN]:
            before, after = (marked(text) for text in _apart(one.before, one.after))
            yield f'    {_row(one.row, language)}: "{before}" → "{after}"'
        if found[SHOWN:]:
            yield f"    {counted(language, 'against.more', count=len(found) - SHOWN)}"


def _rows(rows: Sequence[Row], language: Language) -> str:
    named = [_row(one, language) for one in rows[:SHOWN]]
    more = len(rows) - SHOWN
    return ", ".join(
        [*named, *([counted(language, "against.more", count=more)] if more > 0 else [])]
    )


def _row(row: Row, language: Language) -> str:
    return "-".join(row.key) if row.key else say(language, "cli.row", row=row.number)


def _apart(before: str, after: str) -> tuple[str, str]:
    """Cut what two texts begin and end with alike, but for some of it."""
    least = min(len(before), len(after))
    start = next((at for at in range(least) if before[at] != after[at]), least)
    end = next(
        (at for at in range(least - start) if before[-1 - at] != after[-1 - at]), least - start
    )
    first, last = max(0, start - AROUND), max(0, end - AROUND)
    return _cut(before, first, last), _cut(after, first, last)


def _cut(text: str, first: int, last: int) -> str:
    return f"{'…' * (first > 0)}{text[first : len(text) - last]}{'…' * (last > 0)}"
