"""Patterns of texts: letters of every script, and no cell that keeps one busy without end."""

import pytest

from scripts.validation.tables.values.patterns import SLOW, Pattern


@pytest.mark.parametrize(
    ("pattern", "text", "fault"),
    [
        (r"\w+", "ຂໍ້ມູນ", ""),
        (r"\p{L}+", "été", ""),
        (r"\p{L}+", "12", "pattern"),
        ("^[A-Z]{2}$", "AB", ""),
        ("[A-Z]{2}", "ABC", "pattern"),
        ("[0-9]+-[A-Z]", "1-B", ""),
        (r"\\input", r"\input", ""),
    ],
)
def test_a_pattern_takes_the_whole_text(pattern: str, text: str, fault: str) -> None:
    """With the marks of Lao vowels and tones, which are letters of a word."""
    assert Pattern(pattern).fault(text) == fault


@pytest.mark.parametrize("pattern", ["[0-9", "[a-z-[aeiou]]+", r"\i\c*", "(" * 5000 + ")" * 5000])
def test_what_would_be_read_otherwise_is_none(pattern: str) -> None:
    """Sets without others, and the letters of names, are of XML Schema alone."""
    with pytest.raises(ValueError, match=r"."):
        Pattern(pattern)


def test_a_cell_that_keeps_it_busy_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """After it no other is tried: nothing is published anyway."""
    monkeypatch.setattr("scripts.validation.tables.values.patterns.SECONDS", 0.05)
    pattern = Pattern("(?:a|a|a)+[bc]")
    assert pattern.fault("a" * 60 + "d") == SLOW
    assert pattern.fault("d") == ""
