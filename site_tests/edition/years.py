"""The edition with two more years, begun by the command and filled with made-up figures.

``python -m site_tests.edition.years FOLDER`` leaves such a project for people to look at.
"""

import csv
import io
import json
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.model.quantity import digits
from scripts.report.series.years import moved
from scripts.site.settings import settings
from scripts.site.writer import write
from scripts.starting.next_year import next_year
from scripts.validation.load import read
from site_tests.building import ROOT, copy_project

FIRST = 2022
MADE_UP = {"lo": "ສົມມຸດ", "en": "made up"}
"""Stands in every text that is written here, in each language."""
TIMES = {FIRST + 1: (2, 3), FIRST + 2: (3, 2)}
"""How many times the values of the first year those of a later one are, by turns of packages."""
DAY = "2031-01-01"

Row = dict[str, str]
Table = list[Row]


def three_years(folder: Path) -> Path:
    """Make the edition with the reports of three years in a folder, sound and ready to build."""
    project = copy_project(folder, ROOT)
    for year, times in TIMES.items():
        begin(project, year)
        fill(project, year, times)
    return project


def begin(project: Path, year: int) -> None:
    """Begin the report of a year as the command does."""
    known = settings(project, environment={})
    catalog, problems = read(known.root, known.edition)
    assert problems == []
    made, problems = next_year(known.root, f"ncatip-{year}", catalog, DAY)
    assert problems == []
    assert made is not None
    write(made, known.root)


def fill(project: Path, year: int, times: Sequence[int]) -> None:
    """Fill all that the command left empty, with texts and figures that say they are made up."""
    packages = sorted((project / "datapackages").glob(f"*-{year}"))
    for number, package in enumerate(packages):
        first = package.with_name(package.name.replace(str(year), str(FIRST)))
        _fill_descriptor(package / "datapackage.json", year)
        for path in sorted((package / "data").glob("*.csv")):
            known, by = _read(first / "data" / path.name), times[number % len(times)]
            made = FILLED.get(path.stem, _as_it_was)(_read(path), known, by)
            _write(path, [_moved(row, year) for row in made])
    _print(packages, year)


def keep_theme(project: Path, year: int, theme: str) -> None:
    """Leave a year's figures of one theme only, with what the ledger prints of them."""
    packages = project / "datapackages"
    kept = [packages / f"{name}-{year}" for name in (theme, "activities", "report")]
    for package in set(packages.glob(f"*-{year}")) - set(kept):
        shutil.rmtree(package)
    keys = {row["figure"] for row in _read(kept[0] / "data/figures.csv")}
    ledger = kept[-1] / "data/printed_numbers.csv"
    numbers = _read(ledger)
    _write(ledger, [one for one in numbers if one["kind"] != "figure" or _place(one) in keys])
    path = kept[-1] / "datapackage.json"
    made = json.loads(path.read_text(encoding="utf-8"))
    del made["views"]
    made["resources"] = [one for one in made["resources"] if one["name"] != "checks"]
    path.write_text(json.dumps(made, ensure_ascii=False, indent=2), encoding="utf-8")


def _fill_descriptor(path: Path, year: int) -> None:
    made = json.loads(path.read_text(encoding="utf-8"))
    for source in made["sources"]:
        for key in source:
            source[key] = f"{MADE_UP[key.partition('@')[2] or 'lo']} {year}"
        source.update(number="0", date=f"{year + 1}-01-31")
    path.write_text(json.dumps(made, ensure_ascii=False, indent=2), encoding="utf-8")


def _figures(rows: Table, known: Table, times: int) -> Table:
    """Give each figure so many times its first value, its activity and its decision.

    Where a section has masked figures all of it stays as it was: a mask tells how small they are.
    """
    masked = {row["section"] for row in known if row["conf_status"] != "F"}
    first = {row["figure"]: row for row in known}
    filled = []
    for row in rows:
        old = first[row["figure"]]
        by = 1 if row["section"] in masked else times
        value = old["value"] and digits(float(old["value"]) * by)
        same = ("qualifier", "activity", "obs_status", "conf_status", "release_reason")
        filled.append(row | {name: old[name] for name in (*same, "time_period")} | {"value": value})
    return filled


def _checks(rows: Table, known: Table, _: int) -> Table:
    sums = {row["check"]: row["hidden_sum"] for row in known}
    return [row | {"hidden_sum": sums[row["check"]]} for row in rows]


def _as_it_was(rows: Table, known: Table, _: int) -> Table:
    """Keep the rows that are there; an empty table gets those of the first year, marked."""
    return rows or [_marked(row) for row in known]


def _marked(row: Row) -> Row:
    """Mark every text, and leave out the notes."""
    notes = {name: "" for name in row if name.startswith("note_")}
    marked = {
        name: f"{text} ({MADE_UP[name[-2:]]} {FIRST})"
        for name, text in row.items()
        if text and name.startswith(("title_", "text_", "purpose_"))
    }
    return row | marked | notes


FILLED: Mapping[str, Callable[[Table, Table, int], Table]] = {
    "figures": _figures,
    "checks": _checks,
    "printed_numbers": lambda _rows, known, _times: known,
}


def _moved(row: Row, year: int) -> Row:
    """Write the year in the place of the first one, but for keys and numbers."""
    left = ("figure", "value", "hidden_sum")
    return {
        name: text if name in left else moved(text, frozenset({FIRST}), year - FIRST)
        for name, text in row.items()
    }


def _print(packages: Iterable[Path], year: int) -> None:
    """Let the ledger print every figure as it was made up."""
    values = {
        row["figure"]: row["value"]
        for package in packages
        if (package / "data/figures.csv").exists()
        for row in _read(package / "data/figures.csv")
    }
    [path] = [one / "data/printed_numbers.csv" for one in packages if one.name == f"report-{year}"]
    rows = []
    for row in _read(path):
        value = values.get(_place(row))
        printed = {} if value is None else {"printed": _form(value), "multiplier": ""}
        rows.append(row | printed)
    _write(path, rows)


def _form(value: str) -> str:
    """Print a value as the report does: ``03``, ``1.802``."""
    return f"{int(value):02,}".replace(",", ".") if value.isdecimal() else value


def _place(row: Row) -> str:
    return f"{row['section']}-{row['position']}"


def _read(path: Path) -> Table:
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _write(path: Path, rows: Table) -> None:
    header: Any = path.read_text(encoding="utf-8").splitlines()[0].split(",")
    sink = io.StringIO(newline="")
    writer = csv.DictWriter(sink, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(sink.getvalue(), encoding="utf-8", newline="")


if __name__ == "__main__":
    three_years(Path(sys.argv[1]))
