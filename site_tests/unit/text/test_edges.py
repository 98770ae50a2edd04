"""Spaces at the ends of a text go, in whatever script it is; all else of it stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.text.edges import EDGES, SPACES, blanked, edges, told
from scripts.text.lao.mends import mended
from site_tests.strategies import lao_texts, texts

spaced = st.tuples(
    st.text(st.sampled_from(EDGES), max_size=3),
    lao_texts | texts,
    st.text(st.sampled_from(EDGES), max_size=3),
).map("".join)


@pytest.mark.parametrize(
    ("written", "right", "shown", "codes"),
    [
        ("Paksé ", "Paksé", "Paksé[[ ]]", "U+0020"),
        ("\u3000北京", "北京", "[[\u3000]]北京", "U+3000"),
        (" ກ\u200b", "ກ", "[[ ]]ກ<U+200B>", "U+0020, U+200B"),
        ("07\u00a0\ufeff", "07", "07[[\u00a0<U+FEFF>]]", "U+00A0 U+FEFF"),
        ("two lines\r\n", "two lines", "two lines[[\r ]]", "U+000D U+000A"),
        ("Paks\u00ad", "Paks", "Paks[[<U+00AD>]]", "U+00AD"),
        ("\u3164a\u2800", "a", "[[\u3164]]a\u2800", "U+3164, U+2800"),
        (" ", "", "[[ ]]", "U+0020"),
    ],
)
def test_a_space_at_an_end_is_told(written: str, right: str, shown: str, codes: str) -> None:
    """It stands in double brackets and is named; without it the text is right."""
    problem = told(written, ("a.csv", 2, "name"))
    assert (problem.code, problem.cell) == ("edge-space", shown)
    assert problem.details["wrong_codes"] == codes
    assert mended(written, edges(written)) == right


@pytest.mark.parametrize(
    "text", ["", "a b", "ກ ກ", "می‌خواهم\u200c", "(שלום)\u200f", "\u202eab\u202c"]
)
def test_what_belongs_to_a_text_stays(text: str) -> None:
    """Spaces within a text are its own, and so is what joins letters or turns their direction."""
    assert edges(text) == []


def test_a_text_may_end_with_its_line() -> None:
    """A description of several lines ends with one in YAML."""
    assert edges("First.\nSecond.\n", SPACES) == []
    assert edges("First.\nSecond. ", SPACES) != []


@given(spaced)
def test_what_is_left_has_no_ends(text: str) -> None:
    """Without its ends a text is what Python strips it to, with nothing more to do."""
    right = mended(text, edges(text))
    assert right == text.strip(EDGES)
    assert edges(right) == []


@given(spaced)
def test_a_blanked_text_keeps_its_places(text: str) -> None:
    """What stands between the ends stays at its place, for those who say where a fault is."""
    shown = blanked(text)
    assert len(shown) == len(text)
    assert shown.strip("\ufffc") == text.strip(EDGES).strip("\ufffc")
