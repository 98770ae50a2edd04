"""What the rules of the ledger say, and what they leave unsaid."""

from scripts.validation.rules.ledger import ledger_problems
from site_tests.making import catalog, figure, printed


def test_a_masked_print_is_not_told() -> None:
    """Where the print of a masked number stands, the message does not repeat it."""
    row = {**printed("1-1", "masked"), "printed": "3"}
    found = ledger_problems(catalog(figures=[figure("1-1", None)], printed_numbers=[row]))
    assert [one.code for one in found] == ["printed-form"]
    assert "3" not in str([one.details for one in found])


def test_a_print_that_is_no_number_does_not_mean_zero() -> None:
    """A clock time among figures is said to be no number."""
    row = {**printed("1-1", "published"), "printed": "17:30"}
    [found] = ledger_problems(catalog(figures=[figure("1-1", 17)], printed_numbers=[row]))
    assert (found.code, found.cell) == ("printed-number", "17:30")
