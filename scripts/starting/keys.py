"""Keys and code lists where they are plain."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.starting.sources import Source
from scripts.validation.inference.columns import Column, Table

FEW = 30
"""A column with more different values is no list of codes."""
REPEATED = 5
"""A value of a code list stands in so many rows on average, or in more."""
NAMES = ("name", "title")
"""How the fields of a code list begin that hold the words for a code."""


@dataclass(frozen=True)
class CodeList:
    """A table with a code and its names a row; ``package`` is empty within the same package."""

    package: str
    resource: str
    field: str
    codes: frozenset[str]

    @property
    def address(self) -> str:
        """Name the list for people."""
        return f"{self.package}/{self.resource}".removeprefix("/")


def primary_key(table: Table) -> str:
    """Give the first field if it tells the rows apart, else nothing."""
    first = table.columns[0]
    return first.name if first.unique and table.rows > 1 and first.type != "number" else ""


def code_lists(catalog: Catalog, sources: Iterable[Source]) -> list[CodeList]:
    """Find every code list of the project, and of the files that are being described."""
    return [*_of_catalog(catalog), *_of_sources(sources)]


def _of_catalog(catalog: Catalog) -> Iterator[CodeList]:
    for package in catalog.packages:
        for resource in package.resources:
            if len(resource.primary_key) == 1 and _named(one.name for one in resource.fields):
                key = resource.primary_key[0]
                if resource.certain(key):
                    codes = frozenset(map(str, resource.frame[key].dropna()))
                    yield CodeList(package.name, resource.name, key, codes)


def _of_sources(sources: Iterable[Source]) -> Iterator[CodeList]:
    for source in sources:
        key = primary_key(source.table)
        if key and _named(one.name for one in source.table.columns):
            codes = frozenset(source.table.columns[0].values)
            yield CodeList("", source.name, key, codes)


def _named(fields: Iterable[str]) -> bool:
    return any(name.split("_")[0] in NAMES for name in fields)


def others(source: Source, lists: Iterable[CodeList]) -> list[CodeList]:
    """Leave out the list that a file is itself."""
    return [one for one in lists if one.package or one.resource != source.name]


def fitting(column: Column, lists: Sequence[CodeList]) -> list[CodeList]:
    """Find the lists that have every value of a text column."""
    values = set(column.values)
    if column.type != "string" or len(values) < 2:  # noqa: PLR2004 - one value proves nothing
        return []
    return [one for one in lists if values <= one.codes]


def repeats(column: Column, rows: int) -> bool:
    """Tell whether a text column has few values that come again and again, as codes do."""
    plain = column.reason is None or column.reason.code == "leading-zeros"
    count = len(column.values)
    return plain and column.type == "string" and 1 < count <= min(FEW, rows // REPEATED)
