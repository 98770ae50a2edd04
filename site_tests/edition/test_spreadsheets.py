"""A spreadsheet that saves the list of printed numbers does nothing that is not told."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.comparing.committed import Commit
from scripts.comparing.tables import compared
from scripts.model.problem import Problem
from scripts.validation.load import read
from scripts.validation.reading.edition import read_edition
from site_tests.building import ROOT, copy_project
from site_tests.committing import commit

TABLE = "datapackages/report-2022/data/printed_numbers.csv"
Save = Callable[[str], str]
"""What becomes of a cell."""


def with_points(cell: str) -> str:
    """Read numbers as where decimals have a point and thousands a comma, wherever it stands."""
    if not re.fullmatch(r"\d+(,\d+)*(\.\d+)?", cell):
        return cell
    whole, _, decimals = cell.replace(",", "").partition(".")
    return ".".join(filter(None, (str(int(whole)), decimals.rstrip("0"))))


def with_commas(cell: str) -> str:
    """Read numbers as where decimals have a comma and thousands a point, three digits apart."""
    if not re.fullmatch(r"\d+(\.\d{3})*(,\d+)?", cell):
        return cell
    whole, _, decimals = cell.replace(".", "").partition(",")
    return ",".join(filter(None, (str(int(whole)), decimals.rstrip("0"))))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a committed copy of the edition."""
    copied = copy_project(tmp_path / "edition", ROOT)
    commit(copied)
    return copied


def _rows(project: Path) -> list[list[str]]:
    text = (project / TABLE).read_text(encoding="utf-8")
    return list(csv.reader(io.StringIO(text, newline="")))


def _saved(project: Path, save: Save, separator: str, mark: str) -> dict[tuple[str, str], str]:
    """Save the table as a spreadsheet does; give the cells that have changed, by row and field."""
    header, *rows = _rows(project)
    new = [[save(cell) for cell in row] for row in rows]
    with (project / TABLE).open("w", encoding=mark, newline="") as sink:
        csv.writer(sink, delimiter=separator).writerows([header, *new])
    return {
        ("-".join(old[:2]), name): after
        for old, row in zip(rows, new, strict=True)
        for name, before, after in zip(header, old, row, strict=True)
        if before != after
    }


@pytest.mark.parametrize(
    ("save", "separator", "count"), [(with_points, ",", 195), (with_commas, ";", 183)]
)
def test_every_changed_cell_is_told_against_the_commit(
    project: Path, save: Save, separator: str, count: int
) -> None:
    """Each cell is told with what it has become, and so is the form of the file."""
    changed = _saved(project, save, separator, "utf-8-sig")
    [table] = compared(project, Commit(project, "HEAD"))
    told = {("-".join(one.row.key), one.field): one.after for one in table.changes.cells}
    assert told == changed
    assert len(changed) == count
    assert {one.kind for one in table.changes.cells} == {"zeros", "marks", "decimals"}
    assert table.changes.form is not None
    before, after = table.changes.form
    assert (before.mark, after.mark, after.line_ends) == ("", "BOM", "CRLF")
    assert (before.separator, after.separator) == (",", separator)


def _count(problem: Problem) -> int:
    others = problem.details.get("more", "")
    return int(problem.details.get("all") or 1 + len(others.split(", ") if others else ()))


@pytest.mark.parametrize(("save", "least"), [(with_points, 160), (with_commas, 150)])
def test_the_check_alone_tells_most_of_them(project: Path, save: Save, least: int) -> None:
    """A form that the report does not print, or that means another value, is a problem."""
    _saved(project, save, ",", "utf-8-sig")
    edition, _ = read_edition(project)
    _, problems = read(project, edition)
    assert {one.code for one in problems} == {"constraint-error", "printed-value"}
    assert sum(map(_count, problems)) >= least
