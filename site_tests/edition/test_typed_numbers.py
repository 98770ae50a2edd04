"""No number in a hand-written page is typed: all are looked up in the packages."""

import re
from pathlib import Path

import pytest
from babel.dates import get_month_names

from scripts.model.language import Language
from site_tests.making import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").glob("*/**/*.md"))

SECTION = r"(?:\d{1,2}|[IVX]+)(?:\.\d{1,2})+(?:\.[a-cກ-ຄ])?"
MARKUP = (
    r"\{\{.*?\}\}|\{%.*?%\}|\{##.*?##\}",  # what Jinja fills in
    r"\]\([^)\s]*\)",  # where a link leads
    r"\{[#.:][^}]*\}",  # an anchor or a class
    r"<[a-z/][^>]*>",  # an element with its attributes
    r"(?m)^\d+\. ",  # an item of a numbered list
)
NAMES = (
    r"\bISO \d{4}(?:-\d)?\b", r"\bCC BY 4\.0", r"Creative Commons Attribution 4\.0", r"\bUTF-8\b",
)  # fmt: skip
"""Standards and licences whose names have digits."""
REFERENCES = (
    rf"\b{SECTION}-\d+(?!\d|[.,]\d)",  # the key of a figure
    rf"(?:\b[Ss]ections?|ຂໍ້) {SECTION}(?:(?:, | and | ແລະ |, ແລະ ){SECTION})*(?!\d|[.,]\d)",
    r"(?:\bno\.|ເລກທີ) 0\d\d\b",  # the report as a document
    r"(?:\bhotline|ສາຍດ່ວນ) \d{3,4}\b",
    r"\bunder 18\b|ຕ່ຳກວ່າ 18 ປີ",  # who is a child
    r"\b20\d\d\b(?![.,]\d)",  # a year
)


def typed(text: str, language: Language) -> list[str]:
    """Give the numbers of a page that are typed, with the word before each."""
    months = "|".join(re.escape(one) for one in get_month_names(locale=language).values())
    date = rf"\b\d{{1,2}} (?:{months})\b"
    for pattern in (*MARKUP, *NAMES, date, *REFERENCES):
        text = re.sub(pattern, " ", text, flags=re.DOTALL)
    return [found.group() for found in re.finditer(r"(?:\S+\s+)?\S*\d\S*", text)]


@pytest.mark.parametrize("path", PAGES, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_no_number_is_typed(path: Path) -> None:
    """A page has figures from the packages, and else references, dates and names only."""
    [language] = [one for one in LANGUAGES if one == path.relative_to(ROOT / "docs").parts[0]]
    assert typed(path.read_text(encoding="utf-8"), language) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were 39 cases.", ["were 39"]),
        ("There were 1,802 workers", ["were 1,802"]),
        ("ແຮງງານ 1.802 ຄົນ", ["ແຮງງານ 1.802"]),
        ("ຄົນ ໓໙ ຄົນ", ["ຄົນ ໓໙"]),
        ("39", ["39"]),
        ("x 72%", ["x 72%"]),
        ("shown as <5", ["as <5"]),
        ("under 15", ["under 15"]),
        ("3 cases in section 1.3.1", ["3"]),
        ("section 1.802", ["section 1.802"]),
        ("section 12", ["section 12"]),
        ("2,022 people", ["2,022"]),
        ("2022.5 million", ["2022.5"]),
        ("17 people", ["17"]),
        ('{{ figure("1.3.1-4") }} and 4', ["and 4"]),
        ("[7](a.md)", ["[7"]),
        ("ISO 12", ["ISO 12"]),
        ("no. 45", ["no. 45"]),
        ("| a | 12 |", ["| 12"]),
    ],
)
def test_a_typed_number_is_found(text: str, found: list[str]) -> None:
    """Whatever stands in a text as a number is found, in the digits of both scripts."""
    assert [found_ for one in LANGUAGES for found_ in typed(text, one)] == found * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('There were {{ figure("1.3.1-4") }} in 2022, {{ share("1.3.1-4", "1.3.1-3") }}.', "en"),
        ("Report no. 045 of 17 February 2023, section 1.3.1 and key 1.3.1-4, I.1-1.", "en"),
        ("ບົດສະຫຼຸບ ເລກທີ 045, ລົງວັນທີ 17 ກຸມພາ 2023, ຂໍ້ 1.5.4.ຂ, 1.3.1 ແລະ I.2, 1.5.4.ຂ-5.", "lo"),
        ("sections 1.3.1, 1.3.2 and 1.5.4.b; ISO 3166-1, CC BY 4.0; hotline 1362; under 18", "en"),
        ("1. A list\n2. of [two](a/2/b.md#3)\n\n## Heading {#part-2}", "en"),
    ],
)
def test_references_are_no_typed_numbers(text: str, language: Language) -> None:
    """Keys, sections, dates, document numbers, hotlines and names of standards may stand."""
    assert typed(text, language) == []
