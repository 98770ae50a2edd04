"""Masked and withheld places carry no number anywhere, and nothing shown gives one away."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from scripts.checks.sums import parse
from site_tests.built.reading import Site, chart_rows, marks, spec_of

LANGUAGES = ("lo", "en")
MASKED = {"A", "D"}
HIDDEN = {"<5", "–"}
LEDGER = "report-2022"
FEW = 3
"""A sum may stand for so many hidden numbers together, not for fewer."""


def ledger(site: Site) -> list[dict[str, str]]:
    """Read the published list of printed numbers."""
    return chart_rows(site.root / "data" / LEDGER / "data" / "printed_numbers.csv")


@cache
def hidden(site_root: str) -> frozenset[str]:
    """Give the keys of all masked and withheld numbers."""
    path = f"{site_root}/data/{LEDGER}/data/printed_numbers.csv"
    with open(path, encoding="utf-8", newline="") as file:  # noqa: PTH123 - a key of the cache
        rows = list(csv.DictReader(file))
    found = [one for one in rows if one["treatment"] != "published"]
    return frozenset(f"{one['section']}-{one['position']}" for one in found)


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


def test_the_ledger_tells_no_hidden_number(site: Site) -> None:
    """A published number shows its print; a masked or withheld one shows none, and why."""
    rows = ledger(site)
    assert len(rows) == 818
    for row in rows:
        assert bool(row["printed"]) == (row["treatment"] == "published"), row
        assert bool(row["reason"]) == (row["treatment"] == "withheld"), row
    assert {row["treatment"] for row in rows} == {"published", "masked", "withheld"}


def test_tables_tell_no_hidden_number(site: Site) -> None:
    """In every table, wherever a row is of a hidden figure, its value is empty or in words."""
    keys, seen = hidden(str(site.root)), 0
    for path, rows in tables(site):
        for row in rows:
            key = row.get("figure") or row.get("ຕົວເລກ") or row.get("Figure") or ""
            if key in keys:
                value = row.get("value", row.get("Value", row.get("ຄ່າ", "")))
                assert not re.search(r"\d", value.replace("5", "")), (path, row)
                assert row.get("conf_status", "A") in MASKED, (path, row)
                seen += 1
    assert seen > 100


def test_withheld_numbers_have_no_figure(site: Site) -> None:
    """A withheld number is a row of the ledger, and of nothing else."""
    withheld = {
        f"{one['section']}-{one['position']}" for one in ledger(site)
        if one["treatment"] == "withheld"
    }  # fmt: skip
    assert len(withheld) >= 20
    for package in site.with_figures():
        assert not withheld & set(site.figures(package))


def test_sums_of_checks_give_none_away(site: Site) -> None:
    """A check with one or two hidden terms on a side shows no sum of that side."""
    keys = hidden(str(site.root))
    rows = chart_rows(site.root / "data" / "checks.csv")
    told = 0
    for row in rows:
        for side in ("left", "right"):
            count = sum(term.figure in keys for term in parse(row[side]))
            assert not 0 < count < FEW or not row[f"{side}_sum"], row
            told += count >= FEW and bool(row[f"{side}_sum"])
    assert told >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_tell_no_hidden_number(site: Site, language: str) -> None:
    """Rows of figures and of the ledger, activities and checks show a mask for a hidden figure."""
    keys, seen = hidden(str(site.root)), 0
    link = re.compile(r">([^<>]*)</a>\)?")
    for path, page in site.pages.items():
        if not path.startswith(f"{language}/"):
            continue
        for key, value in page.values.items():
            if key in keys:
                assert value in HIDDEN | {""}, (path, key)
                seen += 1
        text = page.path.read_text(encoding="utf-8")
        for part in re.split(r'<a (?=class="figure")', text)[1:]:
            address, shown = part.split(">", 1)[0], link.search(part)
            if shown and address.partition("#")[2].rstrip('"') in keys:
                assert shown.group(1).replace("&lt;", "<") in HIDDEN, (path, address)
        for value, key in re.findall(r'(\S+)&nbsp;<small>\(<a href="[^"#]*#([^"]+)"', text):
            if key in keys:
                assert value.replace("&lt;", "<") in HIDDEN, (path, key)
                seen += 1
    assert seen > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_tell_no_hidden_number(site: Site, language: str) -> None:
    """No mark stands for a hidden figure, and a description has only numbers that are drawn."""
    keys, seen = hidden(str(site.root)), 0
    for path in sorted((site.root / "data").rglob(f"*.{language}.vl.json")):
        for mark in marks(spec_of(path)):
            # Sums, shares and masked figures drawn together: keys with signs or spaces between.
            terms = set(str(mark["figure"]).split())
            if mark["value"] is not None:
                assert not terms & keys, (path, mark)
        rows = chart_rows(path.with_name(path.name.split(".")[0] + ".csv"))
        values = {row["value"] for row in rows}
        svg = ET.parse(path.with_name(path.name.replace(".vl.json", ".svg"))).getroot()  # noqa: S314 - our own file
        about = svg.findtext("{http://www.w3.org/2000/svg}desc") or ""
        # A chart that counts rows of a plain table has no such column.
        if any(row.get("conf_status") in MASKED for row in rows):
            told = re.findall(r"(?<!<)(?<!\w)\d[\d.,]*(?=[;.]| \+)", about)
            plain = {one.rstrip(".,").replace(".", "").replace(",", "") for one in told}
            assert plain <= values | {"5"}, (path, plain - values)
            seen += 1
    assert seen >= 2
