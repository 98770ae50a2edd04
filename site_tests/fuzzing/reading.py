"""Tables as another reader reads them: what was accepted is what stands in the file."""

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd

from scripts.model.package import Package
from scripts.model.resource import Resource


def differences(package: Package, folder: Path) -> list[str]:
    """Say every table of a sound package that differs from its files as pandas reads them."""
    listed = json.loads((folder / "datapackage.json").read_text(encoding="utf-8-sig"))["resources"]
    entries = {one["name"]: one for one in listed}
    return [
        one.name for one in package.resources
        if not _same(one, entries[one.name], folder)
    ]  # fmt: skip


def _same(table: Resource, entry: dict[str, Any], folder: Path) -> bool:
    dialect = entry.get("dialect") or {}
    if set(dialect) - {"delimiter"} or entry.get("encoding", "utf-8").lower() != "utf-8":
        return True  # written in a way of its own: tests of dialects read it
    frames = [_read(folder / name, dialect.get("delimiter", ",")) for name in table.files
              if isinstance(entry.get("path"), str | list)]  # fmt: skip
    if not frames:
        return True
    other = pd.concat(frames, ignore_index=True)
    missing = _missing(entry)
    for name in table.names:
        cells = [None if one in missing.get(name, missing[""]) else one for one in other[name]]
        if not _equal(table, name, cells):
            return False
    return len(table.rows) == len(other)


def _read(path: Path, separator: str) -> pd.DataFrame:
    text = path.read_bytes().decode("utf-8-sig")
    return pd.read_csv(
        io.StringIO(text, newline=""), sep=separator, dtype=str, keep_default_na=False,
        skip_blank_lines=False,
    )  # fmt: skip


def _missing(entry: dict[str, Any]) -> dict[str, set[str]]:
    """Give what stands for a missing value, by field; '' is any field."""

    def read(stated: list[Any]) -> set[str]:
        return {one if isinstance(one, str) else one["value"] for one in stated}

    schema = entry.get("schema") or {}
    found = {"": read(schema.get("missingValues", [""]))}
    for field in schema.get("fields", []):
        if "missingValues" in field:
            found[field["name"]] = read(field["missingValues"])
    return found


def _equal(table: Resource, name: str, cells: list[str | None]) -> bool:
    field = table.field(name)
    [values] = table.listed(name)
    if field is None or field.type in {"boolean", "date", "datetime", "time"}:
        return [one is None for one in values] == [one is None for one in cells]
    if field.numeric or field.type == "year":
        exact = [None if one is None else Decimal(str(one)) for one in values]
        return exact == [None if one is None else Decimal(one.strip()) for one in cells]
    return list(values) == cells
