"""A chart becomes interactive when its reader asks, and not before."""

import re
from codecs import BOM_UTF8

import pytest
from playwright.sync_api import Locator, Page, expect

from site_tests.browsing import Seen

pytestmark = pytest.mark.browser

PAGE = "packages/prosecution-2022/"
NO_SCRIPT = {"java_script_enabled": False}
SMALL_AND_DARK = {"viewport": {"width": 320, "height": 700}, "color_scheme": "dark"}
BARS = '.mark-rect.role-mark path:not([d*="h1v"])'
"""The bars of a drawing; a line of zero is one unit thick."""


def opened(page: Page, address: str, language: str, chart: str = "victims") -> Locator:
    """Open a page and make one of its charts interactive."""
    page.goto(f"{address}{language}/{PAGE}", wait_until="networkidle")
    figure = page.locator(f"#chart-{chart}")
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible(timeout=20_000)  # the runtime is large
    return figure


def test_nothing_of_the_runtime_is_asked_for_before(page: Page, seen: Seen, address: str) -> None:
    """The runtime and the spec are on the wire after the click only, from the site's own host."""
    page.goto(f"{address}en/{PAGE}", wait_until="networkidle")
    page.locator("#chart-victims").scroll_into_view_if_needed()
    wanted = ("vega", ".vl.json")
    assert [one for one in seen.requests if any(word in one for word in wanted)] == []
    before = len(seen.requests)
    page.locator("#chart-victims button.explore").click()
    expect(page.locator("#chart-victims .stage svg")).to_be_visible()
    charts = f"{address}data/prosecution-2022/charts/victims"
    # Small scripts of our own come as well, and the theme's with the first sign of a reader.
    scripts = ("/assets/scripts/", "/assets/javascripts/")
    asked = [one for one in seen.requests[before:] if not any(part in one for part in scripts)]
    assert sorted(asked) == [
        f"{address}assets/vega.js", f"{charts}.csv", f"{charts}.en.narrow.vl.json",
    ]  # fmt: skip
    assert seen.errors == []


def test_a_page_without_charts_does_not_load_the_script(
    page: Page, seen: Seen, address: str
) -> None:
    """What makes charts interactive is asked for where there is a chart, and nowhere else."""
    page.goto(f"{address}en/method/", wait_until="networkidle")
    assert [one for one in seen.requests if one.endswith("/chart.js")] == []
    page.goto(f"{address}en/{PAGE}", wait_until="networkidle")
    assert len([one for one in seen.requests if one.endswith("/chart.js")]) == 1


