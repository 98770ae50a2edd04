"""What a visitor sees: charts, numbers, languages, on a phone and without JavaScript."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import NO_SCRIPT, Seen

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_figure_is_two_clicks_from_its_print(page: Page, address: str, language: str) -> None:
    """From a number in a text to its row, on to its place in the report, and back."""
    page.goto(f"{address}{language}/")
    number = page.locator("a.figure").first
    key = str(number.get_attribute("href")).split("#")[1]
    number.click()
    row = page.locator(f"[id='{key}']")
    expect(row).to_be_in_viewport()
    row.locator("a.printed").click()
    expect(page).to_have_url(f"{address}{language}/packages/report-2022/#{key}")
    printed = page.locator(f"[id='{key}']")
    expect(printed).to_be_in_viewport()
    printed.locator("a").click()
    expect(page).to_have_url(f"{address}{language}/packages/prosecution-2022/#{key}")


def bars(page: Page, chart: str) -> list[float]:
    """Give the widths of the bars of a chart in pixels, without the line that they begin at."""
    return list(
        page.locator(f"#chart-{chart} svg:visible .mark-rect.role-mark path").evaluate_all(
            "marks => marks.map(mark => mark.getBoundingClientRect().width).filter(one => one > 1)"
        )
    )


def test_a_chart_draws_its_rows_true_to_their_values(
    page: Page, address: str, built_site: Path
) -> None:
    """There is one bar for each row of the chart's CSV, as long as its value says."""
    page.goto(f"{address}lo/packages/prosecution-2022/")
    source = built_site / "data/prosecution-2022/charts/stages.csv"
    rows = csv.DictReader(source.read_text(encoding="utf-8").splitlines())
    values = [float(row["value"]) for row in rows]
    widths = bars(page, "stages")
    assert len(widths) == len(values) == 3
    for width, value in zip(widths, values, strict=True):
        assert width / widths[0] == pytest.approx(value / values[0], rel=0.02)


@pytest.mark.parametrize("context", [{"color_scheme": "dark"}], indirect=True)
def test_the_words_of_a_chart_can_be_read_in_the_dark(page: Page, address: str) -> None:
    """In dark mode the text of a chart is light."""
    page.goto(f"{address}lo/packages/situation-2022/")
    text = page.locator("#chart-zone-nationalities svg text").first
    colour = text.evaluate("node => getComputedStyle(node).fill")
    red, green, blue = (float(part) for part in colour.split("(")[1].rstrip(")").split(",")[:3])
    assert min(red, green, blue) > 128


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_everything_is_there_without_javascript(page: Page, address: str) -> None:
    """Texts, charts, all figures and the numbers of a chart can be read with JavaScript off."""
    page.goto(f"{address}lo/packages/prosecution-2022/")
    expect(page.locator("#chart-stages svg:visible")).to_have_count(1)
    for closed in page.locator("details.keys > summary").all():
        closed.click()
    expect(page.locator("[id='1.3.1-4'] td.value")).to_have_text("71")
    expect(page.locator("[id='1.3.3-11']")).to_be_visible()
    numbers = page.locator("#chart-stages details.numbers:not(.embed)")
    expect(numbers.locator("table")).to_be_hidden()
    numbers.locator("summary").click()
    expect(numbers.locator("table")).to_be_visible()


def test_a_figure_in_prose_leads_to_its_row(page: Page, address: str) -> None:
    """A number of the home page has a card, which leads to its row with the same number."""
    page.goto(f"{address}lo/")
    page.locator("a.figure").filter(has_text="1.802").first.click()
    card = page.locator("dialog.card")
    expect(card.locator(".value")).to_have_text("1.802 ຄົນ")
    card.get_by_role("link", name="ເບິ່ງໃນຕາຕະລາງ").click()
    page.wait_for_url("**/packages/situation-2022/#1.5.4.b-5")
    row = page.locator("tr:target")
    expect(row).to_be_in_viewport()
    expect(row.locator("td.value")).to_have_text("1.802")


