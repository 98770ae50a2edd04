"""Official terms: each has one form in Lao, the report's own, wherever its English form stands."""

import pytest

from site_tests.edition.terms import TERMS, Term, rows
from site_tests.edition.twins import Twin, twins

ASKED = "words.toml search."
"""Begins the place of what readers type: they need not know the official terms."""
TEXTS = [
    Twin(one.place, *(" ".join(words.split()) for words in one[1:]))
    for one in twins() if not one.place.startswith(ASKED)
]  # fmt: skip


def test_all_texts_are_read() -> None:
    """Interface, tables, descriptors and prose are all looked at."""
    places = {one.place.split(" ")[0].split("/")[0] for one in TEXTS}
    packages = {"codelists", "report-2022", "activities-2022"}
    assert {"site.language", "words.toml", "docs", *packages} <= places
    assert len(TEXTS) > 3000


@pytest.mark.parametrize("name", TERMS)
def test_a_term_has_its_form_in_both_languages(name: str) -> None:
    """Where a text has the term in English its twin has it in Lao, but for those listed apart."""
    term = TERMS[name]
    apart = {row["place"] for row in rows("terms_apart.csv") if row["en"] == name}
    assert any(term.english.search(one.en) for one in TEXTS), "no text has this term"
    assert {one.place for one in TEXTS if term.missing(one)} == apart


@pytest.mark.parametrize("name", TERMS)
def test_no_text_has_another_form(name: str) -> None:
    """No variant that the report does not use stands in any Lao text."""
    found = {one.place: wrong for one in TEXTS if (wrong := TERMS[name].amiss(one.lo))}
    assert found == {}


def test_what_stands_apart_has_a_reason() -> None:
    """Each exception is of a term of the list, at one place, and says why."""
    apart = rows("terms_apart.csv")
    assert {row["en"] for row in apart} <= TERMS.keys()
    assert all(row["reason"] for row in apart)
    assert len({(row["en"], row["place"]) for row in apart}) == len(apart)


@pytest.mark.parametrize(
    ("lao", "wrong"),
    [
        ("ຜູ້ຖືກເຄາະຮ້າຍ 5 ຄົນ", []),
        ("ຜູ້ຖືກເຄາະ 5 ຄົນ", ["ຜູ້ຖືກເຄາະ"]),
        ("ຜູ້ຖືກເຄາະຮ້າຍ ແລະ ເຫຍື່ອ", ["ເຫຍື່ອ"]),
        ("ເຫຍື່ອ່", []),
    ],
)
def test_another_form_is_found(lao: str, wrong: list[str]) -> None:
    """A variant is told, but not where it is a part of the right form or of another word."""
    assert Term(("victim",), ("ຜູ້ຖືກເຄາະຮ້າຍ",), ("ຜູ້ຖືກເຄາະ", "ເຫຍື່ອ")).amiss(lao) == wrong


@pytest.mark.parametrize(
    ("lao", "english", "missing"),
    [
        ("ຜູ້ຖືກຫາ", "Suspects", False),
        ("ຜູ້ຕ້ອງຫາ", "Suspects", True),
        ("ຄົນ", "suspects-of", False),
        ("ຄົນ", "people", False),
    ],
)
def test_a_term_in_one_language_is_found(lao: str, english: str, missing: bool) -> None:  # noqa: FBT001
    """A text that has the term in English and not in Lao is told."""
    assert Term(("suspects",), ("ຜູ້ຖືກຫາ",), ()).missing(Twin("", lao, english)) == missing
