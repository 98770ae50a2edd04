"""A descriptor against the standard: every property that is not as it should be, with its place."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from scripts.model.problem import WORD, Problem
from scripts.text.written import quoted
from scripts.validation.reading.descriptor import named
from scripts.validation.standard.property import FITS, Property
from scripts.validation.standard.strays import known_on, strays, translated
from scripts.validation.standard.version import version

ALSO = {
    "int": "integer", "long": "integer", "float": "number", "double": "number",
    "decimal": "number", "numeric": "number", "bool": "boolean", "str": "string",
    "text": "string", "varchar": "string", "timestamp": "datetime", "json": "object",
}  # fmt: skip
"""What other programs call the types of fields."""
OF_CELLS = ("schema", "field", "constraints", "gap", "category")
"""Levels on which a property says what cells may be: version 1 does not know those of version 2."""


def property_problems(descriptor: Mapping[str, Any], path: str) -> Iterator[Problem]:
    """Say every property that the standard would have otherwise; ``path`` is the descriptor's."""
    yield from _Judge(path, version(descriptor)).level("package", descriptor, "")


class _Judge:
    """Goes down a descriptor, level by level."""

    def __init__(self, path: str, stated: int | None) -> None:
        self.path, self.stated = path, stated

    def level(self, name: str, values: Mapping[str, Any], place: str) -> Iterator[Problem]:
        """Judge all properties of an object."""
        stray = dict(strays(name, values))
        for key, known in known_on(name).items():
            if key in values:
                found = list(self._value(known, values[key], place + key))
                yield from found
                if not found and self.stated == 1 and known.since > 1 and name in OF_CELLS:
                    said = quoted(values[key])
                    yield Problem("property-version", self.path, None, place + key, said)
            elif known.needed and key not in stray.values():
                yield Problem("property-missing", self.path, None, place + key)
        for key, known in translated(name, values):
            yield from self._value(known, values[key], place + key)
        if name == "license" and not {"name", "path"} & set(values):
            yield Problem("property-missing", self.path, None, place + "name")
        for key, right in stray.items():
            details = {"right": place + right}
            yield Problem("property-misplaced", self.path, None, place + key, "", details)

    def _value(self, known: Property, value: object, place: str) -> Iterator[Problem]:
        said = quoted(value)
        if not FITS[known.kind](value):
            yield Problem("property-kind", self.path, None, place, said, _kind(known))
        elif known.filled and not value:
            yield Problem("property-empty", self.path, None, place)
        elif known.known and not set(_listed(value)) <= set(known.known):
            yield Problem("property-value", self.path, None, place, said, _near(known, value))
        elif known.use == "refused":
            yield Problem("property-refused", self.path, None, place, said)
        else:
            yield from self._inner(known, value, place)

    def _inner(self, known: Property, value: object, place: str) -> Iterator[Problem]:
        """Judge what is in an object or in a list of them."""
        if not known.inner:
            return
        if isinstance(value, dict):
            yield from self.level(known.inner, value, f"{place}.")
        for number, one in enumerate(value if isinstance(value, list) else []):
            if isinstance(one, dict):
                yield from self.level(known.inner, one, f"{place}.{named(one, number)}.")
            elif known.kind == "objects":
                wrong = f"{place}.{number}"
                yield Problem("property-kind", self.path, None, wrong, quoted(one),
                              _kind(Property("object")))  # fmt: skip


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _kind(known: Property) -> dict[str, str]:
    return {"kind": f"{WORD}kind.{known.kind}", "example": f"{WORD}example.{known.kind}"}


def _near(known: Property, value: object) -> dict[str, str]:
    """List what a property may be, the likeliest first."""
    said = quoted(value).lower()
    also = [one for one in (ALSO.get(said),) if one in known.known]
    near = also or get_close_matches(said, known.known, 1, 0.3)
    return {"known": ", ".join(dict.fromkeys((*near, *known.known)))}
