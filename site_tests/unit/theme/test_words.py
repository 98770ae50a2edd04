"""The theme speaks Lao: every word that it has in English is there, and is in Lao."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

LAO = Path(__file__).resolve().parents[3] / "scripts/theme/overrides/partials/languages/lo.html"
PAIR = re.compile(r'"([a-z.]+)": "((?:[^"\\]|\\.)*)"')
SETTINGS = ("language", "direction", "search.config.")
"""What the theme keeps beside its words, and is in no language."""


def words(text: str) -> dict[str, str]:
    """Give the words of a theme by key."""
    return dict(PAIR.findall(text))


@pytest.mark.parametrize("theme", ["material", "zensical"])
def test_the_theme_lacks_no_word(theme: str) -> None:
    """Each key of the English words is among the Lao ones, for both builders of the site."""
    english = files(theme) / "templates/partials/languages/en.html"
    keys = words(english.read_text(encoding="utf-8")).keys()
    assert len(keys) > 50
    assert keys - words(LAO.read_text(encoding="utf-8")).keys() == set()


def test_the_theme_has_no_word_too_many() -> None:
    """What neither builder asks for is not kept."""
    known = {
        key for theme in ("material", "zensical")
        for key in words((files(theme) / "templates/partials/languages/en.html")
                         .read_text(encoding="utf-8"))
    }  # fmt: skip
    assert words(LAO.read_text(encoding="utf-8")).keys() - known == set()


def test_the_words_of_the_theme_are_lao() -> None:
    """A word has Lao letters, and no others but those of names."""
    said = {key: value for key, value in words(LAO.read_text(encoding="utf-8")).items()
            if not key.startswith(SETTINGS)}  # fmt: skip
    names = re.compile(r"\b(?:Markdown|RSS)\b")
    wrong = [key for key, value in said.items()
             if not re.search("[\u0e80-\u0eff]", value)
             or re.search("[A-Za-z]", names.sub("", value))]  # fmt: skip
    assert wrong == []
