"""The search box as a control: by keys, by touch, by hearing, on paper, on a slow line.

All of this holds for the site of either engine.
"""

import re
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import NO_SCRIPT, RESULT, Seen, barriers, search

pytestmark = pytest.mark.browser


@pytest.fixture
def address(engine_address: str) -> str:
    """Give the address of the site of each engine."""
    return engine_address


def test_what_was_found_is_told(page: Page, address: str) -> None:
    """Who does not see the list hears how many pages there are."""
    page.goto(f"{address}en/")
    found = search(page, "hotline guide").count()
    assert found > 1
    expect(page.locator(".search").get_by_role("status")).to_have_text(f"{found} pages found")


@pytest.mark.parametrize(("language", "title"), [("en", "Glossary"), ("lo", "ອະທິບາຍຄຳສັບ")])
def test_a_search_without_a_result_offers_ways_on(
    page: Page, address: str, language: str, title: str
) -> None:
    """Finder, glossary, help and packages are a key away, and gone once something is found."""
    page.goto(f"{address}{language}/")
    search(page, "1362")
    ways = page.locator(".search .nothing a")
    expect(ways.first).to_be_hidden()
    page.locator(".search input").fill("zzqqxx")
    expect(ways.filter(has_text=title)).to_be_visible()
    ends = ways.evaluate_all("all => all.map((one) => one.pathname.split('/').at(-2))")
    assert sorted(ends) == ["figures", "glossary", "help", "packages"]
    page.keyboard.press("ArrowDown")
    expect(ways.first).to_be_focused()
    page.locator(".search input").fill("1362")
    expect(ways.first).to_be_hidden()


@pytest.mark.parametrize("typed", ["ຂຂຂຂ", "ກກກ", "ຟຸດບອນ"])
def test_letters_that_are_no_word_find_nothing(page: Page, address: str, typed: str) -> None:
    """Lao without a word of any page is not taken apart into letters, which are everywhere."""
    page.goto(f"{address}lo/?q={typed}")
    expect(page.locator(".search .nothing a").first).to_be_visible()
    expect(page.locator(RESULT)).to_have_count(0)


def test_pieces_of_a_word_are_found_together(page: Page, address: str) -> None:
    """An everyday word is marked as names say it, and none of its syllables elsewhere."""
    page.goto(f"{address}lo/")
    found = search(page, "ຜູ້ຕ້ອງຫາ")
    expect(found.first.locator("a").first).to_have_attribute("href", re.compile("prosecution"))
    assert set(found.locator("mark").all_text_contents()) == {"ຜູ້ຖືກຫາ"}


def test_a_word_that_a_page_lacks_is_told(page: Page, address: str) -> None:
    """A page that has only some of the words says which it has not."""
    page.goto(f"{address}en/")
    found = search(page, "adoption broadcasts")
    expect(found.locator("> p").first).to_have_text(
        re.compile("^Not on this page: (adoption|broad)")
    )


def test_what_is_folded_opens(page: Page, address: str) -> None:
    """A page shows its best passages, and says how many more it has."""
    page.goto(f"{address}en/")
    folded = search(page, "shelter").first.locator("details")
    count = folded.locator("a").count()
    expect(folded.locator("summary")).to_have_text(f"{count} more places on this page")
    expect(folded.locator("a").first).to_be_hidden()
    folded.locator("summary").click()
    expect(folded.locator("a").first).to_be_visible()


def test_search_loads_when_it_is_first_used(page: Page, seen: Seen, address: str) -> None:
    """The index and its worker are fetched once, when the box is first opened, and no other is."""
    page.goto(f"{address}en/", wait_until="networkidle")
    loads = re.compile(r"search\.json|worker|workers/")
    assert [one for one in seen.requests if loads.search(one)] == []
    page.locator(".search-open").click()
    page.keyboard.type("prosecutor")
    expect(page.locator(RESULT).first).to_be_visible()
    assert sorted(one.split("/en/")[1] for one in seen.requests if loads.search(one)) == [
        "assets/scripts/search/worker.js", "assets/search.json",
    ]  # fmt: skip
    assert seen.errors == []


@pytest.mark.parametrize("missing", ["search.json", "worker.js", "ranking.js"])
def test_search_tries_again_after_a_failure(page: Page, address: str, missing: str) -> None:
    """Where the index or a script could not be fetched, the box says so, and tries again."""
    page.goto(f"{address}en/", wait_until="networkidle")
    page.route(f"**/{missing}", lambda route: route.abort())
    page.locator(".search-open").click()
    status = page.locator(".search").get_by_role("status")
    expect(status).to_contain_text("could not be loaded")
    page.unroute(f"**/{missing}")
    page.keyboard.type("prosecutor")
    expect(page.locator(RESULT).first).to_be_visible()
    expect(status).to_contain_text("pages found")


