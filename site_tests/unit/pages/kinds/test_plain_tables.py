"""The law of every table: pages and files for readers have the rows and values of its files.

What is read is what was written here, cell by cell, whatever its types, marks and parts are.
"""

import csv
import io
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.downloads.labels import labelled
from scripts.model.addresses import Site
from scripts.pages.kinds.package import package_page
from scripts.pages.publication import Publication
from scripts.validation.load import read
from site_tests.making import EDITION, LANGUAGES
from site_tests.published import differing, meant

CELLS = {
    "string": [
        "a", "", "007", "1e5", "=1+1", "-", "+856", "@x", "<b>x</b>", "&amp;", "{{ 1 }}", "*a*",
        '"', 'say "so"', "a,b", "a;b", "two\nlines", "ການຄ້າມະນຸດ", "\\N", "null", "NaN",
        "[x](y)", "None", "true", "💧",
    ],
    "integer": ["0", "-7", "12", "9007199254740993", "18446744073709551617", "", "123456789"],
    "number": ["0.0000004", "-36.98", "1e22", "0.1", "", "123456789.123456789123456789", "5"],
    "boolean": ["true", "false", "True", "0", "1", ""],
    "date": ["2022-04-03", "1999-12-31", "2020-02-29", ""],
    "year": ["2022", "1950", ""],
}  # fmt: skip
Rows = list[list[str]]


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], Rows]:
    """Give the types of some fields, and rows of cells; a row without any is a problem."""
    types = draw(st.lists(st.sampled_from(sorted(CELLS)), min_size=1, max_size=5))
    row = st.tuples(*(st.sampled_from(CELLS[one]) for one in types)).map(list)
    return types, draw(st.lists(row.filter(any), min_size=1, max_size=25))


@st.composite
def dialects(draw: st.DrawFn) -> dict[str, Any]:
    """Give the ways in which numbers and rows are written."""
    separator = draw(st.sampled_from([",", ";", "\t", "|"]))
    group, decimal = draw(
        st.sampled_from([("", "."), ("", ","), (" ", ","), (".", ","), (",", ".")])
    )
    return {
        "separator": separator,
        "group": group,
        "decimal": decimal,
        "cut": draw(st.integers(0, 25)),
    }


def spelled(cell: str, type_: str, group: str, decimal: str) -> str:
    """Write a number with these marks."""
    if type_ == "integer" and cell:
        return f"{int(cell):,}".replace(",", group)
    return cell.replace(".", decimal) if type_ == "number" else cell


def part(names: list[str], rows: Rows, separator: str) -> str:
    """Write some rows as a file; a row of one empty cell stands in quotes."""
    sink = io.StringIO(newline="")
    csv.writer(sink, delimiter=separator).writerows([names, *rows])
    return sink.getvalue()


def descriptor(types: list[str], paths: list[str], dialect: dict[str, Any]) -> dict[str, Any]:
    """Describe the table."""
    marks = {"integer": {"groupChar": dialect["group"]},
             "number": {"decimalChar": dialect["decimal"]}}  # fmt: skip
    fields = [
        {"name": f"f{place}", "type": one,
         **{name: mark for name, mark in marks.get(one, {}).items() if mark}}
        for place, one in enumerate(types)
    ]  # fmt: skip
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "odd",
        "resources": [{
            "name": "table", "path": paths, "dialect": {"delimiter": dialect["separator"]},
            "schema": {"fields": fields, "fieldsMatch": ["subset"]},
        }],
    }  # fmt: skip


def project(folder: Path, types: list[str], rows: Rows, dialect: dict[str, Any]) -> Path:
    """Write the table in two files, the second with its columns the other way round."""
    place = folder / "datapackages" / "odd"
    place.mkdir(parents=True)
    names = [f"f{one}" for one in range(len(types))]
    marks = dialect["group"], dialect["decimal"]
    cells = [[spelled(*one, *marks) for one in zip(row, types, strict=True)] for row in rows]
    first, second = cells[: dialect["cut"]], [row[::-1] for row in cells[dialect["cut"] :]]
    files = {"a.csv": part(names, first, dialect["separator"])}
    files |= {"b.csv": part(names[::-1], second, dialect["separator"])} if second else {}
    for name, text in files.items():
        (place / name).write_text(text, encoding="utf-8", newline="")
    about = descriptor(types, list(files), dialect)
    (place / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(tables(), dialects())
def test_readers_get_the_rows_and_values_of_the_files(
    table: tuple[list[str], Rows], dialect: dict[str, Any]
) -> None:
    """A table in one or two files, with marks or without, is the same on its page and in files."""
    types, rows = table
    with tempfile.TemporaryDirectory() as folder:
        catalog, problems = read(project(Path(folder), types, rows, dialect), EDITION)
        assert problems == []
        [package] = catalog.packages
        [resource] = package.resources
        publication = Publication(catalog, Site("https://example.org/"))
        pages = {one: package_page(publication, package, one).markdown for one in LANGUAGES}
        files = {one: labelled(catalog, package, resource, one) for one in LANGUAGES}
    means = [[meant(*one) for one in zip(row, types, strict=True)] for row in rows]
    assert differing(means, types, pages, files) == []
