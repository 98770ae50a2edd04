"""What a reader does in the finder, alike with figures on the page and in pieces."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from scripts.model.catalog import Catalog
from scripts.pages.parts.pieces import FIRST, WHOLE
from site_tests.browser.finders import hold, write
from site_tests.browsing import Seen
from site_tests.making import EDITION, Row, figure, package
from site_tests.serving import served

pytestmark = pytest.mark.browser

FEW, MANY = 2 * FIRST + 5, WHOLE + 5
"""Figures that stand on the page, and so many that they are in pieces."""
COPIED = "navigator.clipboard.readText()"
ROW = "tr.figure"


def row(at: int) -> Row:
    """Make a figure: every fifth is masked, and values go up and down."""
    value = None if at % 5 == 4 else float(at * 7 % 1000)
    more = {"sex": "F_T"[at % 2], "nationality": f"N{at % 3}", "ref_area": f"X-{at // 3:04}"}
    return figure(f"{at // 50}-{at + 1}", value, unit="person", **more)


@pytest.fixture(scope="module", params=[FEW, MANY], ids=["page", "pieces"])
def finder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Serve the finder of few or of many figures, and give its address."""
    site = tmp_path_factory.mktemp("finder")
    rows = [row(at) for at in range(request.param)]
    halves = (rows[: FEW // 2], rows[FEW // 2 :])
    made = tuple(package(f"d{at}", figures=some) for at, some in enumerate(halves))
    write(site, Catalog(made, edition=EDITION))
    with served(site) as address:
        yield f"{address}en/figures/"


def texts(page: Page, part: str) -> list[str]:
    """Give what the rows say in a part."""
    return [one.strip() for one in page.locator(f"{ROW} {part}").all_text_contents()]


def test_a_page_of_rows_and_more(page: Page, seen: Seen, finder: str) -> None:
    """The first rows are seen, then as many more, and the first of these has the focus."""
    page.goto(finder)
    rows = page.locator(f"{ROW}:not(.later)")
    expect(rows).to_have_count(FIRST)
    page.get_by_role("button", name=f"Show {FIRST} more").click()
    expect(rows).to_have_count(2 * FIRST)
    expect(page.locator(f"{ROW} th a").nth(FIRST)).to_be_focused()
    assert seen.errors == []


def test_rows_are_sorted_by_value(page: Page, finder: str) -> None:
    """The largest or the smallest first, all of them considered; what is masked comes last."""
    page.goto(finder)
    page.locator("#find-sort").select_option("largest")
    page.wait_for_url("**sort=largest")
    expect(page.locator(".heading, h2, h3")).to_have_count(0)
    numbers = [int(one.replace(",", "")) for one in texts(page, ".value")]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == FIRST
    page.locator("#find-sort").select_option("smallest")
    page.wait_for_url("**sort=smallest")
    expect(page.locator(f"{ROW} .value").first).to_have_text("0")
    numbers = [int(one.replace(",", "")) for one in texts(page, ".value")]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("order", ["largest", "smallest"])
def test_what_is_masked_is_last(page: Page, finder: str, order: str) -> None:
    """Of thirty figures those without a value come behind those that have one."""
    page.goto(f"{finder}?sort={order}&words=x-000")
    expect(page.locator(".heading, h2, h3")).to_have_count(0)
    expect(page.locator(ROW)).to_have_count(FIRST)
    masked = [one == "<5" for one in texts(page, ".value")]
    assert masked == [False] * 24 + [True] * 6


def test_rows_are_sorted_by_name(page: Page, finder: str) -> None:
    """By name, the whole name is shown and the row says of which package it is."""
    page.goto(f"{finder}?sort=name&sex=F&words=x-000")
    expect(page.locator(f"{ROW} .of")).to_have_count(FIRST // 2)
    expect(page.locator(f"{ROW} .above")).to_have_count(0)
    names = texts(page, "th")
    assert names == sorted(names)
    assert page.locator(f"{ROW} .of").first.inner_text()


def test_the_address_brings_everything_back(page: Page, finder: str) -> None:
    """Words, codes, order and what was asked for beyond the first: after a reload all is there."""
    page.goto(finder)
    page.locator("#find-sort").select_option("largest")
    page.locator("#find-sex").select_option("F")
    page.locator("#find-words").fill("n")
    wanted = {"sort": ["largest"], "sex": ["F"], "words": ["n"]}
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query) == wanted)
    page.wait_for_load_state("networkidle")  # names of other languages are looked through as well
    page.locator("#find-further button").click()
    expect(page.locator(f"{ROW} th a").nth(FIRST)).to_be_focused()
    before = texts(page, "th")
    page.reload()
    expect(page.locator(ROW)).to_have_count(len(before))
    assert texts(page, "th") == before
    expect(page.locator("#find-sort")).to_have_value("largest")
    expect(page.locator("#find-chips button")).to_have_text(["Sex: F"])


def test_chosen_filters_can_be_taken_away(page: Page, seen: Seen, finder: str) -> None:
    """Each is a button with its name; without any there is nothing to clear."""
    page.goto(finder)
    chips, clear = page.locator("#find-chips button"), page.locator("#find-clear")
    expect(clear).to_be_hidden()
    expect(page.locator("#find-fold")).to_have_text("Filters")
    page.locator("#find-sex").select_option("F")
    page.locator("#find-theme").select_option("other")
    expect(chips).to_have_text(["Theme: Other packages", "Sex: F"])
    expect(page.locator("#find-fold")).to_have_text("Filters: 2 set")
    page.get_by_role("button", name="Remove: Theme: Other packages").press("Enter")
    page.wait_for_url("**/figures/?sex=F")
    expect(page.get_by_role("button", name="Remove: Sex: F")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(finder)
    expect(page.locator("#find-words")).to_be_focused()
    expect(clear).to_be_hidden()
    page.locator("#find-words").fill("x-0001")
    expect(page.locator(ROW)).to_have_count(3)
    clear.click()
    page.wait_for_url(finder)
    expect(page.locator("#find-words")).to_have_value("")
    assert seen.errors == []


def test_what_leads_nowhere_cannot_be_chosen(page: Page, finder: str) -> None:
    """Beside what is typed: of a figure of women there is none of all."""
    page.goto(finder)
    words, sex = page.locator("#find-words"), page.locator("#find-sex")
    women, every = (sex.locator(f"option[value='{code}']") for code in "F_")
    words.fill("0-3")
    expect(page.locator(ROW)).to_have_count(1)
    sex.focus()
    expect(every).to_be_disabled()
    expect(women).to_be_enabled()
    sex.select_option("F")
    expect(page.locator(ROW)).to_have_count(1)
    words.fill("")
    sex.focus()
    expect(every).to_be_enabled()


def test_a_row_is_copied_as_one_line(page: Page, finder: str) -> None:
    """Name, value, unit, place and address: before and after a choice, also by the keyboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(finder)
    said = page.locator("#find-told")
    page.locator(f"{ROW} .copy").nth(1).click()
    expect(said).to_contain_text("Copied: ")
    name, value, unit, place, address = page.evaluate(COPIED).split("\t")
    assert (value, unit, place) == ("7", "person", "0-2")
    assert set(name.split(" · ")) >= {"people", "N1", "X-0000"}
    assert address == finder.replace("figures/", "packages/d0/#0-2")
    page.goto(f"{finder}?words=x-0001&sort=name")
    expect(page.locator(ROW)).to_have_count(3)
    last = page.locator(f"{ROW} .copy").last
    assert last.get_attribute("aria-label") == f"Copy: {texts(page, 'th')[-1]}"
    last.focus()
    page.keyboard.press("Enter")
    expect(said).to_contain_text("X-0001")
    masked = [one for one in texts(page, ".value") if one == "<5"]
    assert (page.evaluate(COPIED).split("\t")[1] == "<5") == (texts(page, ".value")[-1] in masked)


def test_a_browser_without_a_clipboard_says_so(page: Page, finder: str) -> None:
    """What was to be copied is told, so that it can be marked and copied by hand."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: {"
                         "writeText: () => Promise.reject(new Error('no'))}})")  # fmt: skip
    page.goto(finder)
    page.locator(f"{ROW} .copy").first.click()
    expect(page.locator("#find-told")).to_contain_text("/packages/d0/#0-1")


def test_an_address_of_a_theme_chooses_it(page: Page, finder: str) -> None:
    """Its rows may not be among the first ones."""
    page.goto(f"{finder}#theme-other")
    expect(page.locator("#find-theme")).to_have_value("other")
    expect(page.locator("#find-chips button")).to_have_count(1)


def test_headings_stay_over_what_is_left(page: Page, finder: str) -> None:
    """What rows share stands above them; the name of each is whole for those who hear it."""
    page.goto(f"{finder}?words=x-000")
    expect(page.locator("#finder [role=status]")).to_have_text(re.compile("^30 of"))
    for one in page.locator("tbody:has(.heading)").all():
        shared = str(one.locator(".heading").text_content()).split(" · ")
        for name in one.locator("tr.figure th").all_text_contents():
            assert set(shared) <= set(name.split(" · "))


def test_what_does_not_come_is_told(page: Page, finder: str) -> None:
    """Where the script that finds does not come, it says so, and the next touch tries again."""
    page.route("**/finder/working.js", lambda route: route.abort())
    page.goto(finder)
    page.locator("#find-sex").select_option("F")
    status = page.locator("#finder [role=status]")
    expect(status).to_have_text(str(page.locator("#finder").get_attribute("data-failed")))


@pytest.mark.parametrize("finder", [FEW], indirect=True)
def test_the_focus_stays_while_names_of_other_languages_come(page: Page, finder: str) -> None:
    """Rows are drawn anew when they have come: who went on to more is still at the same row."""
    page.goto(finder)
    held = hold(page, "**/figures.csv")
    page.locator("#find-words").fill("n")
    page.wait_for_url("**words=n**")
    first = page.locator(f"{ROW} th a").nth(FIRST)
    page.locator("#find-further button").click()
    expect(first).to_be_focused()
    assert held
    address = first.get_attribute("href")
    for one in held:
        one.continue_()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.activeElement.getAttribute('href')") == address
