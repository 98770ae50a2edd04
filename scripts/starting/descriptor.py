"""The descriptor of a package as its files tell it, with gaps for what only people know."""

from collections.abc import Mapping, Sequence
from typing import Any

from scripts.starting.keys import CodeList, fitting, others, primary_key
from scripts.starting.sources import Source
from scripts.validation.inference.columns import Column

SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json"
GAP = ""
"""A text that is still to be written; a check tells each of them."""
TEXTS = ("title", "description")

Properties = dict[str, Any]


def descriptor(
    name: str, languages: Sequence[str], sources: Sequence[Source], lists: Sequence[CodeList]
) -> Properties:
    """Make a descriptor (Data Package v2) with a resource for each file."""
    return {
        "$schema": SCHEMA,
        "name": name,
        "languages": list(languages),
        **gaps(languages),
        "licenses": [],
        "sources": [],
        "resources": [_resource(one, languages, lists) for one in sources],
    }


def gaps(languages: Sequence[str]) -> Properties:
    """Give a gap for each text in each language: ``title``, then ``title@en`` and so on."""
    tags = ["", *(f"@{tag}" for tag in languages[1:])]
    return {f"{text}{tag}": GAP for text in TEXTS for tag in tags}


def count_gaps(part: object, key: str = "") -> int:
    """Count what is still to be written in a descriptor, or in a part of one."""
    if isinstance(part, dict):
        return sum(count_gaps(value, name) for name, value in part.items())
    if isinstance(part, list) and part:
        return sum(map(count_gaps, part)) if key != "missingValues" else 0
    return int(part in (GAP, []))


def _resource(source: Source, languages: Sequence[str], lists: Sequence[CodeList]) -> Properties:
    return {
        "name": source.name,
        "path": source.path,
        "type": "table",
        **gaps(languages),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": _schema(source, languages, lists),
    }


def _schema(source: Source, languages: Sequence[str], lists: Sequence[CodeList]) -> Properties:
    columns = source.table.columns
    fits = [(one, fitting(one, others(source, lists))) for one in columns]
    keys = [_reference(one, found[0]) for one, found in fits if len(found) == 1]
    key = primary_key(source.table)
    return {
        "fields": [_field(one, languages) for one in columns],
        "missingValues": [""],
        **({"primaryKey": [key]} if key else {}),
        **({"foreignKeys": keys} if keys else {}),
    }


def _field(column: Column, languages: Sequence[str]) -> Properties:
    return {"name": column.name, "type": column.type, **column.marks, **gaps(languages)}


def _reference(column: Column, target: CodeList) -> Properties:
    package: Mapping[str, str] = {"package": target.package} if target.package else {}
    return {
        "fields": [column.name],
        "reference": {**package, "resource": target.resource, "fields": [target.field]},
    }
