"""Folders of files that become a part of the site."""

from collections.abc import Collection
from pathlib import Path

from scripts.model.plan import Plan


def contents(folder: Path, without: Collection[str] = ()) -> Plan:
    """Read all files below a folder by their path there, but for some."""
    every = ((one.relative_to(folder).as_posix(), one) for one in sorted(folder.rglob("*")))
    return {path: one.read_bytes() for path, one in every if one.is_file() and path not in without}
