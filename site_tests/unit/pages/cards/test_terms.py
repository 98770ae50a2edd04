"""The cards of terms: what each means, and its names in the other languages."""

import json

import pytest

from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.pages.cards.terms import term_cards
from scripts.pages.publication import Publication
from scripts.site.plan import plan_files
from site_tests import making
from site_tests.mini import STRANGER, published

SHELTER = {
    "code": "shelter", "group": "help", "name_lo": "ສູນພັກເຊົາ", "name_en": "shelter",
    "definition_lo": "ບ່ອນພັກ <ຊົ່ວຄາວ>.", "definition_en": "A place to stay <for a time>.",
}  # fmt: skip
MADE = Publication(making.catalog(terms=[SHELTER]), Site("https://example.org/"))


@pytest.mark.parametrize(
    ("language", "name", "meaning", "other"),
    [
        ("en", "shelter", "A place to stay <for a time>.", ["lo", "ລາວ", "ສູນພັກເຊົາ"]),
        ("lo", "ສູນພັກເຊົາ", "ບ່ອນພັກ <ຊົ່ວຄາວ>.", ["en", "English", "shelter"]),
    ],
)
def test_a_term_has_its_meaning_and_its_other_names(
    language: Language, name: str, meaning: str, other: list[str]
) -> None:
    """What is said is text, as the list has it; the script writes it as such."""
    [(path, written)] = term_cards(MADE, language).items()
    assert path == "glossary/cards.json"
    card = json.loads(written)["cards"]["shelter"]
    assert card == {"name": name, "text": meaning, "others": [other]}


def test_they_are_published_beside_the_glossary() -> None:
    """In each language; a site without terms has none."""
    planned = plan_files(MADE, {})
    for language in ("lo", "en"):
        assert f"site/{language}/glossary/cards.json" in planned
    assert not [one for one in plan_files(published(STRANGER), {}) if "glossary" in one]
