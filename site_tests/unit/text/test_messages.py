"""Problems as text: details in the reader's language, and what is added to them."""

import pytest

from scripts.model.language import Language
from scripts.model.problem import WORD, Problem
from scripts.text.messages import annotation, message, parts
from scripts.text.words import say
from site_tests.making import LANGUAGES


def _problem(**details: str) -> Problem:
    return Problem("type-error", "a.csv", 2, "day", "x", {"mend": "", **details})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_detail_can_be_a_word(language: Language) -> None:
    """It is said in the language of the reader, in messages and annotations alike."""
    found = _problem(type=f"{WORD}type.date")
    date = say(language, "type.date")
    assert parts(found, language)[0] == say(language, "problem.type-error.note", type=date)
    assert date in message(found, language)
    assert date in annotation(found, language)


@pytest.mark.parametrize("detail", [f"{WORD}type.nothing", f"{WORD}", "type.date", "{type}"])
def test_a_detail_that_is_no_word_stays(detail: str) -> None:
    """A text of the data that only looks like a key is shown as it is."""
    assert detail in parts(_problem(type=detail), "en")[0]


def test_a_format_is_told_behind_the_type() -> None:
    """A date that is not written as usual says how it is written."""
    found = _problem(type=f"{WORD}type.date", format="%d/%m/%Y")
    assert parts(found, "en")[0].endswith("date (written as %d/%m/%Y)")
    assert parts(found, "lo")[0].endswith("%d/%m/%Y)")
