"""Lists in a sentence: words and years, in each language."""

import pytest

from scripts.model.language import Language
from scripts.text.lists import listed, years


@pytest.mark.parametrize(
    ("words", "lao", "english"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a ແລະ b", "a and b"),
        (["a", "b", "c"], "a, b, c", "a, b, and c"),
    ],
)
def test_words_are_joined(words: list[str], lao: str, english: str) -> None:
    """Each language has its own last joint."""
    assert (listed(words, "lo"), listed(words, "en")) == (lao, english)


@pytest.mark.parametrize(
    ("periods", "language", "written"),
    [
        (["2032", "2031"], "en", "2031 and 2032"),
        (["2033", "2031", "2032"], "en", "2031–2033"),
        (["2033", "2032", "2031"], "lo", "2031–2033"),
        (["2034", "2032", "2031"], "en", "2031, 2032, and 2034"),
        (["2031-07/2032-06"], "en", "July 2031 – June 2032"),
        ([], "lo", ""),
    ],
)
def test_years_are_in_their_order(periods: list[str], language: Language, written: str) -> None:
    """Three and more in a row are a span."""
    assert years(periods, language) == written
