"""A value of ``mkdocs.yml`` and where it stands."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from scripts.text.written import written as as_json

CONFIG = "mkdocs.yml"


class Setting(NamedTuple):
    """A value of ``mkdocs.yml`` with the line where it stands."""

    value: Any
    line: int


Settings = Mapping[str, Setting]
"""Every value of the file by its dotted key; those of a mapping as well as the mapping itself."""
ABSENT = Setting("", 0)


def written(value: object) -> str:
    """Write a value for a message."""
    return ", ".join(map(as_json, value)) if isinstance(value, list) else as_json(value)
