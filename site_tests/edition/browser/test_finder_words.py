"""The figure finder: rows are found by words, numbers and keys, however they are typed."""

import random
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from scripts.text.lao.spelling import canonical
from site_tests.edition.browser.finding import TABLE, look_for, narrowed, places, shown
from site_tests.making import LANGUAGES
from site_tests.misspellings import DOUBTED, MENDED, RIGHT
from site_tests.strategies import LAO_LETTERS

pytestmark = pytest.mark.browser


def named(built_site: Path, column: str, words: str) -> set[str]:
    """Give the figures whose name in one language has some words."""
    rows = pd.read_csv(built_site / TABLE, dtype=str, keep_default_na=False)
    return places(rows[rows[column].str.contains(words, case=False, regex=False)])


TYPED = {
    "VICTIMS": ("lo", "name_en", "victims"),
    "ຜູ້ຖືກເຄາະຮ້າຍ": ("en", "name_lo", "ຜູ້ຖືກເຄາະຮ້າຍ"),
    # As other keyboards write it: niggahita and AA for one letter.
    "ຈ\u0ecd\u0eb2ນວນ": ("en", "name_lo", "ຈຳນວນ"),
    "workers'": ("en", "name_en", "workers’"),
}
"""What a reader types: on the page of which language, and in the names of which it is."""


@pytest.mark.parametrize("typed", TYPED)
def test_words_are_found_in_either_language(
    page: Page, address: str, built_site: Path, typed: str
) -> None:
    """Names in the language of the page and in the other one, however the words are typed."""
    language, column, words = TYPED[typed]
    expected = named(built_site, column, words)
    assert expected
    page.goto(f"{address}{language}/figures/")
    look_for(page, typed, len(expected))
    assert shown(page) == expected


@pytest.mark.parametrize(("language", "typed"), [("lo", "ບໍ່ແກ້ວ"), ("en", "bokeo")])
def test_a_province_is_found_by_its_name(
    page: Page, address: str, figures: pd.DataFrame, language: str, typed: str
) -> None:
    """Words find at least what the choice of the province gives, and not everything."""
    wanted = places(figures[figures["ref_area"].str.startswith("LA-BK")])
    page.goto(f"{address}{language}/figures/?words={typed}")
    narrowed(page)
    assert wanted
    assert wanted <= shown(page)


def test_every_word_must_occur(page: Page, address: str, built_site: Path) -> None:
    """Two words leave the rows that have both, one in each language."""
    expected = named(built_site, "name_en", "suspects") & named(built_site, "name_lo", "ຍິງ")
    assert expected
    page.goto(f"{address}en/figures/")
    look_for(page, "ຍິງ suspects", len(expected))
    assert shown(page) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["1802", "1.802", "1,802"])
def test_a_number_is_found_however_it_is_written(
    page: Page, address: str, figures: pd.DataFrame, language: str, typed: str
) -> None:
    """Both languages' marks, or none, find the same value."""
    wanted = figures[figures["value"] == "1802"]
    assert len(wanted)
    page.goto(f"{address}{language}/figures/")
    look_for(page, typed, len(wanted))
    assert shown(page) == places(wanted)


@pytest.mark.parametrize(("typed", "section"), [("1.3.1", "1.3.1"), ("1.3.1-4", "")])
def test_a_key_is_found(
    page: Page, address: str, figures: pd.DataFrame, typed: str, section: str
) -> None:
    """A section finds all of its figures, a key its own and not one that begins like it."""
    wanted = figures[figures["section" if section else "figure"] == typed]
    page.goto(f"{address}en/figures/")
    look_for(page, typed, len(wanted))
    assert shown(page) == places(wanted)


MEANT = {
    "minors": ("en", "name_en", "under 18"),
    "how many traffickers": ("en", "name_en", "suspects"),
    "ຜູ້ຕ້ອງຫາ": ("lo", "name_lo", "ຜູ້ຖືກຫາ"),
    "ຜູ້ເຄາະຮ້າຍມີຈັກຄົນ": ("lo", "name_lo", "ຜູ້ຖືກເຄາະຮ້າຍ"),
    "ເດັກນ້ອຍ": ("lo", "name_lo", "ອາຍຸຕ່ຳກວ່າ 18"),
}
"""What a reader types in everyday words, and what names say instead."""


@pytest.mark.parametrize("typed", MEANT)
def test_everyday_words_find_what_names_say(
    page: Page, address: str, built_site: Path, typed: str
) -> None:
    """Readers' words lead to figures, a question is no word, and it is said what was looked for."""
    language, column, words = MEANT[typed]
    page.goto(f"{address}{language}/figures/?words={typed}")
    expect(page.locator("#finder [role=status]")).to_contain_text(words)
    assert named(built_site, column, words) <= shown(page)


def test_the_country_comes_before_the_world(
    page: Page, address: str, figures: pd.DataFrame
) -> None:
    """What is named just so comes first, that of all the country before its parts and the world."""
    page.goto(f"{address}en/figures/?words=victims")
    narrowed(page)
    first = str(page.locator(".found tr.figure:visible th a").first.get_attribute("href"))
    [found] = figures[figures["package"] + "/#" + figures["figure"] == first.split("packages/")[1]][
        "ref_area"
    ]
    assert found == "LA"
    world = places(figures[figures["ref_area"] == "W0"])
    seen = page.locator(".found tr.figure:visible th a").evaluate_all(
        "links => links.map((one) => one.getAttribute('href').split('packages/')[1])"
    )
    assert not world & set(seen)


def test_fewer_words_are_offered(page: Page, address: str) -> None:
    """Where no figure has all words, a button asks for those that some have."""
    page.goto(f"{address}en/figures/?words=women+rescued")
    offer = page.locator("#find-nothing button").first
    expect(offer).to_contain_text("With “women”: ")
    count = re.sub(r"\D", "", offer.inner_text())
    offer.click()
    expect(page.locator("#find-words")).to_have_value("women")
    expect(page.locator("#finder [role=status]")).to_have_text(re.compile(f"^{count} of"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_says_so(page: Page, address: str, language: str) -> None:
    """There is a hint in place of a count, no section is left, and nothing can be saved."""
    page.goto(f"{address}{language}/figures/?words=qqqq")
    hint = page.locator("#finder").get_attribute("data-none")
    expect(page.locator("#finder [role=status]")).to_have_text(str(hint))
    expect(page.locator("h2:visible, .found:visible")).to_have_count(0)
    expect(page.locator("#find-save")).to_be_disabled()


def test_typing_is_one_spelling_here_as_at_build(page: Page, address: str) -> None:
    """The rules of Lao spelling in the browser give what those of the build give."""
    chance = random.Random(0)  # noqa: S311 - the same texts every time
    samples = [*(one for one, *_ in MENDED), *(one for one, *_ in DOUBTED), *RIGHT]
    samples += ["".join(chance.choices(LAO_LETTERS, k=12)) for _ in range(500)]
    page.goto(f"{address}lo/figures/")
    found = page.evaluate(
        "async ([address, texts]) => texts.map((await import(address)).canonical)",
        [f"{address}lo/assets/scripts/words.js", samples],
    )
    assert found == [canonical(one) for one in samples]
