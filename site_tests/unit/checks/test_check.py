"""What should hold: what packages state comes first, and what follows from parts but once."""

from hypothesis import given

from scripts.checks.check import Check, checks_of
from scripts.checks.sums import Operand, parse, write
from scripts.model.package import Package
from site_tests.making import Row, check, figure, package, part, reports
from site_tests.strategies import sums

SEXES = [figure("1-1", 9), figure("1-2", 5, sex="F"), figure("1-3", 4, sex="M")]


def _checks_of(owner: Package) -> tuple[Check, ...]:
    """Give the checks of the only package of a catalog."""
    return checks_of(reports(owner), owner)


def _codes(*checks: Row) -> list[str]:
    """Give the codes of all checks of a package that states these."""
    return [one.code for one in _checks_of(package("cases", figures=SEXES, checks=checks))]


def _check(kind: str, left: str, right: str) -> Check:
    return Check("code", kind, parse(left), parse(right), "stated")


def test_checks_follow_from_parts() -> None:
    """Both sexes make up their whole, and neither is larger than it."""
    sexes, women, men = _checks_of(package("cases", figures=SEXES))
    assert (sexes.code, sexes.kind, sexes.origin) == ("1-1-sex", "equality", "partition")
    assert (write(sexes.left), write(sexes.right)) == ("1-2 + 1-3", "1-1")
    assert (women.code, women.kind, women.origin) == ("1-2-in-1-1", "bound", "part")
    assert (write(men.left), write(men.right)) == ("1-3", "1-1")


def test_a_stated_sum_is_not_derived_a_second_time() -> None:
    """A sum and a bound that a clerk wrote, in whatever order of operands, keep their own names."""
    assert _codes(
        check("sum", "equality", "1-3 + 1-2", "1-1"), check("women", "bound", "1-2", "1-1")
    ) == ["sum", "women", "1-3-in-1-1"]


def test_a_stated_difference_is_the_sum_it_comes_from() -> None:
    """Men are all less the women: the same as that both make up the whole."""
    assert _codes(check("men", "equality", "1-3", "1-1 - 1-2")) == [
        "men",
        "1-2-in-1-1",
        "1-3-in-1-1",
    ]


def test_a_stated_contradiction_silences_its_bound() -> None:
    """Where the report contradicts itself, the part is told once, as a contradiction."""
    assert _codes(check("odd", "contradiction", "1-2", "1-1")) == ["odd", "1-1-sex", "1-3-in-1-1"]


def test_a_stated_bound_leaves_the_sum() -> None:
    """That parts are not more than their whole does not say that they make it up."""
    assert "1-1-sex" in _codes(check("parts", "bound", "1-2 + 1-3", "1-1"))


def test_only_exhaustive_partitions_add_up() -> None:
    """Two partitions of a whole are two sums, the same parts are one, and some parts are none."""
    figures = [figure("1-1", 9), *(figure(f"1-{n}", 1, category=f"{n}") for n in range(2, 6))]
    parts = [
        part("1-1", "1-2", "place", exhaustive=True),
        part("1-1", "1-3", "place", exhaustive=True),
        part("1-1", "1-2", "town", exhaustive=True),
        part("1-1", "1-3", "town", exhaustive=True),
        part("1-1", "1-4", "course", exhaustive=True),
        part("1-1", "1-5", "kind", exhaustive=False),
    ]
    found = _checks_of(package("cases", figures=figures, parts=parts))
    equalities = [one for one in found if one.kind == "equality"]
    assert [write(one.left) for one in equalities] == ["1-2 + 1-3", "1-4"]
    assert len(found) == len(equalities) + 4


@given(sums, sums)
def test_balance_does_not_depend_on_the_writing(
    left: tuple[Operand, ...], right: tuple[Operand, ...]
) -> None:
    """Operands may stand in any order, and on either side when their sign is turned."""
    straight = Check("a", "equality", left, right, "stated")
    moved = tuple(Operand(-one.sign, one.figure) for one in right)
    assert Check("b", "equality", (*moved, *reversed(left)), (), "part").balance == straight.balance


def test_balance_tells_checks_apart() -> None:
    """Another sign or another figure is another check."""
    known = _check("bound", "1-1 + 1-2", "1-3").balance
    others = [("1-1 - 1-2", "1-3"), ("1-1 + 1-2", "1-4"), ("1-1", "1-3"), ("1-3", "1-1 + 1-2")]
    assert all(_check("bound", *sides).balance != known for sides in others)


SPLIT = [figure("1-1", 9), figure("1-2", 5, sex="F"), figure("1-3", 4, sex="M")]


def test_an_equality_may_be_written_from_either_side() -> None:
    """With the whole on the left it is the same sum, and is not derived again."""
    rows = [check("sum", "equality", "1-1", "1-2 + 1-3")]
    assert "1-1-sex" not in [
        one.code for one in _checks_of(package("c", figures=SPLIT, checks=rows))
    ]


def test_an_operand_that_stands_twice_counts_twice() -> None:
    """Twice a part is another bound than once the part."""
    rows = [check("twice", "bound", "1-2 + 1-2", "1-1")]
    assert "1-2-in-1-1" in [
        one.code for one in _checks_of(package("c", figures=SPLIT, checks=rows))
    ]
