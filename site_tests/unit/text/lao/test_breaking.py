"""Texts are broken into words and letters, none is lost, and what ICU parts wrongly is mended."""

import re

import pytest
from hypothesis import given, settings

from scripts.text.lao.breaking import AFTER, BEFORE, SEAM, letters, parted, steps, words
from site_tests.making import LANGUAGES
from site_tests.strategies import lao_texts, texts

BREAKERS = [words, steps, letters]


@settings(deadline=None)
@given(lao_texts | texts)
def test_parts_together_are_the_text(text: str) -> None:
    """Nothing is lost, doubled or moved, and no part is empty."""
    for language in LANGUAGES:
        for breaker in BREAKERS:
            parts = list(breaker(text, language))
            assert "".join(parts) == text
            assert all(parts)


@settings(deadline=None)
@given(lao_texts)
def test_no_letter_is_torn(text: str) -> None:
    """No part begins with a mark, or ends in a vowel whose letter is yet to come."""
    for breaker in BREAKERS:
        parts = list(breaker(text, "lo"))
        assert not any(AFTER.match(one) for one in parts[1:])
        assert not any(BEFORE.search(one) for one in parts[:-1])


@settings(deadline=None)
@given((lao_texts | texts).map(lambda one: one.replace(SEAM, "")))
def test_seams_stand_between_words_only(text: str) -> None:
    """Without its seams a text is what it was; none is at an end, beside a space or another."""
    made = parted(text, "lo")
    assert made.replace(SEAM, "") == text
    assert not re.search(rf"(?:^|[\s{SEAM}]){SEAM}|{SEAM}(?:\s|$)", made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ຜູ້ຖືກຫາ 98 ຄົນ", "ຜູ້|ຖືກ|ຫາ 98 ຄົນ"),
        ("ແຂວງຫຼວງນ້ຳທາ", "ແຂວງ|ຫຼວງ|ນ້ຳ|ທາ"),
        ("victims of 2022", "victims of 2022"),
        ("(IOM)ສະໜັບສະໜູນ", "(IOM)ສະໜັບສະໜູນ"),
        ("ຜູ້ຖືກຫາ UNODC", "ຜູ້|ຖືກ|ຫາ UNODC"),
        ("ວັນດີໆ", "ວັນ|ດີໆ"),  # the sign of repetition stays
        ("", ""),
    ],
)
def test_words_are_told_apart(text: str, expected: str) -> None:
    """A seam is where one word meets the next, and nowhere else."""
    assert parted(text, "lo") == expected.replace("|", SEAM)


@pytest.mark.parametrize("whole", ["ວິນຣອກ", "ນ້ຳ", "ເຂົ້າ"])
def test_what_no_dictionary_has_is_not_crumbled(whole: str) -> None:
    """A lone consonant at the end of an unknown word, and a letter's vowels, stay with theirs."""
    parts = list(words(whole, "lo"))
    assert all(len(one) > 1 for one in parts)
    assert parts[-1] != whole[-1]
