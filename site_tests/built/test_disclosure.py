"""Masked and withheld places carry no number anywhere that is published."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from site_tests.built.reading import Html, Site, chart_rows, marks, spec_of

MASKED = {"A", "D"}
HIDDEN = {"<5", "–", ""}
NUMBER = re.compile(r">([^<>]*)</a>\)?")
SPEC = re.compile(r"(?:\.narrow)?\.vl\.json$")
"""How the files of specs end, wide or narrow."""
TOLD = re.compile(r"(?<!<)(?<!\w)\d[\d.,]*(?=[;.]| \+)")


@pytest.fixture(scope="session")
def hidden(site: Site) -> frozenset[str]:
    """Give the keys of all masked figures, and of all printed numbers that are held back."""
    figures = {key for one in site.with_figures() for key, row in site.figures(one).items()
               if row["conf_status"] in MASKED}  # fmt: skip
    printed = {f"{row['section']}-{row['position']}"
               for rows in site.tables("printed_numbers").values() for row in rows
               if row["treatment"] != "published"}  # fmt: skip
    assert figures
    return frozenset(figures | printed)


def tables(site: Site) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Go through every published CSV, those in the zips included."""
    for path in sorted((site.root / "data").rglob("*.csv")):
        text = path.read_text(encoding="utf-8-sig")
        yield path.as_posix(), list(csv.DictReader(io.StringIO(text, newline="")))
    for path in sorted((site.root / "data").rglob("*.zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".csv"):
                    text = archive.read(name).decode("utf-8-sig")
                    rows = list(csv.DictReader(io.StringIO(text, newline="")))
                    yield f"{path.as_posix()}/{name}", rows


def value_names(site: Site) -> set[str]:
    """Name the columns of values: as committed, and by their title in each language."""
    descriptors = [spec_of(path) for path in site.root.glob("data/*/datapackage.json")]
    fields = [field for one in descriptors for table in one["resources"]
              for field in table["schema"]["fields"] if field["name"] == "value"]  # fmt: skip
    titles = {words for one in fields for name, words in one.items() if name.startswith("title")}
    return {"value", *titles}


def test_tables_tell_no_hidden_number(site: Site, hidden: frozenset[str]) -> None:
    """In every table, a row of a hidden figure has no number but the limit of its mask."""
    names, seen = value_names(site), 0
    for path, rows in tables(site):
        for row in (one for one in rows if hidden & set(one.values())):
            for value in (row[name] for name in names & row.keys()):
                assert not re.search(r"\d", value.replace("5", "")), (path, row)
                assert row.get("conf_status", "A") in MASKED, (path, row)
                seen += 1
    assert seen > len(hidden)


def test_pages_tell_no_hidden_number(site: Site, hidden: frozenset[str]) -> None:
    """Wherever a page shows a hidden figure, in its own row or in a link to it, there is a mask."""
    seen = 0
    for path, page in site.pages.items():
        for key, shown in (*page.values.items(), *linked(page)):
            if key in hidden:
                assert shown in HIDDEN, (path, key)
                seen += 1
    assert seen >= len(hidden) * len(site.languages)


def linked(page: Html) -> Iterator[tuple[str, str]]:
    """Give the figures that a page shows in links, and those in brackets after their number."""
    text = page.path.read_text(encoding="utf-8")
    for part in re.split(r'<a (?=class="figure")', text)[1:]:
        address, shown = part.split(">", 1)[0], NUMBER.search(part)
        if shown:
            yield address.partition("#")[2].rstrip('"'), shown.group(1).replace("&lt;", "<")
    for value, key in re.findall(r'(\S+)&nbsp;<small>\(<a href="[^"#]*#([^"]+)"', text):
        yield key, value.replace("&lt;", "<")


def test_charts_tell_no_hidden_number(site: Site, hidden: frozenset[str]) -> None:
    """No mark stands for a hidden figure, and a description has only numbers that are drawn."""
    seen = 0
    for path in sorted((site.root / "data").rglob("*.vl.json")):
        for mark in marks(spec_of(path)):
            # Sums, shares and masked figures drawn together: keys with signs or spaces between.
            terms = set(str(mark["figure"]).split())
            if mark["value"] is not None:
                assert not terms & hidden, (path, mark)
        rows = chart_rows(path.with_name(path.name.split(".")[0] + ".csv"))
        svg = ET.parse(path.with_name(SPEC.sub(".svg", path.name))).getroot()  # noqa: S314 - our own file
        about = svg.findtext("{http://www.w3.org/2000/svg}desc") or ""
        # A chart that counts rows of a plain table has no such column.
        if any(row.get("conf_status") in MASKED for row in rows):
            plain = {re.sub("[.,]", "", one) for one in TOLD.findall(about)}
            assert plain <= {row["value"] for row in rows} | {"5"}, path
            seen += 1
    assert seen >= len(site.languages)
