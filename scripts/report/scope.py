"""What the views of a package can see: its tables, and what their activities say."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from scripts.model.catalog import Catalog
from scripts.model.field import Field, ForeignKey
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.report.figures import figure_table

ACTIVITIES = "activities"


def scope(catalog: Catalog, package: Package) -> Package:
    """Give a package with all that its views may name.

    A package of a report without figures of its own sees those of all packages of the report;
    a row that belongs to an activity has the activity's codes as well (agency, kind …).
    """
    return catalog.once(_scope, package)


def _scope(catalog: Catalog, package: Package) -> Package:
    tables = [_borrowing(catalog, package, one) for one in package.resources]
    if package.resource("figures") is None and package.stated("report"):
        tables += _whole(catalog, package.stated("report"))
    return replace(package, resources=tuple(tables))


def _whole(catalog: Catalog, report: str) -> Iterator[Resource]:
    """Give the figures of all packages of a report as one table; their keys differ."""
    found = [
        (owner, _borrowing(catalog, owner, table))
        for owner in catalog.packages
        if owner.stated("report") == report and (table := figure_table(catalog, owner))
    ]
    if not found:
        return
    numbers = [
        (place, number) for place, (_, one) in enumerate(found) for number in one.frame.index
    ]
    broken = [at for at, (place, number) in enumerate(numbers) if number in found[place][1].broken]
    fields = {field.name: field for _, one in found for field in one.fields}
    keys = {key.fields: _owned(key, owner) for owner, one in found for key in one.foreign_keys}
    yield replace(
        found[0][1], fields=tuple(fields.values()), foreign_keys=tuple(keys.values()), files={},
        held=pd.concat([one.frame for _, one in found], ignore_index=True), on_disk=None,
        broken=frozenset(broken),
    )  # fmt: skip


def _owned(key: ForeignKey, owner: Package) -> ForeignKey:
    """Say of which package the list is, as seen from any other."""
    return replace(key, package=key.package or owner.name)


def lender(catalog: Catalog, package: Package, resource: Resource) -> Resource | None:
    """Find the table of activities whose codes the rows of a table have as well."""
    link = _link(resource)
    found = catalog.target(package, link) if link else None
    return found if found is not resource else None


def _link(resource: Resource) -> ForeignKey | None:
    links = (key for key in resource.foreign_keys if key.resource == ACTIVITIES)
    return next((key for key in links if len(key.fields) == 1), None)


def _borrowing(catalog: Catalog, package: Package, resource: Resource) -> Resource:
    """Give a table whose rows have the codes of the activities that they name."""
    link, source = _link(resource), lender(catalog, package, resource)
    if link is None or source is None:
        return resource
    owner = catalog.package(link.package) or package
    fields = [one for one in _coded(source) if resource.field(one.name) is None]
    frame = resource.frame
    if source.has(*link.targets) and resource.has(*link.fields):
        known = source.sound.drop_duplicates(link.targets[0]).set_index(link.targets[0])
        lists = {one.name: known[one.name] for one in fields if source.has(one.name)}
        linked = frame[link.fields[0]]
        frame = frame.assign(**{name: linked.map(one).astype(one.dtype)
                                for name, one in lists.items()})  # fmt: skip
    lent = [_owned(key, owner) for one in fields if (key := source.reference(one.name))]
    return replace(resource, fields=(*resource.fields, *fields), held=frame, on_disk=None,
                   foreign_keys=(*resource.foreign_keys, *lent))  # fmt: skip


def _coded(source: Resource) -> list[Field]:
    return [one for one in source.fields if source.reference(one.name)]
