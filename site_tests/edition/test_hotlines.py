"""The hotlines of this edition lead to places that its report prints."""

from pathlib import Path

from scripts.validation.load import read
from scripts.validation.reading.edition import read_edition
from site_tests.building import ROOT, copy_project


def test_a_hotline_has_a_place_that_the_ledger_has(tmp_path: Path) -> None:
    """A position that the report does not print is a problem of that row."""
    project = copy_project(tmp_path, ROOT)
    path = project / "datapackages/report-2022/data/hotlines.csv"
    text = path.read_text(encoding="utf-8")
    assert ",1.2.9,6," in text
    path.write_text(text.replace(",1.2.9,6,", ",1.2.9,600,"), encoding="utf-8", newline="")
    edition, _ = read_edition(project)
    _, found = read(project, edition)
    assert [(one.code, one.row, one.field, one.cell) for one in found] == [
        ("foreign-key", 3, "section, position", "1.2.9, 600")
    ]
