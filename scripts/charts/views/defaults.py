"""The charts of packages that declare none."""

from collections.abc import Iterator
from dataclasses import replace

from scripts.charts.data.selection import matches
from scripts.model.catalog import Catalog
from scripts.model.language import Text, plain
from scripts.model.package import Field, Package, Resource
from scripts.model.view import ANY, View
from scripts.report.codes import Codes, replaced
from scripts.report.dimensions import NAMES, TOTAL
from scripts.report.figures import figure_table, figures_of
from scripts.report.tables import table
from scripts.report.vocabulary import WORLD

TOP = 15
MIN_BARS = 2
MAX_LINES = 6
MAX_VIEWS = 3
MAX_SERIES = 40
"""A text field with more values than this names rows, not lines."""
AXES = ("category", "nationality", "ref_area", "population")
LOOSE = {"time_period", "activity"}
"""What a default view of figures does not fix, so that it fits other periods as well."""
YEAR_NAMES = {"year", "yr", "ປີ"}


def suitable(catalog: Catalog, package: Package) -> list[View]:
    """Give the views that suit the tables of a package."""
    figures = figure_table(catalog, package)
    if figures is not None:
        view = _of_figures(catalog, package, figures)
        return [view] if view else []
    # Positions in a report are no quantities: there is nothing to draw of a ledger.
    ledger = table(catalog, package, "printed_numbers")
    tables = [one for one in package.resources if one is not ledger]
    found = [view for one in tables for view in _of_table(catalog, one)]
    if len(package.resources) != 1 or package.resources[0].title or not package.title:
        return found
    # The only table of a package, if it has no title, goes by the package's.
    return [replace(view, title=package.title) for view in found]


def _title(resource: Resource) -> Text:
    return resource.title or plain(resource.name)


def _of_figures(catalog: Catalog, package: Package, resource: Resource) -> View | None:
    """Draw the largest group of figures that differ in one code only."""
    groups: dict[tuple[str, Codes], list[str]] = {}
    for figure in figures_of(catalog, package):
        for axis in AXES:
            code = figure.code(axis)
            # Estimates for the world get no chart: they are quoted, not counted.
            if matches(code, [ANY]) and figure.code("ref_area") != WORLD:
                rest = replaced(figure.codes, axis, str(code.count(".")))
                for field in LOOSE:
                    rest = replaced(rest, field, "")
                groups.setdefault((axis, rest), []).append(code)
    # A code that comes twice is told apart by its time or activity only: no chart of one mark.
    sizes = {group: len(held) for group, held in groups.items() if len(held) == len(set(held))}
    if max(sizes.values(), default=0) < MIN_BARS:
        return None
    # Of equal groups the one that counts everybody comes before that of women only.
    axis, rest = max(sizes, key=lambda group: (sizes[group], group[1].count(TOTAL)))
    fixed = dict(zip(NAMES, rest, strict=True))
    del fixed[axis]
    wanted = groups[axis, rest]
    fields = {field.name for field in resource.fields}
    filters = {name: [code] for name, code in fixed.items() if name in fields - LOOSE}
    return View(
        name=resource.name, title=_title(resource), question=Text(), mark="bar",
        x="value", y=axis, sort="-x", filters={**filters, axis: wanted}, default=True,
    )  # fmt: skip


def _of_table(catalog: Catalog, resource: Resource) -> list[View]:
    names = {field.name for field in resource.fields}
    # A list of codes names things; there is nothing to draw of it.
    listed = {f"name_{language}" for language in catalog.languages} <= names
    if listed or not resource.readable or resource.sound.empty:
        return []
    return list(_lines(resource)) or list(_bars(resource))


def _quantities(resource: Resource) -> list[Field]:
    """Give the fields to draw: a key that happens to be a number says no amount."""
    keys = {*resource.primary_key, *(name for one in resource.foreign_keys for name in one.fields)}
    return [
        field for field in resource.fields
        if field.numeric and field.name not in keys and not is_time(resource, field)
        and resource.sound[field.name].notna().any()
    ][:MAX_VIEWS]  # fmt: skip


def is_time(resource: Resource, field: Field) -> bool:
    """Tell whether a field holds times; a year is often typed as a plain whole number."""
    if field.temporal or field.type != "integer":
        return field.temporal
    values = resource.sound[field.name]
    return field.name.lower() in YEAR_NAMES and bool(values.between(1000, 2999).all())


def _texts(resource: Resource) -> list[Field]:
    return [field for field in resource.fields if field.type in {"string", "any"}]


def _lines(resource: Resource) -> Iterator[View]:
    time = next((one for one in resource.fields if is_time(resource, one)), None)
    if time is None or resource.sound[time.name].nunique() < MIN_BARS:
        return
    color = _series(resource, time.name)
    if color is None:
        return
    for number, field in enumerate(_quantities(resource)):
        yield _view(resource, number, field, "line", (time.name, field.name, color))


def _series(resource: Resource, time: str) -> str | None:
    """Find the text field that tells the lines apart ('' where there is one line only)."""
    if resource.sound[time].is_unique:
        return ""
    for field in _texts(resource):
        pairs = resource.sound[[time, field.name]]
        few = pairs[field.name].nunique() <= max(MAX_SERIES, len(pairs) // 4)
        if few and pairs[field.name].notna().all() and not pairs.duplicated().any():
            return field.name
    return None


def _bars(resource: Resource) -> Iterator[View]:
    texts = _texts(resource)
    if not texts:
        return
    unique = [field for field in texts if resource.sound[field.name].is_unique]
    name = (unique or texts)[0].name
    for number, field in enumerate(_quantities(resource)):
        yield _view(resource, number, field, "bar", (field.name, name, ""))


def _view(
    resource: Resource, number: int, field: Field,
    mark: str, channels: tuple[str, str, str],
) -> View:  # fmt: skip
    """Make a default view; the first bears the resource's name, others their field's as well."""
    x, y, color = channels
    return View(
        name=resource.name if number == 0 else f"{resource.name}-{field.name}",
        title=_title(resource), question=field.title,
        mark=mark, x=x, y=y, color=color,
        sort="" if mark == "line" else "-x", resource=resource.name, default=True,
        top=(MAX_LINES if color else 0) if mark == "line" else TOP,
    )  # fmt: skip
