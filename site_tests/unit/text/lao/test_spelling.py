"""Lao text has one canonical form, and what differs from it is named with its mend."""

import unicodedata
from time import process_time

import pytest
from hypothesis import given, settings

from scripts.model.language import Language
from scripts.text.lao.faults import told
from scripts.text.lao.mends import mended, mends
from scripts.text.lao.spelling import canonical, codes, marked
from scripts.text.words import table
from site_tests.making import LANGUAGES
from site_tests.misspellings import DOUBTED, MENDED, RIGHT
from site_tests.strategies import lao_texts, texts

PLACE = ("a.csv", 2, "name_lo")


@pytest.mark.parametrize(("written", "kind", "right"), MENDED)
def test_a_fault_with_one_right_form(written: str, kind: str, right: str) -> None:
    """Each is told once, by its kind, and becomes the one form."""
    [found] = told(written, PLACE)
    assert canonical(written) == right
    assert (found.code, found.address) == (kind, PLACE)
    assert "[[" in found.cell


@pytest.mark.parametrize(("written", "kind", "wrong", "suggestion"), DOUBTED)
def test_a_fault_without_one_right_form(
    written: str, kind: str, wrong: str, suggestion: str
) -> None:
    """Each is told once, with its place, and left as it is."""
    [found] = told(written, PLACE)
    assert canonical(written) == written
    assert (found.code, found.details["right"]) == (kind, suggestion)
    assert f"[[{wrong}]]" in found.cell


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left(text: str) -> None:
    """Nothing is said of sound words, however close they come to a fault."""
    assert list(told(text, PLACE)) == []


@settings(deadline=None)
@given(lao_texts | texts)
def test_a_mended_text_is_canonical(text: str) -> None:
    """All mends done give the canonical form, which has nothing left to mend."""
    right = mended(text, mends(text))
    assert right == canonical(text)
    assert mends(right) == []


@settings(deadline=None)
@given(lao_texts)
def test_mends_are_apart(text: str) -> None:
    """Each mend has a place of its own, changes something there, and comes in order."""
    found = mends(text)
    assert all(text[one.start : one.end] != one.right for one in found)
    ends = [place for one in found for place in (one.start, one.end)]
    assert ends == sorted(ends)
    assert len({one.start for one in found}) == len(found)


@settings(deadline=None)
@given(lao_texts)
def test_what_is_mended_leaves_the_same_doubts(text: str) -> None:
    """What has no one right form is told the same before and after all else is mended."""
    kinds = {"thai-letter", "mixed-script", "impossible-sequence"}
    before, after = (
        [one.code for one in told(written, PLACE) if one.code in kinds]
        for written in (text, canonical(text))
    )
    assert before == after


@settings(deadline=None)
@given(texts.filter(lambda text: not any("\u0e80" <= one <= "\u0eff" for one in text)))
def test_other_scripts_pass(text: str) -> None:
    """Without Lao letters only invisible characters go, and the rest is NFC."""
    seen = marked(text)
    if "<U+" not in seen:
        assert canonical(text) == unicodedata.normalize("NFC", text)


def test_every_fault_of_a_text_is_told() -> None:
    """Two of a kind and one of another are three, each marked at its place in what is written."""
    found = list(told("ຈ\u0ecd\u0eb2ນວນ 5\u200b ຄົນx ຈ\u0ecd\u0eb2", PLACE))
    assert [(one.code, one.column) for one in found] == [
        ("spelling", 1), ("invisible-character", 8), ("spelling", 16), ("mixed-script", 14),
    ]  # fmt: skip
    assert found[3].cell == "ຈ\u0ecd\u0eb2ນວນ 5<U+200B> ຄົນ[[x]] ຈ\u0ecd\u0eb2"


def test_a_long_text_takes_no_longer_a_word() -> None:
    """A long text with a fault in every word, as old keyboards write it, is read in seconds."""
    start = process_time()
    assert len(mends("ຈ\u0ecd\u0eb2ນວນ " * 400)) == 400
    assert process_time() - start < 5


def test_a_long_text_is_shown_in_part() -> None:
    """A message has the words around the wrong place, and dots for the others."""
    [found] = told(f"{'ກາ' * 30}\u200b{'ກາ' * 30}", PLACE)
    assert found.cell == f"…{'ກາ' * 10}[[ກາ<U+200B>]]{'ກາ' * 10}…"


def test_characters_are_named() -> None:
    """A zero-width space has a name in a message, and look-alikes have their codes."""
    assert marked("a\u200bb") == "a<U+200B>b"
    assert marked("a\x01b\tc\n") == "a<U+0001>b\tc\n"
    assert codes("ຈ\u0eb3") == "U+0E88 U+0EB3"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_interface_are_spelt_right(language: Language) -> None:
    """No string of the interface has a fault."""
    strings = table(language).items()
    assert [one for key, text in strings for one in told(text, (key, None, ""))] == []


def test_a_long_word_of_another_script_takes_no_longer_a_letter() -> None:
    """A cell that is one word, as long as a book, is read once."""
    start = process_time()
    assert list(told("x" * 200_000, PLACE)) == []
    assert process_time() - start < 5
