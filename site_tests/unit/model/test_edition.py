"""What follows from the settings of an edition."""

from scripts.model.edition import Edition


def test_all_other_nationalities_have_a_code() -> None:
    """It is made of the nationality at home; an edition without one has none."""
    assert Edition(nationality="FJI").foreign == "X-FJI"
    assert Edition().foreign == ""


def test_the_largest_small_count_is_one_below_the_limit() -> None:
    """Counts below five are small unless the edition says otherwise."""
    assert Edition().largest_small == 4
    assert Edition(mask_below=10).largest_small == 9
