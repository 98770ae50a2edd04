"""Packages made in memory, for rules that look at values and need no files."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.field import Field
from scripts.model.language import Text, plain
from scripts.model.package import Package
from scripts.model.resource import Resource

Row = Mapping[str, object]
REPORT = "report"
LANGUAGES = ("lo", "en")
EDITION = Edition(
    languages=LANGUAGES,
    name=Text({"lo": "ຂໍ້ມູນເປີດ", "en": "Open data"}),
    report=REPORT,
    country="LA",
    nationality="LAO",
)
"""Two languages, and a country and nationality at home."""


def both(lo: str, en: str) -> Text:
    """Make a text in the two languages of the edition of tests."""
    return Text({"lo": lo, "en": en})


def table(name: str, rows: Sequence[Row]) -> Resource:
    """Make a resource without problems; the first row, if there is one, has all of its fields."""
    fields = tuple(Field(one, "any", plain(one), plain("")) for one in (rows[0] if rows else ()))
    columns = [one.name for one in fields]
    index = range(2, 2 + len(rows))
    frame = pd.DataFrame(list(rows), columns=columns, index=index, dtype=object)
    return Resource(
        name, plain(name), plain(""), fields, (), (), {}, frame.where(frame.notna(), None)
    )


def package(name: str, report: str = REPORT, /, **tables: Sequence[Row]) -> Package:
    """Make a package of a report; the names of its tables are those of the arguments."""
    made = tuple(table(title, rows) for title, rows in tables.items())
    path = f"datapackages/{name}/datapackage.json"
    return Package(name, path, {"report": report}, (), plain(name), plain(""), made)


def of_year(
    year: str, theme: str = "", sources: Sequence[Mapping[str, str]] = (), /,
    **tables: Sequence[Row],
) -> Package:  # fmt: skip
    """Make the package of a theme of the edition's report on a year."""
    made = package(f"{theme or 'all'}-{year}", f"{REPORT}-{year}", **tables)
    stated = {"theme": theme, "period": year, "sources": list(sources)}
    return replace(made, descriptor={**made.descriptor, **stated})


def catalog(**tables: Sequence[Row]) -> Catalog:
    """Make a catalog of a single package."""
    return reports(package("cases", **tables))


def reports(*packages: Package) -> Catalog:
    """Make a catalog of these packages."""
    return Catalog(packages, edition=EDITION)


def figure(key: str, value: float | None, **codes: str) -> Row:
    """Make a row of figures: people, published or (without a value) masked as small."""
    section, _, position = key.partition("-")
    row = {"figure": key, "section": section, "position": int(position), "value": value}
    status = {"conf_status": "F" if value is not None else "A"}
    split = {"sex": "_T", "nationality": "", "activity": ""}
    return {**row, "indicator": "people", **split, **status, **codes}


def check(code: str, kind: str, left: str, right: str, hidden_sum: float | None = None) -> Row:
    """Make a row of checks."""
    return {"check": code, "kind": kind, "left": left, "right": right, "hidden_sum": hidden_sum}


def part(whole: str, one: str, partition: str, *, exhaustive: bool) -> Row:
    """Make a row of parts."""
    return {"whole": whole, "part": one, "partition": partition, "exhaustive": exhaustive}


def printed(key: str, treatment: str, kind: str = "figure") -> Row:
    """Make a row of the ledger."""
    section, _, position = key.partition("-")
    what = {"printed": "7" if treatment == "published" else None, "kind": kind}
    return {"section": section, "position": int(position), **what, "treatment": treatment}