def test_lao_is_set_in_the_font_of_the_site(page: Page, address: str) -> None:
    """A Lao page loads the site's own Lao font and uses it."""
    page.goto(f"{address}lo/", wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    loaded = page.evaluate(
        "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"
    )
    assert any("Noto Sans Lao" in family for family in loaded)


def test_a_list_of_activities_is_filtered(page: Page, seen: Seen, address: str) -> None:
    """Words and a kind leave the activities that fit, in their groups, and say how many."""
    page.goto(f"{address}en/themes/policy/")
    form = page.locator("form.filter")
    items = page.locator(".activity-groups .group > ul > li")
    groups = page.locator(".activity-groups .group")
    everything = groups.count()
    form.locator("input").fill("hotline guide")
    expect(items.locator("visible=true")).to_have_count(1)
    expect(groups.locator("visible=true")).to_have_count(1)
    expect(items.locator("visible=true")).to_contain_text("guide to counselling by hotline")
    form.locator("input").fill("nothing has these words")
    expect(form.locator("output")).to_contain_text("No activity fits")
    expect(groups.locator("visible=true")).to_have_count(0)
    form.locator("input").fill("")
    expect(groups.locator("visible=true")).to_have_count(everything)
    form.locator("select").select_option("ceremony")
    shown = items.locator("visible=true").evaluate_all("all => all.map(one => one.innerText)")
    assert all("Commemorations" in one for one in shown)
    assert form.locator("output").inner_text().split(" of ")[0] == str(len(shown))
    assert seen.errors == []


def test_a_theme_without_an_activity_that_fits_is_put_away(page: Page, address: str) -> None:
    """The list of all activities is by theme; a name over nothing would say nothing."""
    page.goto(f"{address}en/themes/activities/")
    names, counts = page.locator(".shelf > h3"), page.locator(".shelf :is(h3, summary) small")
    assert names.count() > 4
    whole = counts.all_inner_texts()
    page.locator("form.filter input").fill("guide to counselling by hotline")
    expect(names.locator("visible=true")).to_have_count(1)
    assert counts.locator("visible=true").all_inner_texts() == ["1", "1"]
    page.locator("form.filter input").fill("")
    expect(names.locator("visible=true")).to_have_count(names.count())
    assert counts.all_inner_texts() == whole


def test_a_few_activities_are_in_sight_without_tools(page: Page, seen: Seen, address: str) -> None:
    """Where there are two, nothing is filtered and nothing opened."""
    page.goto(f"{address}en/themes/prosecution/")
    expect(page.locator(".activities li").first).to_be_visible()
    expect(page.locator("form.filter")).to_have_count(0)
    assert seen.errors == []


def test_activities_are_counted_alike_everywhere(page: Page, address: str) -> None:
    """The groups, the filter and the chart of kinds count the same activities."""
    page.goto(f"{address}en/themes/activities/")
    counts = page.locator("details.group > summary small").all_inner_texts()
    form = page.locator("form.filter")
    form.locator("select").select_option("ceremony")
    expect(form.locator("output")).not_to_be_empty()
    said = form.locator("output").inner_text().split()
    chart = page.locator("#chart-kinds tbody tr", has_text="Commemorations").locator("td.value")
    assert sum(map(int, counts)) == int(said[2])
    assert said[0] == chart.text_content()


def test_activities_are_found_by_who_did_them(page: Page, address: str) -> None:
    """Also where the agency is seen above its activities and not with each of them."""
    page.goto(f"{address}en/themes/activities/")
    page.locator("form.filter input").fill("education and sports sector")
    expect(page.locator("form.filter output")).not_to_be_empty()
    shown = page.locator("details.group:visible", has_text="1.2.7")
    expect(shown.locator("li").first).to_be_visible()


def test_lao_words_are_found_however_they_are_typed(page: Page, address: str) -> None:
    """The two ways to write AM, and a tone before it or after, are one word to the filter."""
    page.goto(f"{address}lo/themes/activities/")
    output = page.locator("form.filter output")
    found = []
    for word in ("\u0e84\u0eb3", "\u0e84\u0ecd\u0eb2"):
        page.locator("form.filter input").fill("")
        expect(output).to_be_empty()
        page.locator("form.filter input").fill(word)
        expect(output).not_to_be_empty()
        found.append(output.inner_text())
    assert found[0] == found[1]
    assert not found[0].startswith("0")
    assert "278" in found[0]


def test_an_address_of_an_activity_shows_it(page: Page, address: str) -> None:
    """Its group opens, also where a filter had put it away."""
    page.goto(f"{address}en/themes/policy/")
    page.locator("form.filter input").fill("hotline guide")
    page.evaluate("location.hash = 'A-1.1.1-1'")
    expect(page.locator("[id='A-1.1.1-1']")).to_be_in_viewport()


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_activities_are_listed_without_javascript(page: Page, address: str) -> None:
    """Groups open without a script, and there is no filter that would do nothing."""
    page.goto(f"{address}lo/themes/policy/")
    expect(page.locator("form.filter")).to_be_hidden()
    page.locator("details.group summary").first.click()
    expect(page.locator("details.group li").first).to_be_visible()
