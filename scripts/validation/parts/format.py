"""In which format a resource's files are, by what it says and by their names."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from scripts.validation.parts import packed, workbook

TEXT = ("csv", "tsv")
READ = (*TEXT, "json", *workbook.FORMATS)
"""Formats that are read where a resource is a table."""
PLAIN = {"header": True, "quoteChar": '"', "doubleQuote": True, "skipInitialSpace": False}
"""What the standard takes for granted of a CSV file."""
NO_MATTER = {"$schema", "csvddfVersion", "caseSensitiveHeader", "delimiter", "lineTerminator"}
"""What a dialect may say without another place for any cell."""
TABULAR = ("tabular-data-package", "tabular-data-resource")
"""What ``profile`` says of a package of tables, and of a table (version 1)."""

PROFILES = "https://specs.frictionlessdata.io/schemas/"
"""Where the profiles of version 1 are."""


class Format(NamedTuple):
    """A format, in small letters, and how its files are compressed, if they are."""

    name: str
    compression: str = ""


def paths(resource: Mapping[str, Any]) -> list[str]:
    """Give the paths of a resource's files (none when its data is in the descriptor)."""
    path = resource.get("path")
    if not path:
        return []
    return [str(one) for one in path] if isinstance(path, list) else [str(path)]


def format_of(resource: Mapping[str, Any], path: str | None = None) -> Format:
    """Give the format that a resource states, else that of a file's name, or of the first one's."""
    first = next(iter(paths(resource)), "")
    names = (first if path is None else path).lower().split("/")[-1].split(".")[1:]
    stated = str(resource.get("compression") or "").lower()
    packing = names.pop() if names and names[-1] in packed.FORMATS else ""
    name = str(resource.get("format") or (names[-1] if names else "")).lower().removeprefix(".")
    if name in packed.FORMATS:
        packing, name = name, names[-1] if names else ""
    return Format(name, "" if stated == "no" else stated or packing)


def claims(resource: Mapping[str, Any], package: Mapping[str, Any]) -> bool:
    """Tell whether a resource says that it is a table, in whatever spelling."""
    return (
        str(resource.get("type")).lower().startswith("tab")
        or profiled(resource, package)
        or isinstance(resource.get("schema"), dict)
    )


def profiled(resource: Mapping[str, Any], package: Mapping[str, Any]) -> bool:
    """Tell whether a profile of version 1 makes a resource a table, which needs a schema then."""
    return profile(package) == TABULAR[0] or profile(resource) == TABULAR[1]


def profile(entry: Mapping[str, Any]) -> str:
    """Give the name of a profile of version 1, which may be stated by its address."""
    return str(entry.get("profile") or "").removeprefix(PROFILES).removesuffix(".json")


def is_table(resource: Mapping[str, Any], package: Mapping[str, Any]) -> bool:
    """Tell whether a resource is a table: it says so, or its files are CSV or TSV.

    Nothing else takes a schema away from it: a ``type`` that is not known is a problem.
    """
    data = resource.get("data")
    if isinstance(data, list):
        rows: Sequence[object] = data
        return claims(resource, package) or (
            bool(rows) and all(isinstance(row, list | dict) for row in rows)
        )
    return claims(resource, package) or format_of(resource).name in TEXT


def is_plain(resource: Mapping[str, Any]) -> bool:
    """Tell whether a table's cells lie in files as in any CSV file, whatever separates them."""
    stated = resource.get("dialect") or {}
    forms = [format_of(resource, one) for one in paths(resource)]
    return (
        bool(forms)
        and all(form.name in TEXT and not form.compression for form in forms)
        and isinstance(stated, dict)
        and all(key in NO_MATTER or PLAIN.get(key) == value for key, value in stated.items())
    )
