"""What the rules of checks say of operands that are not there."""

from scripts.checks.rules import check_problems
from site_tests.making import catalog, check, figure


def test_an_unknown_activity_is_told_where_figures_have_no_activity() -> None:
    """A figures table without that field does not silence a mistyped operand."""
    plain = [{key: value for key, value in figure("1-1", 2).items() if key != "activity"}]
    made = catalog(figures=plain, checks=[check("c", "equality", "places:A-9", "1-1")])
    assert [one.code for one in check_problems(made)] == ["check-term"]
