"""Headings over figures: what names in a row share is said once, and every name stays whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.report.names.headings import LONGEST, headings
from scripts.report.names.naming import Phrase, Phrases

SHORT = {"F": "sex", "W": "indicator", "P": "indicator", "T": "indicator", "V": "population"}


def dimension(word: str) -> str:
    """Say of what a word is."""
    return "nationality" if word.startswith("n") else SHORT.get(word, "activity")


def name(words: str) -> Phrases:
    """Make a name of words: nationalities begin with ``n``, what ``SHORT`` lacks is an activity."""
    return tuple(Phrase(dimension(one), one) for one in words.split())


def told(*names: str) -> list[str]:
    """Give what the heading of each name says."""
    found = headings([name(one) for one in names])
    return [" ".join(one.split()[at] for at in heading)
            for one, heading in zip(names, found, strict=True)]  # fmt: skip


def test_an_activity_is_the_heading_of_what_is_counted_of_it() -> None:
    """Participants and women of two meetings stand under each meeting, not under participants."""
    meetings = [f"{one} {activity}" for activity in "abcd" for one in ("P", "P F")]
    assert told(*meetings) == list("aabbccdd")


def test_a_figure_with_nothing_in_common_stands_alone() -> None:
    """It has no heading, and goes into none of those before and behind it."""
    assert told("P a", "P F a", "T b", "W c", "P c") == ["a", "a", "", "c", "c"]
    assert told("P a") == [""]
    assert told() == []


def test_many_that_differ_in_one_share_all_else() -> None:
    """Of a long list by nationality the heading says everything but the nationality."""
    rows = ["P V a", *(f"P V {one} a" for one in ("F", "n1", "n2", "n3", "n4"))]
    assert told(*rows) == ["P V a"] * len(rows)


def test_equal_names_share_all_but_what_is_counted() -> None:
    """No row is without words of its own, or says what is counted once more."""
    assert told("P a", "P a") == ["a", "a"]


NAMES = st.lists(
    st.lists(st.sampled_from(list("FWPVabnm")), min_size=1, max_size=5, unique=True),
    max_size=2 * LONGEST,
)


@given(NAMES)
def test_a_heading_holds_of_all_its_rows(words: list[list[str]]) -> None:
    """Every place that is given is one of the name, in order; neighbours under one share it."""
    names = [name(" ".join(one)) for one in words]
    found = headings(names)
    assert len(found) == len(names)
    said = [tuple(one[at] for at in places) for one, places in zip(names, found, strict=True)]
    for at, (one, places) in enumerate(zip(names, found, strict=True)):
        assert list(places) == sorted(set(places))
        assert all(0 <= place < len(one) for place in places)
        around = [other for other in (at - 1, at + 1) if 0 <= other < len(names)]
        assert not places or any(set(said[other]) == set(said[at]) for other in around)


@pytest.mark.parametrize("count", [LONGEST, LONGEST + 1, 3 * LONGEST])
def test_a_long_run_keeps_its_heading(count: int) -> None:
    """What is weighed in parts has the same heading in each of them."""
    assert set(told(*(f"P V n{at} a" for at in range(count)))) == {"P V a"}
