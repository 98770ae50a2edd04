"""Kin: what is made of a package may be made of these others, and of no more."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.language import plain
from scripts.model.package import Package
from scripts.report.kin import SPECIAL, digests, kin, used
from site_tests import making
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog


def package(
    name: str, lists: Sequence[str] = (), table: str = "rows", **descriptor: str
) -> Package:
    """Make a package of one table, whose fields refer to lists of other packages."""
    keys = tuple(ForeignKey(("code",), one, "codes", ("code",)) for one in lists)
    rows = replace(making.table(table, [{"code": "a"}]), foreign_keys=keys)
    path = f"datapackages/{name}/datapackage.json"
    digest = f"digest of {name}"
    return Package(name, path, descriptor, (), plain(name), plain(""), (rows,), digest=digest)


def groups(*packages: Package) -> set[tuple[str, ...]]:
    """Give the groups of kin by name; each member must name the same ones."""
    made = Catalog(packages)
    found = {one.name: tuple(other.name for other in kin(made, one)) for one in packages}
    assert all(found[other] == group for group in found.values() for other in group)
    assert all(name in group for name, group in found.items())
    return set(found.values())


def test_a_stranger_is_alone() -> None:
    """Packages of plain tables have nothing to do with each other, nor with a report."""
    report = package("c", report="r")
    assert groups(package("a"), package("b"), report) == {("a",), ("b",), ("c",)}


@pytest.mark.parametrize("property_", ["report", "theme"])
def test_packages_of_a_report_or_a_theme_are_kin(property_: str) -> None:
    """Whichever it is: pages show them beside each other."""
    first, second = package("a", **{property_: "x"}), package("c", **{property_: "y"})
    assert groups(first, package("b"), second) == {("a", "c"), ("b",)}
    assert groups(first, package("b"), package("c", report="r")) == {("a", "c"), ("b",)}


@pytest.mark.parametrize("table", sorted(SPECIAL - {"printed_numbers"}))
def test_tables_of_a_report_make_kin(table: str) -> None:
    """Also where their package says of no report that it belongs to it."""
    made = [package("a", report="r"), package("b", table=table), package("c", table=f"{table}_x")]
    assert groups(*made) == {("a", "b"), ("c",)}


def test_a_list_of_printed_numbers_of_no_report_is_everybodys() -> None:
    """Pages of all packages of no report refer to it; a report has its own."""
    ledger = package("b", table="printed_numbers")
    assert groups(package("a"), ledger, package("c")) == {("a", "b", "c")}
    owned = package("b", table="printed_numbers", report="r")
    assert groups(package("a"), owned, package("c")) == {("a",), ("b",), ("c",)}


def test_lists_are_kin_to_those_that_use_them() -> None:
    """In both directions, and so are all users of the same list."""
    lists = package("b")
    assert groups(package("a", ["b"]), lists) == {("a", "b")}
    assert groups(package("a", ["b"]), lists, package("c", ["b"]), package("d")) == {
        ("a", "b", "c"),
        ("d",),
    }


def test_ties_lead_on_in_any_order() -> None:
    """A chain of lists is one group, however its packages are called."""
    for a, b, c, d in permutations("abcd"):
        chain = [package(a, [b]), package(b, [c]), package(c, [d]), package(d), package("e")]
        named = sorted(chain, key=lambda one: one.name)
        assert groups(*named) == {("a", "b", "c", "d"), ("e",)}


def test_a_list_within_a_package_ties_nobody() -> None:
    """Neither does one of a package that is not there."""
    assert groups(package("a", [""]), package("b", ["nowhere"])) == {("a",), ("b",)}


def test_kin_are_told_apart_by_their_digests() -> None:
    """In the order of their names, its own among them."""
    made = Catalog((package("a", ["c"]), package("b"), package("c")))
    assert digests(made, made.packages[0]) == ("digest of a", "digest of c")
    assert digests(made, made.packages[1]) == ("digest of b",)


def test_used_are_those_that_a_package_names() -> None:
    """On from there too, also around; who uses it is not among them."""
    made = Catalog((package("a", ["b"]), package("b", ["c", "d"]), package("c", ["b"]),
                    package("d"), package("e", ["a"])))  # fmt: skip
    found = {one.name: used(made, one) for one in made.packages}
    assert found["a"] == tuple(f"digest of {one}" for one in "abcd")
    assert found["b"] == found["c"] == tuple(f"digest of {one}" for one in "bcd")
    assert found["d"] == ("digest of d",)


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (FIGURES, {("activities-2022", "codelists", "report-2022", "zone-2022")}),
        (PERIODS, {("codelists", "court-2021", "court-2022")}),
        (STRANGER, {("gdp",), ("markup",), ("visits",)}),
    ],
)
def test_kin_of_the_cases(case: str, expected: set[tuple[str, ...]]) -> None:
    """As they are read: two reports with their lists, and three strangers."""
    assert groups(*catalog(case).packages) == expected
