"""The figure finder in use: chosen by codes and words, shared by its address, saved as a table."""

import csv
import io
import random
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from scripts.text.lao.spelling import canonical
from site_tests.browsing import Seen
from site_tests.misspellings import DOUBTED, MENDED, RIGHT
from site_tests.strategies import LAO_LETTERS

pytestmark = pytest.mark.browser

LANGUAGES = ["lo", "en"]
NO_SCRIPT = {"java_script_enabled": False}
TABLE = "data/figures.csv"


@pytest.fixture(scope="session")
def figures(built_site: Path) -> pd.DataFrame:
    """Read all figures from the packages' own tables, as texts."""
    tables = {path.parts[-3]: path for path in built_site.glob("data/*/data/figures.csv")}
    frames = [
        pd.read_csv(path, dtype=str, keep_default_na=False).assign(package=name)
        for name, path in sorted(tables.items())
    ]
    return pd.concat(frames, ignore_index=True)


def places(figures: pd.DataFrame) -> set[str]:
    """Give package and key of each row of a selection."""
    return set(figures["package"] + "/#" + figures["figure"])


def shown(page: Page) -> set[str]:
    """Give package and key of each row that the page shows."""
    links = page.locator(".found:not([hidden]) tbody tr:not([hidden]) th a")
    hrefs = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return {one.removeprefix("../packages/") for one in hrefs}


def numbers(page: Page) -> list[int]:
    """Give the counts that the page tells: rows that are left, and all rows."""
    said = page.locator("#finder [role=status]").text_content() or ""
    return [int(re.sub(r"\D", "", one)) for one in re.findall(r"[\d.,]+", said)]


def settled(page: Page, count: int) -> None:
    """Wait until so many rows are left."""
    expect(page.locator("#finder [role=status]")).to_have_text(re.compile(rf"(^|\D){count}\D"))


def look_for(page: Page, words: str, count: int) -> None:
    """Type words and wait for so many rows."""
    page.locator("#find-words").fill(words)
    settled(page, count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_choose_the_rows_of_the_data(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, language: str
) -> None:
    """Theme and sex together leave the rows that have both, and only sections with rows."""
    page.goto(f"{address}{language}/figures/")
    page.locator("#find-theme").select_option("prevention")
    page.locator("#find-sex").select_option("F")
    wanted = figures[(figures["package"] == "prevention-2022") & (figures["sex"] == "F")]
    settled(page, len(wanted))
    assert shown(page) == places(wanted)
    assert numbers(page) == [len(wanted), len(figures)]
    expect(page.locator("h2:visible")).to_have_count(1)
    expect(page.locator("#theme-prevention")).to_be_visible()
    assert not [one for one in seen.requests if one.endswith(TABLE)]
    page.locator("#find-clear").click()
    settled(page, len(figures))
    assert shown(page) == places(figures)
    assert page.url == f"{address}{language}/figures/"
    assert seen.errors == []


CHOSEN: dict[str, Callable[[pd.DataFrame], "pd.Series[bool]"]] = {
    "indicator=amount_kip": lambda rows: rows["indicator"] == "amount_kip",
    "sex=_T": lambda rows: rows["sex"] == "_T",
    "period=2022": lambda rows: rows["time_period"].str.match("2022|$"),
}


@pytest.mark.parametrize("query", CHOSEN)
def test_each_code_chooses_its_rows(
    page: Page, address: str, figures: pd.DataFrame, query: str
) -> None:
    """A single choice leaves exactly the rows with that code."""
    page.goto(f"{address}lo/figures/?{query}")
    wanted = figures[CHOSEN[query](figures)]
    settled(page, len(wanted))
    assert shown(page) == places(wanted)


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
    page.wait_for_function("document.querySelectorAll('.found tbody tr[hidden]').length > 0")
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_says_so(page: Page, address: str, language: str) -> None:
    """There is a hint in place of a count, no section is left, and nothing can be saved."""
    page.goto(f"{address}{language}/figures/?words=qqqq")
    hint = page.locator("#finder").get_attribute("data-none")
    expect(page.locator("#finder [role=status]")).to_have_text(str(hint))
    expect(page.locator("h2:visible, .found:visible")).to_have_count(0)
    expect(page.locator("#find-save")).to_be_disabled()


def test_a_choice_is_in_the_address(page: Page, address: str, figures: pd.DataFrame) -> None:
    """It can be shared, survives a reload, and is there again on coming back from a figure."""
    page.goto(f"{address}lo/figures/")
    page.locator("#find-sex").select_option("F")
    page.locator("#find-words").fill("ຜູ້ຖືກເຄາະຮ້າຍ  victims")
    wanted = {"words": ["ຜູ້ຖືກເຄາະຮ້າຍ  victims"], "sex": ["F"]}
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query) == wanted)
    page.wait_for_load_state("networkidle")
    chosen, shared = shown(page), page.url
    assert 0 < len(chosen) < len(figures)
    page.reload()
    settled(page, len(chosen))
    assert shown(page) == chosen
    page.locator(".found:visible tr:not([hidden]) a").first.click()
    page.wait_for_url("**/packages/**")
    page.go_back()
    settled(page, len(chosen))
    assert (page.url, shown(page)) == (shared, chosen)
    expect(page.locator("#find-sex")).to_have_value("F")
    other = page.context.new_page()
    other.goto(shared)
    settled(other, len(chosen))
    assert shown(other) == chosen


