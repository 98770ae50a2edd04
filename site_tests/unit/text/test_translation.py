"""A text that was not translated is told from names, codes and quotations."""

import pytest

from scripts.model.language import Language
from scripts.text.translation import untranslated

LAO = "ຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ"
THAI = "ผู้เสียหายจากการค้ามนุษย์"
ENGLISH = "Victims were brought home"
QUOTING = "Many victims were brought home (ລາວ)"
OTHER: dict[Language, Language] = {"lo": "en", "en": "lo"}


@pytest.mark.parametrize(
    ("text", "language", "twin", "wrong"),
    [
        (ENGLISH, "lo", "", True),
        (LAO, "en", "", True),
        (f"{LAO} (victims)", "en", f"{LAO}  (victims)", False),
        (f"{LAO} (victims)", "en", f"{LAO} (victims)", True),
        (QUOTING, "lo", QUOTING, True),
        (QUOTING, "lo", "", False),
        (QUOTING, "en", QUOTING, False),
        (LAO, "lo", LAO, False),
        (ENGLISH, "en", ENGLISH, False),
        ("These words are English.", "lo", "", True),
        ("International Organization for Migration", "lo", "", False),
        ("Food and Agriculture Organization of the United Nations", "lo", "", False),
        ("CSV, JSON; data/figures.csv", "lo", "CSV, JSON; data/figures.csv", False),
        ("2,022", "lo", "2,022", False),
        ("ລາວ", "en", "ລາວ", False),
        ("", "lo", "", False),
    ],
)  # fmt: skip
def test_untranslated(text: str, language: Language, twin: str, *, wrong: bool) -> None:
    """A sentence without a letter of its language is wrong, and so is a copy of the twin."""
    assert untranslated(text, language, {OTHER[language]: {twin}}) is wrong


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        (ENGLISH, "lo", True),
        (ENGLISH, "th", True),
        (ENGLISH, "fr", False),
        (LAO, "fr", True),
        (LAO, "th", True),
        (THAI, "lo", True),
        (THAI, "th", False),
    ],
)
def test_of_several_languages(text: str, language: Language, *, wrong: bool) -> None:
    """A text may be in any other language; languages of one script are not told apart."""
    texts = {"lo": {LAO}, "th": {THAI}, "en": {ENGLISH}, "fr": {"Des victimes"}}
    others = {one: known for one, known in texts.items() if one != language}
    assert untranslated(text, language, others) is wrong


def test_a_copy_of_a_third_language_is_found() -> None:
    """A text with a word of its own language is wrong where any other language has the same."""
    mixed = f"{LAO} (ไทย)"
    assert untranslated(mixed, "th", {"en": {ENGLISH}, "lo": {mixed}})
    assert not untranslated(mixed, "th", {"en": {mixed}, "lo": {LAO}})


def test_alone_nothing_is_untranslated() -> None:
    """A site in one language has nothing to compare with."""
    assert not untranslated(ENGLISH, "lo", {})


def test_a_region_does_not_change_the_script() -> None:
    """``lo-LA`` is written as ``lo`` is."""
    assert untranslated(ENGLISH, "lo-LA", {"en-GB": {""}})
    assert not untranslated(LAO, "lo-LA", {"en-GB": {""}})
