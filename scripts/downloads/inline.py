"""Data that stood in a descriptor, described as the file that is made of it."""

from typing import Any

from scripts.model.resource import Resource
from scripts.validation.reading.schema import schema

OF_DATA = ("data", "format", "mediatype", "encoding", "compression", "dialect")
"""What is said of such data and not of a file, which is a plain one."""


def as_file(entry: dict[str, Any], resource: Resource) -> None:
    """Let a resource's descriptor name its file, if it had data."""
    if "data" in entry:
        for name in OF_DATA:
            entry.pop(name, None)
        entry["path"] = resource.path
        _blanks(entry, resource)


def _blanks(entry: dict[str, Any], resource: Resource) -> None:
    """Let nothing in a file be what null is in data, where no missing value stands for it."""
    stated = schema(entry)
    for one in entry["schema"]["fields"] if stated else ():
        missing = resource.has(one["name"]) and resource.held[one["name"]].isna().any()
        if missing and stated and stated.blank(one) is None:
            listed = one.get("missingValues", entry["schema"].get("missingValues"))
            one["missingValues"] = [*listed, {"value": ""}] if listed else [""]
