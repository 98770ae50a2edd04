"""A text that was not translated is told from names, codes and quotations."""

import pytest
from scripts.text.lao.translation import untranslated

from scripts.model.language import Language

LAO = "ຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ"

QUOTING = "Many victims were brought home (ລາວ)"


@pytest.mark.parametrize(
    ("text", "language", "twin", "wrong"),
    [
        ("Victims were brought home", "lo", "", True),
        (LAO, "en", "", True),
        (f"{LAO} (victims)", "en", f"{LAO}  (victims)", False),
        (f"{LAO} (victims)", "en", f"{LAO} (victims)", True),
        (QUOTING, "lo", QUOTING, True),
        (QUOTING, "lo", "", False),
        (QUOTING, "en", QUOTING, False),
        (LAO, "lo", LAO, False),
        ("Victims were brought home", "en", "Victims were brought home", False),
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
    assert untranslated(text, language, {twin}) is wrong
