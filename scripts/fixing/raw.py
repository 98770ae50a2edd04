"""Texts as they lie in a file: found and mended there, with every other character as it was."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from scripts.model.problem import Mended
from scripts.text.lao.mends import mends
from scripts.text.lao.spelling import SPACES, UNSEEN
from scripts.validation.rules.spelling import worded


class Lying(NamedTuple):
    """A text in a file: its place for people, and from where to where it lies there."""

    row: int
    field: str
    start: int
    end: int
    kind: str
    whole: bool = True
    """A text of its own, and not a line of one."""


class Kind(NamedTuple):
    """How a character of a text is written in a file, read and written."""

    unit: re.Pattern[str]
    read: Callable[[str], str]
    write: Callable[[str], str]


def _from_json(written: str) -> str:
    return str(json.loads(f'"{written}"', strict=False))


def _to_json(text: str) -> str:
    halves = any("\ud800" <= one <= "\udfff" for one in text)
    return json.dumps(text, ensure_ascii=halves)[1:-1]


KINDS = {
    "plain": Kind(re.compile(".", re.DOTALL), str, str),
    "quoted": Kind(
        re.compile('""|.', re.DOTALL),
        lambda unit: unit[0],
        lambda text: text.replace('"', '""'),
    ),
    "json": Kind(
        re.compile(r"\\u[0-9a-fA-F]{4}|\\?.", re.DOTALL),
        _from_json,
        _to_json,
    ),
}
STRING = r'"((?:[^"\\]|\\.)*)"'
PAIR = re.compile(rf"{STRING}(?:\s*:\s*{STRING})?", re.DOTALL)
"""A text in JSON, and the text that it is the key of; one after the other, so none is cut."""

FRAIL = re.compile(f'(?:[{SPACES}\t]|{UNSEEN.pattern})+"')
"""A cell that would be a quoted one without what stands before its quote: it is left."""


def in_table(content: str, delimiter: str) -> Iterator[Lying]:
    """Find the cells of a CSV file; the header is no text."""
    mark = re.escape(delimiter)
    cell = re.compile(rf'(?:"((?:[^"]|"")*)"|([^{mark}\r\n]*))({mark}|\r\n|\r|\n|\Z)')
    place, row = int(content.startswith("\ufeff")), 1
    names: list[str] = []
    fields: Iterator[str] = iter(())
    while place < len(content) and (found := cell.match(content, place)):
        quoted = found[1] is not None
        if row == 1:
            names.append(found[1] if quoted else found[2])
        else:
            span = found.span(1 if quoted else 2)
            name = next(fields, "")
            if quoted or not FRAIL.match(found[2]):
                yield Lying(row, name, *span, "quoted" if quoted else "plain")
        place = found.end()
        if found[3] != delimiter:
            row, fields = row + 1, iter(names)


def in_descriptor(content: str) -> Iterator[Lying]:
    """Find the words of a JSON descriptor, if it is one."""
    try:
        json.loads(content.removeprefix("\ufeff"))
    except json.JSONDecodeError:
        return
    for found in PAIR.finditer(content):
        key = _from_json(found[1]) if found[2] is not None else ""
        if worded(key):
            row = content.count("\n", 0, found.start(2)) + 1
            yield Lying(row, key, *found.span(2), "json")


def in_page(content: str) -> Iterator[Lying]:
    """Find the lines of a page."""
    place = 0
    for row, line in enumerate(content.split("\n"), 1):
        first = place + (row == 1 and line.startswith("\ufeff"))
        yield Lying(row, "", first, place + len(line), "plain", whole=False)
        place += len(line) + 1


def mended(
    path: str, content: str, places: Iterable[Lying], shown: str = ""
) -> tuple[str, list[Mended]]:
    """Mend all that has one right form; ``shown`` is the content with what is no word blanked."""
    done: list[Mended] = []
    for place in reversed(list(places)):
        kind, raw = KINDS[place.kind], (shown or content)[place.start : place.end]
        units = kind.unit.findall(raw)
        text = "".join(map(kind.read, units))
        for one in reversed(mends(text, whole=place.whole)):
            wrong = text[one.start : one.end]
            done.append(Mended(path, place.row, place.field, wrong, one.right))
            start = place.start + len("".join(units[: one.start]))
            end = start + len("".join(units[one.start : one.end]))
            content = f"{content[:start]}{kind.write(one.right)}{content[end:]}"
    return content, done[::-1]
