"""What pages may name: known from the packages alone, and close names are told."""

from dataclasses import replace

import pytest

from scripts.pages.prose.references import LISTED, Fault, references
from site_tests.making import EDITION, REPORT, catalog, figure
from site_tests.mini import FIGURES
from site_tests.mini import catalog as case

CHART = "zone-2022/nationalities"
ZONE = references(case(FIGURES), ("zone-report",))


@pytest.mark.parametrize(
    ("function", "name"),
    [
        ("figure", "1.5.4.b-1"),
        ("figure", "zone-report:1.5.4.b-1"),
        ("figure", "1.5.4.b-5"),
        ("share", "1.5.4.b-2"),
        ("difference", "workers"),
        ("chart", CHART),
        ("checks", "zone"),
        ("downloads", "zone"),
        ("mask", "anything"),
    ],
)
def test_what_is_there_has_no_fault(function: str, name: str) -> None:
    """Figures with or without their report, charts and themes are found; others take no name."""
    assert ZONE.fault(function, name) is None


@pytest.mark.parametrize(
    ("function", "name", "fault"),
    [
        ("figure", "1.5.4.b-99", Fault("prose-figure")),
        ("figure", "other:1.5.4.b-1", Fault("prose-figure")),
        ("share", "1.5.4.b-5", Fault("prose-masked")),
        ("chart", "zone-2022/nationality", Fault("prose-chart", {"known": CHART})),
        ("difference", "worker", Fault("prose-check", {"known": "workers"})),
        ("findings", "zones", Fault("prose-theme", {"known": "zone"})),
        ("term", "shelter", Fault("prose-term", {"known": "–"})),
    ],
)  # fmt: skip
def test_what_is_not_there_has_a_fault_with_close_names(
    function: str, name: str, fault: Fault
) -> None:
    """The code says what was looked for, the details what may have been meant."""
    assert ZONE.fault(function, name) == fault


def test_some_names_are_told_where_none_is_close() -> None:
    """The first of the list are named, and no more than fit a message."""
    listed = [{"code": f"term-{one}", "group": "a", "name_lo": "ກ", "name_en": "a",
               "definition_lo": "ກ", "definition_en": "a"} for one in range(9)]  # fmt: skip
    known = references(catalog(terms=listed), (REPORT,))
    fault = known.fault("term", "quite another")
    assert fault is not None
    assert fault.details["known"].split(", ") == [f"term-{one}" for one in range(LISTED)]


def test_what_a_faulty_file_may_hold_is_not_missed() -> None:
    """Where a package could not be read, no chart, theme, term or figure is said to be missing."""
    part = replace(catalog(figures=[figure("1-1", 7)]), complete=False)
    for function in ("figure", "chart", "checks", "term"):
        assert references(part, (REPORT,)).fault(function, "nobody-knows") is None


def test_a_key_of_a_row_with_a_fault_is_there() -> None:
    """A figure whose row has a problem of its own is not said to be missing as well."""
    whole = catalog(figures=[figure("1-1", 7), figure("1-2", 8)])
    [package] = whole.packages
    [table] = package.resources
    broken = replace(package, resources=(replace(table, broken=frozenset({3})),))
    known = references(replace(whole, packages=(broken,)), (REPORT,))
    assert known.fault("figure", "1-2") is None
    assert known.fault("figure", "1-3") == Fault("prose-figure")
    assert known.catalog.edition is EDITION


@pytest.mark.parametrize(("table", "row"), [("figures", 2), ("figures", 3), ("checks", 4)])
def test_a_check_that_a_fault_leaves_out_is_not_missed(table: str, row: int) -> None:
    """A row with a fault may be the check itself, or a number that it compares."""
    whole = case(FIGURES)
    packages = tuple(
        replace(package, resources=tuple(
            replace(one, broken=frozenset({row})) if one.name == table else one
            for one in package.resources))
        for package in whole.packages
    )  # fmt: skip
    known = references(replace(whole, packages=packages), ("zone-report",))
    assert "workers" not in known.differing
    assert known.fault("difference", "workers") is None
