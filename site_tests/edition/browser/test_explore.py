"""A chart becomes interactive when its reader asks, and not before."""

import pytest
from playwright.sync_api import Locator, Page, expect

from site_tests.browsing import Seen

pytestmark = pytest.mark.browser

PAGE = "packages/prosecution-2022/"
NO_SCRIPT = {"java_script_enabled": False}
SMALL_AND_DARK = {"viewport": {"width": 320, "height": 700}, "color_scheme": "dark"}
BARS = ".mark-rect.role-mark path"


def opened(page: Page, address: str, language: str, chart: str = "victims") -> Locator:
    """Open a page and make one of its charts interactive."""
    page.goto(f"{address}{language}/{PAGE}", wait_until="networkidle")
    figure = page.locator(f"#chart-{chart}")
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible()
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
    assert sorted(seen.requests[before:]) == [
        f"{address}assets/vega.js", f"{address}data/prosecution-2022/charts/victims.en.vl.json",
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
    labels = figure.locator(".stage .mark-text.role-mark").last.locator("text")
    expect(labels).to_have_text(["59", "23"])
    select.select_option(index=0)
    expect(bars).to_have_count(4)
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0


def test_the_button_brings_the_picture_back(page: Page, address: str) -> None:
    """A second press puts the picture in the place of the interactive chart; a third redraws it."""
    figure = opened(page, address, "en")
    button = figure.locator("button.explore")
    expect(figure.locator(".picture")).to_be_hidden()
    expect(button).to_have_text("Show the picture")
    button.press("Enter")
    expect(figure.locator(".picture svg")).to_be_visible()
    expect(figure.locator(".stage, .choices, .tip")).to_have_count(0)
    expect(button).to_have_text("Explore this chart")
    button.press("Enter")
    expect(figure.locator(".stage svg")).to_be_visible()


@pytest.mark.parametrize("missing", ["**/vega.js", "**/*.vl.json"])
def test_the_picture_stays_where_something_cannot_be_loaded(
    page: Page, address: str, missing: str
) -> None:
    """A failure is told in the words of the page, and another press tries again."""
    page.route(missing, lambda route: route.abort())
    page.goto(f"{address}en/{PAGE}", wait_until="networkidle")
    figure = page.locator("#chart-victims")
    figure.locator("button.explore").click()
    expect(figure.locator("p[role='status']")).to_contain_text("could not be loaded")
    expect(figure.locator(".picture svg")).to_be_visible()
    page.unroute(missing)
    figure.locator("button.explore").click()
    expect(figure.locator(".stage svg")).to_be_visible()
    expect(figure.locator("p[role='status']")).to_have_text("")


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_without_javascript_there_is_the_picture_and_no_button(page: Page, address: str) -> None:
    """The chart, its source and the HTML to embed it are there; the button, which needs it, not."""
    page.goto(f"{address}lo/{PAGE}")
    figure = page.locator("#chart-victims")
    expect(figure.locator(".picture svg")).to_be_visible()
    expect(figure.locator("button.explore")).to_be_hidden()
    expect(figure.locator(".source a")).to_have_text("1.3.1")
    figure.locator("details.embed summary").click()
    expect(figure.locator("textarea")).to_be_visible()
    snippet = figure.locator("textarea").input_value()
    assert snippet.startswith("<a href=")
    assert "charts/victims.lo.png" in snippet


def test_an_interactive_chart_has_the_words_of_its_picture(page: Page, address: str) -> None:
    """Those who do not see it are told the same as by the picture."""
    figure = opened(page, address, "lo")
    words = figure.locator(".picture desc").text_content()
    expect(figure.locator(".stage [role='img']")).to_have_attribute("aria-label", str(words))
    expect(figure.locator(".stage")).to_have_attribute("role", "group")