@pytest.mark.parametrize("key", ["/", "s"])
def test_a_key_opens_the_box_and_escape_closes_it(page: Page, address: str, key: str) -> None:
    """The focus goes into the box and back; a query that was typed is there again."""
    page.goto(f"{address}lo/")
    button, box = page.locator(".search-open"), page.locator(".search input")
    button.focus()
    page.keyboard.press(key)
    expect(box).to_be_focused()
    expect(box).to_have_value("")
    page.keyboard.type("2022")
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press(key)
    expect(box).to_have_value("2022")


def test_no_key_opens_the_box_while_somebody_types(page: Page, address: str) -> None:
    """In the form of the finder a letter is a letter."""
    page.goto(f"{address}en/figures/")
    field = page.locator("#finder input").first
    field.press_sequentially("s/")
    expect(field).to_have_value("s/")
    expect(page.locator(".search")).to_be_hidden()


def test_arrows_go_through_the_results(page: Page, address: str) -> None:
    """Down and up step over links that are in sight, and from the first one back into the box."""
    page.goto(f"{address}en/")
    found = search(page, "shelter")
    page.keyboard.press("ArrowDown")
    expect(found.first.locator("a").first).to_be_focused()
    for _ in range(found.first.locator("a:visible, summary").count()):
        page.keyboard.press("ArrowDown")
    expect(found.nth(1).locator("a").first).to_be_focused()
    for _ in range(20):
        page.keyboard.press("ArrowUp")
    expect(page.locator(".search input")).to_be_focused()


def test_enter_opens_the_first_result(page: Page, address: str) -> None:
    """Also where it is pressed before the answer has come."""
    page.goto(f"{address}en/")
    page.keyboard.press("/")
    page.keyboard.type("prosecutor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/themes/prosecution/")


def test_the_box_is_closed_by_its_button_and_beside_it(page: Page, address: str) -> None:
    """Who does not use the keyboard leaves the box as well."""
    page.set_viewport_size({"width": 1000, "height": 700})
    page.goto(f"{address}en/")
    dialog = page.get_by_role("dialog", name="Search")
    page.locator(".search-open").click()
    dialog.get_by_role("button", name="Close the search").click()
    expect(dialog).to_be_hidden()
    page.locator(".search-open").click()
    expect(dialog).to_be_visible()
    page.mouse.click(5, 600)
    expect(dialog).to_be_hidden()


@pytest.mark.parametrize(
    ("missing", "place"), [("404.html", "section[lang=en] form"), ("en/404.html", "form.filter")]
)
def test_a_search_from_a_missing_page_reaches_its_results(
    page: Page, address: str, missing: str, place: str
) -> None:
    """The forms of the pages for a wrong address open the search of their language."""
    page.goto(f"{address}{missing}")
    form = page.locator(place)
    # The page knows its root on the host that it was built for; here it lies on another port.
    form.evaluate("(one, there) => one.action = there", f"{address}en/")
    form.get_by_role("searchbox").fill("prosecutor")
    form.get_by_role("button").click()
    page.wait_for_url("**/en/?q=prosecutor")
    expect(page.locator(RESULT).first).to_be_visible()
    expect(page.locator(".search input")).to_have_value("prosecutor")
    page.keyboard.press("Escape")
    expect(page).to_have_url(f"{address}en/")


def test_a_result_on_the_page_itself_is_shown(page: Page, address: str) -> None:
    """The box closes, and the query that opened it is gone from the address."""
    page.goto(f"{address}en/glossary/?q=shelter")
    link = page.locator(f"{RESULT} a[href*='/glossary/#']").first
    anchor = str(link.get_attribute("href")).split("#")[1]
    link.click()
    expect(page).to_have_url(f"{address}en/glossary/#{anchor}")
    expect(page.locator(".search")).to_be_hidden()
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_what_is_typed_stays_out_of_the_history(page: Page, address: str) -> None:
    """The address, which the browser keeps, says nothing of what was looked for."""
    page.goto(f"{address}en/")
    search(page, "shelter")
    assert page.url == f"{address}en/"


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_without_javascript_there_is_no_control(page: Page, address: str) -> None:
    """A button that does nothing would only mislead."""
    page.goto(f"{address}en/")
    expect(page.locator(".search-open")).to_be_hidden()
    expect(page.locator(".search")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [195, 320, 1280])
def test_the_open_box_fits_and_has_no_barrier(
    page: Page, address: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    """axe-core finds nothing in it, and it is no wider than the window (195: a phone at 200 %)."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{address}lo/")
    search(page, "ສູນພັກເຊົາ 2022")
    wide = "one => one.scrollWidth - one.clientWidth"
    assert page.locator(".search").evaluate(wide) <= 0
    assert page.locator(".search ol").evaluate(wide) <= 0
    assert barriers(page, ".search") == ""


def test_paper_has_no_search(page: Page, address: str) -> None:
    """A page that is printed while the box is open shows the page."""
    page.goto(f"{address}en/")
    search(page, "shelter")
    page.emulate_media(media="print")
    expect(page.locator(".search")).to_be_hidden()