@pytest.mark.parametrize(("language", "words"), [("en", ["Female", "59"]), ("lo", ["ຍິງ", "59"])])
def test_a_tooltip_tells_by_pointer_and_by_keys(
    page: Page, address: str, language: str, words: list[str]
) -> None:
    """Hovering over a bar, or stepping to it, shows its name, its series and its value."""
    figure = opened(page, address, language)
    tip = figure.locator(".tip")
    expect(tip).to_be_hidden()
    figure.locator(f".stage {BARS}").first.hover()
    expect(tip.locator("strong")).to_have_text([tip.locator("strong").first.inner_text(), *words])
    page.mouse.move(0, 0)
    expect(tip).to_be_hidden()
    expect(figure.locator(".stage")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(tip.locator("strong").last).to_have_text(words[-1])
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()


@pytest.mark.parametrize("context", [SMALL_AND_DARK], indirect=True)
@pytest.mark.parametrize("language", ["lo", "en"])
def test_the_select_leaves_the_chosen_part(page: Page, address: str, language: str) -> None:
    """Choosing women leaves their bars and their numbers; the page does not grow wider."""
    figure = opened(page, address, language)
    bars = figure.locator(f".stage {BARS}")
    expect(bars).to_have_count(4)
    select = figure.get_by_role("combobox", name="ເພດ" if language == "lo" else "Sex")
    select.select_option(index=1)
    expect(bars).to_have_count(2)
    expect(figure.locator(".stage svg")).to_contain_text("59")
    expect(figure.locator(".stage svg")).to_contain_text("23")
    select.select_option(index=0)
    expect(bars).to_have_count(4)
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0


def test_the_button_brings_the_picture_back(page: Page, address: str) -> None:
    """A second press puts the picture in the place of the interactive chart; a third redraws it."""
    figure = opened(page, address, "en")
    button = figure.locator("button.explore")
    expect(figure.locator(".picture")).to_be_hidden()
    expect(button).to_have_text("Back to the picture")
    button.press("Enter")
    expect(figure.locator(".picture .narrow svg")).to_be_visible()
    expect(figure.locator(".stage, .choices, .tip")).to_have_count(0)
    expect(button).to_have_text("Explore")
    assert "chart=" not in page.url
    button.press("Enter")
    expect(figure.locator(".stage svg")).to_be_visible()


@pytest.mark.parametrize("missing", ["**/vega.js", "**/*.vl.json", "**/charts/*.csv"])
def test_the_picture_stays_where_something_cannot_be_loaded(
    page: Page, address: str, missing: str
) -> None:
    """A failure is told in the words of the page, and another press tries again."""
    page.route(missing, lambda route: route.abort())
    page.goto(f"{address}en/{PAGE}", wait_until="networkidle")
    figure = page.locator("#chart-victims")
    figure.locator("button.explore").click()
    expect(figure.locator("p[role='status']")).to_contain_text("could not be loaded")
    expect(figure.locator(".picture .narrow svg")).to_be_visible()
    page.unroute(missing)
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible()
    expect(figure.locator("p[role='status']")).to_have_text("")


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_without_javascript_there_is_the_picture_and_no_button(page: Page, address: str) -> None:
    """The chart, its source and what may be copied are there; the buttons, which need it, not."""
    page.goto(f"{address}lo/{PAGE}")
    figure = page.locator("#chart-victims")
    expect(figure.locator(".picture .narrow svg")).to_be_visible()
    expect(figure.locator("button:visible")).to_have_count(0)
    expect(figure.locator(".source a")).to_have_text("1.3.1")
    figure.locator("details.share > summary").click()
    for place, word in enumerate(
        ("#chart-victims", "2022.1.0", "victims.lo.html", "victims.lo.png")
    ):
        assert word in figure.locator("textarea").nth(place).input_value()


def test_an_interactive_chart_has_the_words_of_its_picture(page: Page, address: str) -> None:
    """Those who do not see it are told the same as by the picture."""
    figure = opened(page, address, "lo")
    words = figure.locator(".picture desc").first.text_content()
    expect(figure.locator(".stage [role='img']")).to_have_attribute("aria-label", str(words))
    expect(figure.locator(".stage")).to_have_attribute("role", "group")


def shown(figure: Locator) -> list[list[str]]:
    """Give the cells of the table that is explored."""
    return [
        [cell.strip() for cell in row.locator("th, td").all_text_contents()]
        for row in figure.locator(".explored tbody tr").all()
    ]


def test_a_choice_lives_in_the_address_and_is_restored(
    page: Page, seen: Seen, address: str
) -> None:
    """Series, order, what is left out, bars or table: all by codes, which the anchor survives."""
    page.goto(f"{address}en/{PAGE}#chart-victims", wait_until="networkidle")
    figure = page.locator("#chart-victims")
    figure.locator("button.explore").click()
    figure.get_by_role("combobox", name="Sex").select_option("Female")
    figure.get_by_role("combobox", name="Order").select_option("Smallest first")
    figure.get_by_role("combobox", name="Shown as").select_option("Table")
    expect(figure.locator(".explored td")).to_have_text(["23 (computed)", "59"])
    search = "?chart=victims&series=F&sort=smallest&view=table"
    assert page.url == f"{address}en/{PAGE}{search}#chart-victims"
    # The other language keeps the choice, and without the chart it needs no runtime.
    before = len(seen.requests)
    page.locator("a.language-switch__link").click()
    page.wait_for_url(f"**/lo/{PAGE}{search}*")
    expect(figure.locator(".explored td").last).to_have_text("59")
    assert [row[1] for row in shown(figure)] == ["ຍິງ", "ຍິງ"]
    assert figure.get_by_role("combobox", name="ເພດ").input_value() == "F"
    assert [one for one in seen.requests[before:] if "vega" in one] == []
    assert seen.errors == []


def test_an_address_of_the_past_shows_what_there_is(page: Page, seen: Seen, address: str) -> None:
    """Codes and orders that the chart does not have choose nothing, and break nothing."""
    search = "?chart=victims&series=X&sort=up&without=Y_X&period=1999&view=map"
    page.goto(f"{address}en/{PAGE}{search}")
    expect(page.locator("#chart-victims .stage svg")).to_be_visible()
    expect(page.locator(f"#chart-victims .stage {BARS}")).to_have_count(4)
    page.goto(f"{address}en/{PAGE}?chart=gone")
    expect(page.locator("#chart-victims .picture")).to_be_visible()
    assert seen.errors == []


def test_what_is_left_out_is_not_drawn_and_not_saved(page: Page, address: str) -> None:
    """A box without its tick takes its bars away; the file has the rows shown, in their order."""
    figure = opened(page, address, "en", "people-stages")
    bars = figure.locator(f".stage {BARS}")
    every = bars.count()
    figure.locator(".choices summary").click()
    figure.get_by_role("checkbox", name="Handled by the police").uncheck()
    expect(bars).to_have_count(every - 3)
    expect(figure.locator("p[role='status']")).to_have_text("Values shown: 6 of 9")
    figure.get_by_role("combobox", name="Order").select_option("Smallest first")
    with page.expect_download() as saving:
        figure.locator("button.save").click()
    content = saving.value.path().read_bytes()
    assert content.startswith(BOM_UTF8)
    lines = content.decode("utf-8-sig").splitlines()
    assert saving.value.suggested_filename == "people-stages.csv"
    assert lines[0].startswith("figure,")
    found = [line.split(",")[0] for line in lines[1:]]
    assert found == ["1.3.2-22", "1.3.2-23", "1.3.2-25", "1.3.2-2", "1.3.2-3", "1.3.2-7"]
    figure.get_by_role("checkbox", name="All").check()
    expect(bars).to_have_count(every)


@pytest.mark.parametrize(
    ("language", "first", "period"),
    [("en", "LAO,Lao nationals,F,Female", "2022,September – December 2022"),
     ("lo", "LAO,ຄົນລາວ,F,ຍິງ", "2022,ກັນຍາ – ທັນວາ 2022")],
)  # fmt: skip
def test_what_is_saved_has_names_and_times(
    page: Page, address: str, language: str, first: str, period: str
) -> None:
    """Beside each code stands its name in the language of the page, and when the figure is of."""
    page.goto(f"{address}{language}/packages/situation-2022/", wait_until="networkidle")
    figure = page.locator("#chart-zone-nationalities")
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible(timeout=20_000)
    with page.expect_download() as saving:
        figure.locator("button.save").click()
    line = saving.value.path().read_text(encoding="utf-8-sig").splitlines()[1]
    assert line == f"1.5.4.b-8,{first},{period},435,false,F"


def test_one_of_a_row_is_open(page: Page, address: str) -> None:
    """Exploring closes the panel that is open, and opening a panel brings the picture back."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}en/{PAGE}", wait_until="networkidle")
    figure = page.locator("#chart-victims")
    figure.locator("details.share > summary").click()
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible(timeout=20_000)
    expect(figure.locator(".foot > details[open]")).to_have_count(0)
    figure.locator("details.downloads summary").click()
    expect(figure.locator(".picture")).to_be_visible()
    expect(figure.locator("details.downloads")).to_have_attribute("open", "")
    assert said == []


def test_the_drawing_follows_the_width_of_its_place(page: Page, seen: Seen, address: str) -> None:
    """The spec of a phone gives way to that of a column, as the pictures do."""
    figure = opened(page, address, "en")
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(figure.locator(".stage svg")).to_have_attribute("width", re.compile(r"^68\d$"))
    assert any(one.endswith("victims.en.vl.json") for one in seen.requests)
    assert figure.locator(".stage svg").bounding_box()["width"] > 600  # type: ignore[index]
