"""A value of ``mkdocs.yml`` and where it stands."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from scripts.text.written import written

CONFIG = "mkdocs.yml"


class Setting(NamedTuple):
    """A value of ``mkdocs.yml`` with the line where it stands."""

    value: Any
    line: int


Settings = Mapping[str, Setting]
"""Every value of the file by its dotted key; those of a mapping as well as the mapping itself."""
ABSENT = Setting("", 0)


def said(value: object) -> str:
    """Write a value for a message."""
    return ", ".join(map(written, value)) if isinstance(value, list) else written(value)
