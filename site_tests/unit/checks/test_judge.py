"""Wholes, parts and checks of a small sound project."""

from functools import cache
from pathlib import Path

from scripts.checks.judge import results
from scripts.checks.parts import Crossing, Part, crossings, parts_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.validation.load import read
from site_tests.making import EDITION

BROKEN = Path(__file__).resolve().parents[2] / "cases" / "broken"


@cache
def _case(name: str) -> tuple[Catalog, Package]:
    catalog, _ = read(BROKEN / name, EDITION)
    package = catalog.package("cases")
    assert package is not None
    return catalog, package


def test_parts_follow_from_codes_and_from_the_list() -> None:
    """Women are part of all, a nationality of the foreign, the foreign of all."""
    parts = parts_of(*_case("sound-figures"))
    assert Part("1.1-1", "1.1-2", "sex", exhaustive=False) in parts
    assert Part("1.1-6", "1.1-3", "nationality", exhaustive=False) in parts
    assert Part("1.1-1", "1.1-6", "nationality", exhaustive=False) in parts
    assert Part("1.1-1", "1.1-6", "origin", exhaustive=False) in parts
    assert len(parts) == len(set(parts))


def test_both_sexes_are_everybody() -> None:
    """Where women and men are both there, the partition is exhaustive."""
    assert [part.exhaustive for part in parts_of(*_case("computable"))] == [True, True]


def test_crossings() -> None:
    """A figure split two ways finds its whole and both parts."""
    found = crossings(*_case("part-larger-crossed"))
    assert found == (Crossing("1.1-1", "1.1-2", "1.1-3", "1.1-4"),)


def test_results() -> None:
    """Stated checks come first and are computed, with masked figures by their hidden sum."""
    catalog, package = _case("sound-figures")
    odd, foreign, *derived = results(catalog, package)
    assert (odd.check.kind, odd.verdict, odd.difference) == ("contradiction", "differs", 1)
    assert (foreign.verdict, foreign.left_sum, foreign.right_sum) == ("agrees", 7, 40)
    assert foreign.hidden == ("1.1-3", "1.1-4", "1.1-5")
    assert {one.check.origin for one in derived} == {"part"}


def test_a_masked_figure_hides_its_check() -> None:
    """Without a hidden sum nothing is computed: both sums are empty, and no difference is told."""
    catalog, package = _case("sound-figures")
    found = {one.check.code: one for one in results(catalog, package)}["1.1-3-in-1.1-6"]
    assert (found.left_sum, found.right_sum, found.verdict) == (None, None, "hidden")
    assert (found.hidden, found.difference) == (("1.1-3",), 0)


def test_results_across_packages() -> None:
    """A check may name figures of another package of the report."""
    catalog, _ = _case("sound-figures")
    courts = catalog.package("courts")
    assert courts is not None
    stated = [one for one in results(catalog, courts) if one.check.origin == "stated"]
    assert [(one.check.code, one.verdict) for one in stated] == [
        ("handover", "agrees"),
        ("women", "agrees"),
    ]
