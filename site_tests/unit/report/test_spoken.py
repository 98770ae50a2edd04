"""Names as a person would say them: what and whom first, the rest below."""

import pytest

from scripts.report.names.naming import Phrase
from scripts.report.names.spoken import spoken

DONE = Phrase("category", "Given a boat")
PLACE = Phrase("ref_area", "Lake Mere")
ASSISTED = Phrase("indicator", "People assisted")
VISITORS = Phrase("population", "Visitors")


@pytest.mark.parametrize(
    ("phrases", "title"),
    [
        ((ASSISTED, VISITORS, Phrase("sex", "Female")), "People assisted: Visitors, female"),
        ((VISITORS, Phrase("sex", "Girls under 18")), "Visitors, girls under 18"),
        ((VISITORS, Phrase("nationality", "Merian")), "Visitors, Merian"),
        ((Phrase("sex", "Female"),), "Female"),
        ((ASSISTED,), "People assisted"),
    ],
)
def test_people_are_one_run_of_words(phrases: tuple[Phrase, ...], title: str) -> None:
    """Names of nations keep their capital letter, and so does the first word."""
    said = spoken((*phrases, DONE, PLACE), "en")
    assert (said.title, said.about) == (title, (DONE, PLACE))
    assert said.tells("ref_area")
    assert not said.tells("time_period")


def test_what_is_said_twice_is_said_once() -> None:
    """The activity stays of the two, for it leads to its place."""
    activity = Phrase("activity", DONE.words)
    assert spoken((ASSISTED, DONE, activity), "lo").about == (activity,)


def test_a_name_without_people_has_a_title() -> None:
    """Its first part."""
    assert spoken((DONE, PLACE), "en") == (DONE.words, (PLACE,))
