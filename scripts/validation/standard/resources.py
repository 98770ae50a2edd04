"""What must hold of a resource beyond the kinds of its properties."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Any

from scripts.model.addresses import LONGEST, inline_csv, is_short, name_code
from scripts.model.problem import Problem
from scripts.text.written import SHOWN, quoted
from scripts.validation.parts import packed
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.format import READ, TEXT, format_of, is_table, paths, profiled
from scripts.validation.reading.descriptor import named
from scripts.validation.reading.encodings import codec
from scripts.validation.reading.schema import names
from scripts.validation.standard.constraints import field_problems, gap_problems
from scripts.validation.standard.version import version
from scripts.validation.tables.header import MOST

OUTSIDE = re.compile(r"^[/~\\]|^\w:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\")
"""A path that does not lead down from the package's folder (Data Resource, path or data)."""
TABLE = "table"
"""The one ``type`` that the standard knows of a resource."""
LINES = ("\n", "\r\n", "\r")
SINGLE = ("delimiter", "quoteChar", "escapeChar")
"""What may be one character only."""
OF_FILES = ("bytes", "hash")
"""What only files can have."""
Descriptor = Mapping[str, Any]


def resource_problems(descriptor: Descriptor, path: str) -> Iterator[Problem]:
    """Say what is wrong with the resources of a descriptor whose properties are sound."""
    listed = descriptor["resources"]
    count = Counter(name_code(one["name"]) for one in listed)
    files = {normpath(file).casefold(): one["name"] for one in listed for file in paths(one)}
    for number, one in enumerate(listed):
        place = f"resources.{named(one, number)}"
        code = name_code(one["name"])
        if not code or count[code] > 1:
            yield Problem("resource-taken", path, None, f"{place}.name", one["name"])
        if not is_short(code):
            yield too_long(path, f"{place[:SHOWN]}.name", code)
        yield from _data(one, path, place)
        if is_table(one, descriptor):
            yield from _inline(one, path, place, files)
            yield from _table(one, path, place)
            yield from _claim(one, descriptor, path, place)
            yield from _type(one, descriptor, path, place)


def too_long(path: str, place: str, name: str) -> Problem:
    """Say that no file can have a name."""
    return Problem("name-long", path, None, place, quoted(name), {"limit": str(LONGEST)})