def test_unknown_values_in_the_address_are_ignored(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame
) -> None:
    """A code that is not offered, and a name that is no control, choose nothing."""
    page.goto(f"{address}en/figures/?sex=X&theme=%22%3E&agency=labour%20health&colour=red&q=x")
    settled(page, len(figures))
    assert shown(page) == places(figures)
    assert page.url == f"{address}en/figures/"
    assert seen.errors == []


def test_a_choice_goes_along_to_the_other_language(
    page: Page, address: str, figures: pd.DataFrame
) -> None:
    """The switch leads to the same page with the same rows."""
    page.goto(f"{address}en/figures/?sex=F&province=LA-BK")
    page.locator("#find-theme").select_option("cooperation")
    page.wait_for_url("**theme=cooperation**")
    chosen = shown(page)
    assert 0 < len(chosen) < len(figures)
    page.locator("a.language-switch__link").click()
    page.wait_for_url("**/lo/figures/**")
    settled(page, len(chosen))
    assert shown(page) == chosen


def saved(page: Page) -> tuple[str, bytes]:
    """Save the rows that are left; give the file's name and bytes."""
    with page.expect_download() as saving:
        page.locator("#find-save").click()
    return saving.value.suggested_filename, saving.value.path().read_bytes()


def test_the_rows_that_are_left_are_saved(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, built_site: Path
) -> None:
    """The file has the selection of the data, every field of it, and lines as published."""
    page.goto(f"{address}en/figures/?theme=policy&sex=_T")
    wanted = figures[(figures["package"] == "policy-2022") & (figures["sex"] == "_T")]
    settled(page, len(wanted))
    assert not [one for one in seen.requests if one.endswith(TABLE)]
    name, content = saved(page)
    assert name == "figures-policy-_T.csv"
    found = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
    pd.testing.assert_frame_equal(
        found[wanted.columns].reset_index(drop=True), wanted.reset_index(drop=True)
    )
    published = (built_site / TABLE).read_bytes()
    assert list(found.columns) == published.decode().split("\n", 1)[0].split(",")
    assert all(line in published for line in content.splitlines(keepends=True))


def test_names_with_commas_and_quotes_are_saved_whole(
    page: Page, address: str, built_site: Path
) -> None:
    """Cells that a table has to put in quotes come out as they went in."""
    path = built_site / TABLE
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    quoted = [one for one in rows if any("," in cell or '"' in cell for cell in one.values())]
    assert quoted
    page.goto(f"{address}en/figures/?theme=prevention")
    settled(page, sum(one["package"] == "prevention-2022" for one in rows))
    text = saved(page)[1].decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert found == [one for one in rows if one["package"] == "prevention-2022"]
    assert [one for one in found if one in quoted]


def test_without_a_choice_it_is_the_whole_table(
    page: Page, address: str, built_site: Path
) -> None:  # fmt: skip
    """The saved file and the plain download are the published bytes."""
    published = (built_site / TABLE).read_bytes()
    page.goto(f"{address}lo/figures/")
    assert saved(page) == ("figures.csv", published)
    with page.expect_download() as saving:
        page.locator("#all-figures").click()
    assert saving.value.path().read_bytes() == published


def test_a_table_that_does_not_come_is_told_and_asked_for_again(
    page: Page, address: str, figures: pd.DataFrame
) -> None:
    """Without the network, words still find names of the page's language; a later try succeeds."""
    page.route(f"**/{TABLE}", lambda route: route.abort())
    page.goto(f"{address}en/figures/?words=suspects")
    assert 0 < len(shown(page)) < len(figures)
    page.locator("#find-save").click()
    failed = page.locator("#finder").get_attribute("data-failed")
    expect(page.locator("#finder [role=status]")).to_have_text(str(failed))
    page.unroute(f"**/{TABLE}")
    assert len(saved(page)[1].splitlines()) == len(shown(page)) + 1


def test_the_finder_works_by_keyboard(page: Page, address: str, figures: pd.DataFrame) -> None:
    """From the words on, the tab key reaches every control in order, and keys choose and save."""
    page.goto(f"{address}en/figures/")
    page.locator("#find-words").focus()
    order = []
    for _ in range(8):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id"))
    controls = ["theme", "agency", "province", "indicator", "sex", "period", "save", "clear"]
    assert order == [f"find-{one}" for one in controls]
    page.locator("#find-sex").focus()
    page.keyboard.type("Fem")
    wanted = figures[figures["sex"] == "F"]
    settled(page, len(wanted))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    with page.expect_download():
        page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    settled(page, len(figures))


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


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_figures_are_there_without_javascript(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, language: str
) -> None:
    """Every row can be read, no dead form is shown, and the whole table can be downloaded."""
    page.goto(f"{address}{language}/figures/")
    expect(page.locator(".found tbody tr:visible")).to_have_count(len(figures))
    expect(page.locator("#finder")).to_be_hidden()
    expect(page.locator("#all-figures")).to_be_visible()
    assert not [one for one in seen.requests if one.endswith((".csv", "words.js"))]


def test_the_form_moves_nothing_when_it_comes(page: Page, address: str) -> None:
    """Its room is kept before the script has run: the tables stay where they are."""
    page.route("**/finder.js", lambda route: route.abort())
    page.goto(f"{address}lo/figures/")
    before = page.locator("h2").first.bounding_box()
    page.unroute("**/finder.js")
    page.reload(wait_until="networkidle")
    expect(page.locator("#finder")).to_be_visible()
    assert page.locator("h2").first.bounding_box() == before
