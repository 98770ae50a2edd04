"""Words of packages that say they are in Lao, read for their spelling."""

from collections.abc import Iterator

import pandas as pd

from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.text.faults import told
from scripts.validation.characters import texts

WORDED = ("title", "description", "question", "short", "label")
"""Properties of a descriptor that a reader sees as they are written."""


def problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every fault of spelling in descriptors and cells."""
    for package in catalog.packages:
        if "lo" in package.languages:
            yield from _descriptor(package)
            for resource in package.resources:
                yield from _cells(package, resource)


def _descriptor(package: Package) -> Iterator[Problem]:
    for place, text in texts("", package.descriptor):
        if place.rsplit(".")[-1].split("@")[0] in WORDED:
            yield from told(text, (package.path, None, place))


def _cells(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    for field in resource.fields:
        if field.type != "string" or field.name not in resource.frame:
            continue
        column = resource.frame[field.name]
        for number, cell in zip(column.index.tolist(), column.tolist(), strict=True):
            if not pd.isna(cell):
                yield from told(cell, (place, number, field.name))