def _data(resource: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """A resource has its data in files below the package's folder, or in the descriptor."""
    if ("data" in resource) == bool(paths(resource)):
        yield Problem("path-or-data", path, None, place)
    for name in OF_FILES if "data" in resource else ():
        if resource.get(name):
            yield Problem("property-refused", path, None, f"{place}.{name}", quoted(resource[name]))
    for name in paths(resource):
        if OUTSIDE.search(name):
            yield Problem("path-outside", path, None, f"{place}.path", name)
    for twice, count in Counter(map(PurePosixPath, paths(resource))).items():
        if count > 1:
            yield Problem("value-twice", path, None, f"{place}.path", str(twice))


def _inline(
    resource: Descriptor, path: str, place: str, files: Mapping[str, str]
) -> Iterator[Problem]:
    """Data in the descriptor are rows, and the file that is made of them is no other's."""
    if isinstance(resource.get("data"), str):
        said = quoted(resource["data"].partition("\n")[0])
        yield Problem("data-text", path, None, f"{place}.data", said)
    made = inline_csv(resource["name"])
    if "data" in resource and (other := files.get(made.casefold())):
        details = {"path": made, "other": other}
        yield Problem("path-taken", path, None, f"{place}.name", resource["name"], details)


def _claim(
    resource: Descriptor, descriptor: Descriptor, path: str, place: str
) -> Iterator[Problem]:
    """What says that it is a table is in a format that is read; profiles want a schema."""
    unread = [one for one in paths(resource) if _is_packed(one)]
    forms = {
        format_of(resource, one).name: one for one in reversed(paths(resource)) if one not in unread
    }
    for name, one in reversed(forms.items()):
        if name not in READ:
            details = {"known": ", ".join(READ)}
            yield Problem("format", path, None, f"{place}.format", name or one, details)
    form = format_of(resource)
    if form.compression not in {"", *packed.FORMATS}:
        yield Problem("compression", path, None, f"{place}.compression", form.compression)
    else:
        for one in unread:
            yield Problem("compression", path, None, f"{place}.path", one)
    if profiled(resource, descriptor) and "schema" not in resource:
        yield Problem("property-missing", path, None, f"{place}.schema")


def _type(resource: Descriptor, descriptor: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """A table is called so, and nothing else, since version 2 (Data Resource, type)."""
    if resource.get("type", TABLE) != TABLE and version(descriptor) != 1:
        said = quoted(resource["type"])
        yield Problem("property-value", path, None, f"{place}.type", said, {"known": TABLE})


def _is_packed(file: str) -> bool:
    """Tell whether a file is compressed in a way that is not read; ``.tar.gz`` is."""
    name = file.lower().removesuffix(".gz").removesuffix(".zip")
    return name.endswith(tuple(f".{one}" for one in packed.OTHERS))


def _table(resource: Descriptor, path: str, place: str) -> Iterator[Problem]:
    dialect = resource.get("dialect") or {}
    for name in SINGLE:
        if name in dialect and not _is_sign(dialect, name):
            yield Problem("dialect-sign", path, None, f"{place}.dialect.{name}", dialect[name])
    end = dialect.get("lineTerminator", "\n")
    if end not in LINES and any(format_of(resource, one).name in TEXT for one in paths(resource)):
        yield Problem("property-refused", path, None, f"{place}.dialect.lineTerminator", end)
    stated = resource.get("encoding")
    if stated and not codec(stated):
        yield Problem("encoding-name", path, None, f"{place}.encoding", stated)
    schema = resource.get("schema")
    if isinstance(schema, dict):
        yield from _schema(schema, path, f"{place}.schema")


def _is_sign(dialect: Descriptor, name: str) -> bool:
    """Tell whether a file can have this: no sign ends a row, and what separates cells is one."""
    sign = dialect[name]
    if name == "delimiter":
        return len(sign) == 1 and sign not in f"{dialect.get('quoteChar', Dialect.quote)}\r\n"
    return len(sign) < len("xy") and sign not in {"\r", "\n"}


def _schema(schema: Descriptor, path: str, place: str) -> Iterator[Problem]:
    known = [one["name"] for one in schema["fields"]]
    if len(known) > MOST:
        details = {"count": str(len(known)), "limit": str(MOST)}
        yield Problem("columns-many", path, None, f"{place}.fields", details=details)
        return
    for name, count in Counter(known).items():
        if count > 1:
            yield Problem("field-taken", path, None, f"{place}.fields.{name}", name)
    for where, listed in _keys(schema):
        for name in listed:
            if name not in known:
                details = {"known": ", ".join(known)}
                yield Problem("key-field", path, None, f"{place}.{where}", name, details)
    for number, key in enumerate(schema.get("foreignKeys") or ()):
        if len(names(key["fields"])) != len(names(key["reference"]["fields"])):
            yield Problem("key-lengths", path, None, f"{place}.foreignKeys.{number}")
    yield from gap_problems(schema, path, f"{place}.missingValues")
    for one in schema["fields"]:
        yield from field_problems(one, path, f"{place}.fields.{one['name']}")


def _keys(schema: Descriptor) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the fields that keys are made of, with the places of the keys."""
    yield "primaryKey", names(schema.get("primaryKey") or ())
    for number, one in enumerate(schema.get("uniqueKeys") or ()):
        yield f"uniqueKeys.{number}", names(one)
    for number, key in enumerate(schema.get("foreignKeys") or ()):
        yield f"foreignKeys.{number}", names(key["fields"])
