"""Texts as they lie in a file: found and mended there, with every other character as it was."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from scripts.model.problem import Mended
from scripts.text.edges import EDGES, SPACES, blanked, edges
from scripts.text.lao.mends import Mend, mends
from scripts.text.lao.spelling import UNSEEN
from scripts.validation.rules.spelling import worded


class Lying(NamedTuple):
    """A text in a file: its place for people, and from where to where it lies there."""

    row: int
    field: str
    start: int
    end: int
    kind: str
    spaces: str = EDGES
    """What it has not at its ends; a line of a page may have all."""


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

FRAIL = re.compile(f'(?:[{SPACES}]|{UNSEEN.pattern})+"')
"""A cell that would be a quoted one without what stands before its quote: it is left."""


def in_table(
    content: str, delimiter: str, known: Collection[str] = (), gaps: Collection[str] = ()
) -> Iterator[Lying]:
    """Find the cells of a CSV file; of the header what is a ``known`` name but for its ends.

    What stands for a missing value (``gaps``) is none.
    """
    mark = re.escape(delimiter)
    cell = re.compile(rf'(?:"((?:[^"]|"")*)"|([^{mark}\r\n]*))({mark}|\r\n|\r|\n|\Z)')
    place, row = int(content.startswith("\ufeff")), 1
    names: list[str] = []
    fields: Iterator[str] = iter(())
    while place < len(content) and (found := cell.match(content, place)):
        quoted = found[1] is not None
        span, kind = found.span(1 if quoted else 2), "quoted" if quoted else "plain"
        if row == 1:
            label = found[1] if quoted else found[2]
            names.append(label.strip(EDGES) if label.strip(EDGES) in known else label)
            if label not in known and names[-1] != label:
                yield Lying(row, names[-1], *span, kind)
        else:
            name = next(fields, "")
            if (quoted or not FRAIL.match(found[2])) and content[slice(*span)] not in gaps:
                yield Lying(row, name, *span, kind)
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
            yield Lying(row, key, *found.span(2), "json", SPACES)


def in_page(content: str) -> Iterator[Lying]:
    """Find the lines of a page."""
    place = 0
    for row, line in enumerate(content.split("\n"), 1):
        first = place + (row == 1 and line.startswith("\ufeff"))
        yield Lying(row, "", first, place + len(line), "plain", "")
        place += len(line) + 1


def mended(
    path: str, content: str, places: Iterable[Lying], shown: str = "", *, lao: bool = True
) -> tuple[str, list[Mended]]:
    """Mend all that has one right form; ``shown`` is the content with what is no word blanked.

    Texts that are not said to be ``lao`` only lose the spaces at their ends.
    """
    done: list[Mended] = []
    for place in reversed([one for one in places if lao or _has_ends(content, one)]):
        kind, raw = KINDS[place.kind], (shown or content)[place.start : place.end]
        units = kind.unit.findall(raw)
        text = "".join(map(kind.read, units))
        for one in reversed(_mends(text, place.spaces, lao=lao)):
            wrong = text[one.start : one.end]
            done.append(Mended(path, place.row, place.field, wrong, one.right))
            start = place.start + len("".join(units[: one.start]))
            end = start + len("".join(units[one.start : one.end]))
            content = f"{content[:start]}{kind.write(one.right)}{content[end:]}"
    return content, done[::-1]


def _has_ends(content: str, place: Lying) -> bool:
    """Tell whether a text may have spaces at its ends; in JSON they may be written as numbers."""
    written = content[place.start : place.end]
    return place.kind == "json" or written.strip(place.spaces) != written


def _mends(text: str, spaces: str, *, lao: bool) -> list[Mend]:
    """List all that has one right form in a text, in order."""
    found = edges(text, spaces)
    return sorted(found + mends(blanked(text, spaces)), key=lambda one: one.start) if lao else found
