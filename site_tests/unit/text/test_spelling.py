"""Lao text has one canonical form, and what differs from it is named with its mend."""

import pytest
from hypothesis import given

from scripts.text.spelling import canonical, marked, misspelt
from site_tests.strategies import lao_texts, texts


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("ຈ\u0ecd\u0eb2ນວນ", "ຈ\u0eb3ນວນ"),
        ("ນ\u0ec9\u0ecd\u0eb2", "ນ\u0ec9\u0eb3"),
        ("ນ\u0ecd\u0ec9\u0eb2", "ນ\u0ec9\u0eb3"),
        ("ນ\u0eb3\u0ec9", "ນ\u0ec9\u0eb3"),
        ("ທ\u0ec8\u0eb5", "ທ\u0eb5\u0ec8"),
        ("ທ\u0eb5\u0eb5\u0ec8", "ທ\u0eb5\u0ec8"),
        ("\u0ec0\u0ec0ມ", "\u0ec1ມ"),
        ("ລາວ\u200bໄທ", "ລາວໄທ"),
        ("cafe\u0301", "café"),
        ("Lao PDR, 2022", "Lao PDR, 2022"),
    ],
)
def test_canonical(written: str, right: str) -> None:
    """Each look-alike becomes the one form, and other scripts pass through."""
    assert canonical(written) == right


@given(lao_texts)
def test_canonical_lao_stays(text: str) -> None:
    """The canonical form of a canonical text is that text, however odd the input."""
    assert canonical(canonical(text)) == canonical(text)


@given(texts)
def test_canonical_text_stays(text: str) -> None:
    """The same holds for every script."""
    assert canonical(canonical(text)) == canonical(text)


def test_misspelt_names_only_the_wrong_words() -> None:
    """Words that are right are not listed."""
    assert misspelt("ຄະດີ ຈ\u0ecd\u0eb2ນວນ 5") == [("ຈ\u0ecd\u0eb2ນວນ", "ຈ\u0eb3ນວນ")]
    assert misspelt("ຄະດີ") == []


def test_invisible_characters_are_shown() -> None:
    """A zero-width space has a name in a message."""
    assert marked("a\u200bb") == "a<U+200B>b"
    assert marked("a\x01b\tc\n") == "a<U+0001>b\tc\n"
