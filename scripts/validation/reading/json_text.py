"""JSON as it is written: numbers with all digits, each key once, and nothing that is no JSON."""

import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

DEEPEST = 100
"""So many brackets may stand inside each other."""
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|-?\d[\d.eE+-]*|-?[A-Z]\w+')
KEY = re.compile(r"\s*:")


class Fault(NamedTuple):
    """Why a text is no JSON: ``syntax``, ``deep``, ``twice`` (a key), ``number``, and where.

    YAML may have a ``key`` that is no text and an alias that is a ``loop`` as well.
    """

    why: str
    line: int | None = None
    column: int = 1
    text: str = ""


class _StrangeError(Exception):
    """Something that the reader of JSON would take, or pass over."""


def parsed(text: str) -> tuple[Any, Fault | None]:
    """Parse JSON, with numbers that have a point as decimals."""
    try:
        tree = json.loads(
            text, parse_float=_decimal, parse_int=_whole, parse_constant=_decimal,
            object_pairs_hook=_once,
        )  # fmt: skip
    except json.JSONDecodeError as error:
        return None, Fault("syntax", error.lineno, error.colno)
    except RecursionError:
        return None, Fault("deep")
    except _StrangeError:
        return None, _strange(text)
    return (None, Fault("deep")) if deep(tree) else (tree, None)


def _decimal(written: str) -> Decimal:
    try:
        number = Decimal(written)
    except InvalidOperation:
        raise _StrangeError from None
    if not number.is_finite():
        raise _StrangeError
    return number


def _whole(written: str) -> int | Decimal:
    try:
        return int(written)
    except ValueError:  # it has more digits than Python reads
        return Decimal(written)


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _StrangeError
    return found


def _strange(text: str) -> Fault:
    """Find what the reader has stumbled over."""
    why, place, said = next(_stranges(text))
    line = text.rfind("\n", 0, place) + 1
    return Fault(why, text.count("\n", 0, place) + 1, place - line + 1, said)


def _stranges(text: str) -> Iterator[tuple[str, int, str]]:
    open_: list[set[str]] = []
    for token in TOKEN.finditer(text):
        written = token[0]
        if written in "{[":
            open_.append(set())
        elif written in "}]":
            open_.pop()
        elif not written.startswith('"'):
            try:
                _decimal(written)
            except _StrangeError:
                yield "number", token.start(), written
        elif KEY.match(text, token.end()):
            key = json.loads(written)
            if key in open_[-1]:
                yield "twice", token.start(), key
            open_[-1].add(key)


def deep(tree: object) -> bool:
    """Tell whether a tree has too many levels."""
    level = [tree]
    for _ in range(DEEPEST + 1):
        inner = (one for node in level for one in _members(node) if isinstance(one, dict | list))
        level = list({id(one): one for one in inner}.values())
    return bool(level)


def _members(node: object) -> Sequence[object]:
    if isinstance(node, dict):
        return list(node.values())
    return node if isinstance(node, list) else ()


def binary(tree: Any) -> Any:  # noqa: ANN401 - whatever a file holds
    """Give a tree with the nearest binary numbers, as other programs read it."""
    if isinstance(tree, dict):
        return {key: binary(one) for key, one in tree.items()}
    if isinstance(tree, list):
        return [binary(one) for one in tree]
    if not isinstance(tree, Decimal):
        return tree
    near = float(tree)
    return near if near - near == 0 else tree
