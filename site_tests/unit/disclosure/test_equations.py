"""What is published, as equations between masked and withheld numbers."""

from scripts.disclosure.audit import SLACK, Equation, equations
from site_tests.making import REPORT, Row, catalog, check, figure, printed

WHOLE = figure("1-1", 90)
MASKED = [figure(f"1-{n}", None, nationality=code) for n, code in ((2, "CHN"), (3, "VNM"))]
LEDGER = [printed("1-4", "withheld")]


def _known(*checks: Row) -> list[Equation]:
    rows = {"figures": [WHOLE, *MASKED], "printed_numbers": LEDGER}
    return list(equations(catalog(**rows, checks=checks), REPORT))


def test_an_equality_says_what_its_unknowns_add_up_to() -> None:
    """Published operands go to the other side; withheld numbers are unknowns as masked ones are."""
    assert _known(check("sum", "equality", "1-1", "1-2 + 1-3 + 1-4")) == [
        Equation({"1-2": -1, "1-3": -1, "1-4": -1}, -90, "sum")
    ]


def test_a_bound_leaves_room() -> None:
    """What lacks on the smaller side is an unknown of its own."""
    assert _known(check("most", "bound", "1-2 + 1-4", "1-1")) == [
        Equation({"1-2": 1, "1-4": 1, f"{SLACK}cases/most": 1}, 90, "most")
    ]


def test_a_hidden_sum_is_said_as_it_is_printed() -> None:
    """The page prints what the masked operands add up to: that is what a reader has."""
    assert _known(check("three", "bound", "1-2 + 1-3 + 1-4", "1-1", hidden_sum=7)) == [
        Equation({"1-2": 1, "1-3": 1, "1-4": 1}, 7, "three")
    ]


def test_an_operand_on_both_sides_says_nothing_of_itself() -> None:
    """It falls out of a hidden check; one that stands twice counts twice."""
    assert _known(check("both", "equality", "1-2 + 1-3 + 1-3", "1-2 + 1-1")) == [
        Equation({"1-3": 2}, 90, "both")
    ]


def test_a_hidden_contradiction_says_nothing() -> None:
    """The report breaks it, so nobody can conclude anything from it."""
    assert _known(check("odd", "contradiction", "1-2", "1-1")) == []


def test_nothing_is_said_where_nothing_is_masked() -> None:
    """A check between published figures is no equation."""
    assert _known(check("same", "equality", "1-1", "1-1")) == []
