"""The default views of a plain table: lines over its times, else bars of its texts."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from scripts.model.addresses import name_code
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import plain
from scripts.model.resource import Resource
from scripts.model.view import View

TOP = 15
MIN_TIMES = 2
MAX_LINES = 6
MAX_VIEWS = 3
MAX_SERIES = 40
"""A text field with more values than this names rows, not lines."""
YEAR_NAMES = {"year", "yr", "ປີ"}
PLACE_NAMES = {"lat", "latitude", "lon", "lng", "longitude"}
NUMBER_NAMES = {"id", "code", "zip", "postcode", "phone", "telephone", "tel", "fax", "ລະຫັດ"}
"""Words in the names of fields whose numbers are no amounts, the last ones of whole numbers."""
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")


def views_of_table(catalog: Catalog, resource: Resource) -> list[View]:
    """Give lines over the times of a table, else bars of its texts."""
    names = {field.name for field in resource.fields}
    # A list of codes names things; there is nothing to draw of it.
    listed = {f"name_{language}" for language in catalog.languages} <= names
    if listed or not resource.readable or not resource.length:
        return []
    return list(_lines(resource)) or list(_bars(resource))


def _quantities(resource: Resource) -> list[Field]:
    """Give the fields that say amounts: a key that happens to be a number says none."""
    keys = {*resource.primary_key, *(name for one in resource.foreign_keys for name in one.fields)}
    return [
        field for field in resource.fields
        if field.numeric and field.name not in keys and _is_amount(resource, field)
    ]  # fmt: skip


def _drawn(resource: Resource) -> list[Field]:
    """Give the first quantities that have a value."""
    found = (one for one in _quantities(resource) if resource.column(one.name).notna().any())
    return list(islice(found, MAX_VIEWS))


def _is_amount(resource: Resource, field: Field) -> bool:
    """Tell whether numbers say how much: places, numbers of things and years do not."""
    words = {word.lower() for word in WORD.findall(field.name)}
    if words & PLACE_NAMES or (field.type == "integer" and words & NUMBER_NAMES):
        return False
    return not (words & YEAR_NAMES and _are_years(resource, field))


def _is_time(resource: Resource, field: Field) -> bool:
    """Tell whether a field holds times; a year is often typed as a plain whole number."""
    if field.temporal or field.name.lower() not in YEAR_NAMES:
        return field.temporal
    return _are_years(resource, field)


def _are_years(resource: Resource, field: Field) -> bool:
    values = resource.column(field.name).dropna()
    return field.type == "integer" and bool(values.between(1000, 2999).all())


def _texts(resource: Resource) -> list[Field]:
    """Give the fields that name things: texts, and numbers that are categories."""
    return [field for field in resource.fields
            if field.type in {"string", "any"} or field.categories]  # fmt: skip


def _lines(resource: Resource) -> Iterator[View]:
    time = next((one for one in resource.fields if _is_time(resource, one)), None)
    if time is None or resource.column(time.name).nunique() < MIN_TIMES:
        return
    color = _series(resource, time.name)
    if color is None:
        return
    for number, field in enumerate(_drawn(resource)):
        yield _view(resource, number, field, "line", (time.name, field.name, color))


def _series(resource: Resource, time: str) -> str | None:
    """Find the text field that tells the lines apart ('' where there is one line only)."""
    if resource.column(time).is_unique:
        return ""
    for field in _texts(resource):
        pairs = resource.columns(time, field.name)
        few = pairs[field.name].nunique() <= max(MAX_SERIES, len(pairs) // 4)
        if few and pairs[field.name].notna().all() and not pairs.duplicated().any():
            return field.name
    return None


def _bars(resource: Resource) -> Iterator[View]:
    texts = _texts(resource)
    if not texts:
        return
    unique = [field for field in texts if resource.column(field.name).is_unique]
    name = (unique or texts)[0].name
    naming = _naming(resource)
    for number, field in enumerate(_drawn(resource)):
        view = _view(resource, number, field, "bar", (field.name, name, ""))
        yield replace(view, naming=naming)


def _naming(resource: Resource) -> tuple[str, ...]:
    """Give the fields that tell rows apart: all but measurements and other amounts."""
    amounts = _quantities(resource)
    return tuple(one.name for one in resource.fields if one.type != "number" and one not in amounts)


def _view(
    resource: Resource, number: int, field: Field,
    mark: str, channels: tuple[str, str, str],
) -> View:  # fmt: skip
    """Make a default view; the first bears the resource's name, others their field's as well."""
    x, y, color = channels
    return View(
        name=name_code(resource.name if number == 0 else f"{resource.name}-{field.name}"),
        title=resource.title or plain(resource.name), question=field.title,
        mark=mark, x=x, y=y, color=color,
        sort="" if mark == "line" else "-x", resource=resource.name, default=True,
        top=(MAX_LINES if color else 0) if mark == "line" else TOP,
    )  # fmt: skip
