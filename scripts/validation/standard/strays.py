"""Properties that look like one of the standard, in another place or spelling, and are ignored."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from scripts.validation.standard.properties import PROPERTIES
from scripts.validation.standard.property import Property

Known = Mapping[str, Property]
BESIDE: Mapping[str, Known] = {
    "package": {"languages": Property("texts")},
    "reference": {"package": Property("text")},
}
"""Properties that the product applies and the standard's own tables lack (translation recipe)."""
PLAIN = {
    "package": frozenset({"headline", "views"}),
    "resource": frozenset({"compression", "scheme"}),
}
"""Names that have a meaning of their own on a level, as how a file is packed or reached."""
STRICT = frozenset({"resource", "dialect", "schema", "field", "constraints", "reference"})
"""Levels that decide what cells may be, or which rows belong together."""
INSIDE: Mapping[str, Mapping[str, str]] = {
    "package": {"missingValues": "resources.schema.missingValues", "schema": "resources.schema",
                "dialect": "resources.dialect"},
    "resource": {
        **{name: f"dialect.{name}" for name in PROPERTIES["dialect"]
           if name not in {"$schema", "property", "itemType", "table"}},
        **{name: f"schema.{name}" for name in PROPERTIES["schema"] if name != "$schema"},
    },
    "field": {name: f"constraints.{name}" for name in PROPERTIES["constraints"]},
}  # fmt: skip
"""What belongs one level deeper than where it may be found, without words that say too little."""
ALIKE = 0.81
"""How like a known name another is that was surely meant for it: ``delimeter``."""


def known_on(level: str) -> Known:
    """Give all properties that are applied or shown on a level."""
    return {**PROPERTIES[level], **BESIDE.get(level, {})}


def translated(level: str, names: Iterable[str]) -> Iterator[tuple[str, Property]]:
    """Give the texts on a level that are in a language of their own: ``title@en``."""
    known = known_on(level)
    for name in names:
        base, at, _ = name.partition("@")
        if at and base in known and known[base].kind == "text":
            yield name, known[base]


def strays(level: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the names on a level that look like a property, each with what it should be."""
    present, known = list(names), known_on(level)
    for name in present:
        if name in known or name in PLAIN.get(level, ()) or name.partition("@")[0] in known:
            continue
        if right := _same(name, known) or _like(level, name, known, present):
            yield name, right
        elif inner := _same(name, INSIDE.get(level, {})):
            yield name, INSIDE[level][inner]


def _bare(name: str) -> str:
    """Give a name without what a hand writes in one way or another."""
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _same(name: str, known: Iterable[str]) -> str:
    return next((one for one in known if _bare(one) == _bare(name)), "")


def _like(level: str, name: str, known: Known, present: Iterable[str]) -> str:
    """Find what a name was meant for: a property that is applied, and is not there by itself."""
    if level not in STRICT:
        return ""
    applied = {_bare(one): one for one, kind in known.items()
               if kind.use == "applied" and one not in present}  # fmt: skip
    return next((applied[one] for one in get_close_matches(_bare(name), applied, 1, ALIKE)), "")
