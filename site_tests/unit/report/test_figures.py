"""Figures as records of their rows."""

import pytest

from scripts.report.figures import Figure, all_figures, figures_of
from site_tests import making


def _figure(**cells: object) -> Figure:
    """Make the figure of a row with these cells."""
    made = making.catalog(figures=[{**making.figure("2.1-4", 9), **cells}])
    [(_, found)] = all_figures(made)
    return found


@pytest.mark.parametrize(
    ("status", "reason", "masked", "decided"),
    [
        ("F", None, False, False),
        ("F", "case_statistics", False, True),
        ("A", None, True, True),
        ("D", "", True, True),
    ],
)
def test_decided(status: str, reason: str | None, *, masked: bool, decided: bool) -> None:
    """A reason for release is a decision, and so is masking."""
    found = _figure(conf_status=status, release_reason=reason)
    assert (found.masked, found.decided) == (masked, decided)


def test_a_row_is_read_as_it_is_written() -> None:
    """Codes, texts by language, the row in the file, and cells that are no dimension."""
    found = _figure(sex="F", note_lo="ພິມຜິດ", note_en="Misprint", unit="km", qualifier="about")
    assert (found.key, found.place, found.row, found.value) == ("2.1-4", "2.1-4", 2, 9)
    assert (found.code("sex"), found.code("age"), found.activity) == ("F", "", "")
    assert (found.cell("unit"), found.cell("nothing"), found.qualifier) == ("km", "", "about")
    assert found.note.words("en") == ("Misprint", "en")


def test_an_empty_value_is_nothing_and_zero_is_a_number() -> None:
    """What is masked has no value; that nobody was counted is one."""
    assert _figure(value=None).value is None
    assert _figure(value=0).value == 0


def test_a_package_without_figures_has_none() -> None:
    """Plain tables are read as such, also one that is called figures but lacks their fields."""
    plain = making.package("plain", figures=[{"figure": "1-1", "value": 5}])
    assert figures_of(making.reports(plain), plain) == ()
