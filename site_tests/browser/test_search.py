"""The search box: what a visitor types in Lao, in English or in numbers finds its page.

All of this holds for the site of either engine.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from scripts.text.words import table
from site_tests.browser.conftest import NO_SCRIPT, Seen
from site_tests.relevance import FIRST, QUERIES, answers, recall, reciprocal_rank
from site_tests.serving import served

pytestmark = pytest.mark.browser

REACHED = {"lo": (0.95, 0.98), "en": (0.95, 0.98)}
"""Mean reciprocal rank and recall in the first three, as reached; they do not get worse."""


RESULT = ".search ol > li"


@pytest.fixture(scope="module", params=["built_site", "zensical_site"], ids=["mkdocs", "zensical"])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    """Serve the site of each engine and give its address."""
    with served(request.getfixturevalue(request.param)) as place:
        yield place


def search(page: Page, query: str) -> Locator:
    """Put a query into the box and give the list of pages found."""
    box, found = page.locator(".search input"), page.locator(RESULT)
    if not box.is_visible():
        page.keyboard.press("/")
    box.fill("")
    expect(found).to_have_count(0)
    box.fill(query)
    expect(found.first).to_be_visible()
    return found


def first_links(page: Page, query: str) -> list[str]:
    """Give the links of the first page found, without the address of the site."""
    links = search(page, query).first.locator("a").evaluate_all("all => all.map((one) => one.href)")
    return [one.split("/project/")[1] for one in links]


@pytest.mark.parametrize("language", REACHED)
def test_what_is_looked_for_comes_first(page: Page, address: str, language: str) -> None:
    """The queries of the relevance set find their pages, on top or among the first three."""
    found = answers(page, address, language)
    missed = [(one.query, one.rank, one.found) for one in found if not 0 < one.rank <= FIRST]
    rank, first = REACHED[language]
    assert recall(found) >= first, missed
    assert reciprocal_rank(found) >= rank, [(one.query, one.found) for one in found if one.rank > 1]


def test_the_set_is_large_and_no_query_stands_twice() -> None:
    """A measure over a handful of queries would say nothing."""
    with QUERIES.open(encoding="utf-8", newline="") as lines:
        rows = [(row["language"], row["query"]) for row in csv.DictReader(lines)]
    assert len(rows) == len(set(rows))
    counts = Counter(language for language, _ in rows)
    assert counts["lo"] >= 60
    assert counts["en"] >= 40


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_number_is_found_however_it_is_grouped(page: Page, address: str, language: str) -> None:
    """1.802, 1,802 and 1802 lead to the same rows, those of the figures with this value."""
    page.goto(f"{address}{language}/")
    found = [first_links(page, number) for number in ("1.802", "1,802", "1802")]
    assert found[0] == found[1] == found[2]
    home = f"{language}/packages/situation-2022/"
    assert {f"{home}#I.2-7", f"{home}#1.5.4.b-5"} < set(found[0])


@pytest.mark.parametrize("year", ["2021", "2025"])
def test_either_year_of_a_range_is_found(page: Page, address: str, year: str) -> None:
    """The period of the national plan is found by its first and by its last year."""
    page.goto(f"{address}lo/")
    search(page, f"ແຜນງານແຫ່ງຊາດ {year}")
    marks = page.locator(".search mark").all_text_contents()
    assert year in marks


@pytest.mark.parametrize(
    "typed",
    [
        "ຫຼວງນ້ຳທາ",
        "ຫຼວງນໍ້າທາ",  # niggahita, tone mark, AA
        "ຫຼວງນ້ໍາທາ",  # tone mark, niggahita, AA
        "ຫລວງນ້ຳທາ",  # the older spelling
        "ຫຼວງ ນ້ຳ ທາ",
        "ຫຼວງ\u200bນ້ຳ\u200bທາ",
    ],
)
def test_lao_is_found_however_it_is_typed(page: Page, address: str, typed: str) -> None:
    """Sequences that look the same find the same, and the same letters are marked."""
    page.goto(f"{address}lo/")
    expected = first_links(page, "ຫຼວງນ້ຳທາ")
    assert first_links(page, typed) == expected
    marks = page.locator(RESULT).first.locator("mark >> visible=true").all_text_contents()
    assert set(marks) == {"ຫຼວງນ້ຳທາ"}


def test_what_stands_together_comes_before_scattered_parts(page: Page, address: str) -> None:
    """The passages shown first hold the compound whole."""
    page.goto(f"{address}lo/")
    passage = search(page, "ສູນພັກເຊົາ").nth(1).locator("ul a").first
    expect(passage).to_contain_text("ສູນພັກເຊົາ")
    expect(passage.locator("mark").first).to_have_text("ສູນພັກເຊົາ")


def test_marks_are_whole_and_nothing_invisible_is_shown(page: Page, address: str) -> None:
    """A marked part is what was looked for, letters with all their marks; no seam is left in."""
    page.goto(f"{address}lo/")
    for query in ("ຜູ້ຖືກເຄາະຮ້າຍ", "ກັບຈາກໄທ", "ນ", "ຄນ"):
        text = search(page, query).first.inner_text()
        assert "\u200b" not in text
        html = page.locator(".search ol").inner_html()
        assert "<mark" in html
        assert not re.search(r"<mark[^>]*>[\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0eb3]", html)
        assert not re.search(r"</mark>[\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0eb3]", html)
        assert not re.search(r"[\u0ec0-\u0ec4]<mark", html)


def test_results_are_in_the_language_of_the_page(page: Page, address: str) -> None:
    """A page in Lao finds pages in Lao, one in English those in English."""
    for language in ("lo", "en"):
        page.goto(f"{address}{language}/")
        search(page, "UNODC")
        links = page.locator(".search ol a").evaluate_all("all => all.map((one) => one.href)")
        assert links
        assert all(f"/{language}/" in one for one in links)


def test_a_found_row_is_in_sight(page: Page, address: str) -> None:
    """A result inside a closed part of a page opens it."""
    page.goto(f"{address}lo/")
    links = search(page, "ວິນຣອກ").first.locator("a[href*='#A-']")
    anchor = str(links.first.get_attribute("href")).split("#")[1]
    links.first.click()
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_what_is_pasted_is_looked_for(page: Page, address: str) -> None:
    """Text that comes without a key, from a clipboard or an input method, is answered as well."""
    page.goto(f"{address}lo/")
    page.locator(".search-open").click()
    page.keyboard.insert_text("ສາຍດ່ວນ")
    expect(page.locator(RESULT).first).to_contain_text("ສາຍດ່ວນ")


def test_markup_in_a_query_is_text(page: Page, seen: Seen, address: str) -> None:
    """What looks like HTML or like a pattern is looked for as it stands, and breaks nothing."""
    page.goto(f"{address}en/")
    for query in ("<b>victims</b>", "victims (", "[victims]", "victims \\", "*victims*"):
        expect(search(page, query).first).to_contain_text("victims")
    assert page.locator(".search b b").count() == 0
    assert seen.errors == []


def test_nothing_is_found_for_what_is_not_there(page: Page, address: str) -> None:
    """The box says so in the words of the page."""
    page.goto(f"{address}lo/")
    found = search(page, "ສາຍດ່ວນ")
    page.locator(".search input").fill("qqqqq")
    expect(found).to_have_count(0)
    expect(page.locator(".search").get_by_role("status")).to_have_text("ບໍ່ພົບໜ້າທີ່ກົງກັນ")


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_page_is_found_by_words_that_it_does_not_have(
    page: Page, address: str, language: str
) -> None:
    """Each word that the index lists for a page brings it on top, and is not told to be missing."""
    page.goto(f"{address}{language}/")
    listed = {key.removeprefix("search.page."): said for key, said in table(language).items()
              if key.startswith("search.page.")}  # fmt: skip
    assert listed
    for path, keywords in listed.items():
        for keyword in keywords.split(", "):
            first = search(page, keyword).first
            link = re.compile(f"/{language}/{path}/(#.*)?$")
            expect(first.locator("a").first).to_have_attribute("href", link)
            expect(first.locator("> p")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "typed", "marked"),
    [
        ("en", "2021-2025", "2021–2025"),  # a hyphen for the dash of a range
        ("en", "45.8", "45,8"),  # a fraction with the mark of the other language
        ("lo", "45.8", "45,8"),
        ("lo", "໑໘໐໒", "1.802"),
        ("lo", "ກັບ iom", "ກັບ IOM"),  # both scripts in one phrase, without capitals
    ],
)
def test_the_same_is_found_in_other_signs(
    page: Page, address: str, language: str, typed: str, marked: str
) -> None:
    """Dashes, marks of fractions, digits and capitals are typed otherwise than they are printed."""
    page.goto(f"{address}{language}/")
    search(page, typed)
    marks = page.locator(".search mark", has_text=marked)
    expect(marks.first).to_have_text(marked)


@pytest.mark.parametrize(
    ("language", "typed"), [("lo", "5 ຄົນ"), ("en", "5 people"), ("en", "case 1")]
)
def test_a_phrase_ends_where_its_number_does(
    page: Page, address: str, language: str, typed: str
) -> None:
    """A count of five is not marked in 95, nor one in 12."""
    page.goto(f"{address}{language}/")
    search(page, typed)
    html = page.locator(".search ol").inner_html()
    assert "<mark" in html
    assert not re.search(r"\d[.,]?<mark[^>]*>\d|\d</mark>\d", html)


def test_what_was_found_is_told(page: Page, address: str) -> None:
    """Who does not see the list hears how many pages there are."""
    page.goto(f"{address}en/")
    found = search(page, "hotline guide").count()
    assert found > 1
    expect(page.locator(".search").get_by_role("status")).to_have_text(f"{found} pages found")


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


def test_a_search_from_a_missing_page_reaches_its_results(page: Page, address: str) -> None:
    """The form of the page for a wrong address opens the search of its language."""
    page.goto(f"{address}404.html")
    form = page.locator("section[lang=en] form")
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
    found = Axe().run(page, context=".search")
    assert found.response["passes"]
    assert found.violations_count == 0, found.generate_report()


def test_paper_has_no_search(page: Page, address: str) -> None:
    """A page that is printed while the box is open shows the page."""
    page.goto(f"{address}en/")
    search(page, "shelter")
    page.emulate_media(media="print")
    expect(page.locator(".search")).to_be_hidden()
