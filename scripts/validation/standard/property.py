"""A property of the standard: what its values look like, and what the product does with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal[
    "text", "flag", "whole", "amount", "texts", "names", "numbers", "object", "objects", "place",
    "keys", "gaps", "codes", "day", "email", "any",
]  # fmt: skip
EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
Use = Literal["applied", "shown", "refused"]


@dataclass(frozen=True)
class Property:
    """What is known of a property.

    ``inner`` names the level of what is in it, ``known`` the only texts that it may be, ``since``
    and ``until`` the versions of the standard that have it.
    """

    kind: Kind
    use: Use = "applied"
    inner: str = ""
    known: tuple[str, ...] = ()
    since: int = 1
    until: int = 2
    needed: bool = False
    filled: bool = False
    """It may not be empty."""


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _of_objects(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _keys(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) or _of_texts(one) for one in value)


def _codes(value: object) -> bool:
    plain = isinstance(value, list) and all(isinstance(one, str) or _whole(one) for one in value)
    return plain or _of_objects(value)


def _day(value: object) -> bool:
    try:
        return isinstance(value, str) and (not value or bool(datetime.fromisoformat(value)))
    except ValueError:
        return False


FITS: Mapping[Kind, Callable[[object], bool]] = {
    "text": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "whole": _whole,
    "amount": lambda value: _whole(value) or isinstance(value, float),
    "texts": _of_texts,
    "names": lambda value: isinstance(value, str) or _of_texts(value),
    "numbers": lambda value: isinstance(value, list) and all(map(_whole, value)),
    "object": lambda value: isinstance(value, dict),
    "objects": lambda value: isinstance(value, list),
    "place": lambda value: isinstance(value, str | dict),
    "keys": _keys,
    "gaps": lambda value: _of_texts(value) or _of_objects(value),
    "codes": _codes,
    "day": _day,
    "email": lambda value: isinstance(value, str) and bool(EMAIL.fullmatch(value) or not value),
    "any": lambda value: value is not None,
}
"""Whether a value is of a kind; what is in a list of objects is judged one by one."""
