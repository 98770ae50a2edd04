"""The cards of figures and terms: opened where they are named, by any hand, and closed again."""

import re

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from site_tests.browsing import NO_SCRIPT, Seen, barriers
from site_tests.built.reading import Site

pytestmark = [pytest.mark.browser, pytest.mark.sites("three", "own")]
FIGURE = ".md-content a.figure"
WIDER = "document.documentElement.scrollWidth - window.innerWidth"

FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Lets the browser go to the place that an address names: it does so with a frame."""


def card(page: Page) -> Locator:
    """Give the card that is open."""
    return page.locator("dialog.card[open]")


def opened(page: Page, address: str, of: str = FIGURE) -> Locator:
    """Open the card of the first number or term of the front page; give the link that was used."""
    page.goto(f"{address}en/")
    link = page.locator(of).first
    link.click()
    expect(card(page)).to_be_visible()
    return link


def row_of(site: Site) -> tuple[str, str]:
    """Give the page of a package and the key of one of its figures, not the first."""
    package = site.with_figures()[0]
    return f"packages/{package}/", list(site.figures(package))[-1]


def test_a_click_opens_the_card_of_a_number(page: Page, seen: Seen, address: str) -> None:
    """It says the same value, over the same page; Escape closes it and gives the focus back."""
    link = opened(page, address)
    expect(card(page).locator(".value strong")).to_have_text(link.inner_text())
    expect(page).to_have_url(f"{address}en/")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    expect(link).to_be_focused()
    assert seen.errors == []


def test_keys_are_enough(page: Page, address: str) -> None:
    """Enter opens it, Tab goes through it and not beyond, its button closes it."""
    page.goto(f"{address}en/")
    link = page.locator(FIGURE).first
    link.focus()
    page.keyboard.press("Enter")
    expect(card(page).locator("h2")).to_be_focused()
    for _ in range(15):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('.card')"
        )
    card(page).locator(".close").focus()
    page.keyboard.press("Enter")
    expect(card(page)).to_have_count(0)
    expect(link).to_be_focused()


def test_back_closes_what_a_click_opened(page: Page, address: str) -> None:
    """The page stays; so it does where the card was closed otherwise before."""
    page.goto(f"{address}en/checks/")
    opened(page, address)
    page.go_back()
    expect(card(page)).to_have_count(0)
    expect(page).to_have_url(f"{address}en/")
    page.locator(FIGURE).first.click()
    card(page).locator(".close").click()
    expect(card(page)).to_have_count(0)
    page.go_back()
    expect(page).to_have_url(f"{address}en/checks/")


def test_a_touch_beside_the_card_closes_it(page: Page, address: str) -> None:
    """As people expect of what lies over a page."""
    opened(page, address)
    page.mouse.click(5, 5)
    expect(card(page)).to_have_count(0)


def test_an_address_opens_the_card_over_its_row(page: Page, address: str, site: Site) -> None:
    """The address stays as it is; the row is marked and in sight when the card is closed."""
    path, key = row_of(site)
    page.goto(f"{address}en/{path}#{key}")
    row = page.locator(f"[id='{key}']")
    expect(card(page)).to_contain_text(key)
    value = row.locator(".value").inner_text()
    expect(card(page).locator(".value strong")).to_have_text(value)
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    expect(page).to_have_url(f"{address}en/{path}#{key}")
    expect(row).to_be_in_viewport()
    assert row.evaluate("one => one.matches(':target') && one.contains(document.activeElement)")


def test_a_key_in_its_own_table_opens_the_card(page: Page, address: str, site: Site) -> None:
    """The address names it then, and Back takes both away."""
    path, key = row_of(site)
    page.goto(f"{address}en/{path}")
    row = page.locator(f"[id='{key}']")
    page.locator("details.keys").filter(has=row).locator("summary").click()
    link = row.locator(f"a[href='#{key}']").first
    link.click()
    expect(card(page)).to_contain_text(key)
    expect(page).to_have_url(f"{address}en/{path}#{key}")
    page.go_back()
    expect(card(page)).to_have_count(0)
    expect(page).to_have_url(f"{address}en/{path}")
    link.click()
    expect(card(page)).to_be_visible()
    page.evaluate(FRAMES)
    page.keyboard.press("Escape")
    expect(link).to_be_focused()
    link.click()
    expect(card(page)).to_be_visible()


def test_the_card_leads_to_the_row_alone(page: Page, address: str) -> None:
    """There it is not opened once more."""
    opened(page, address)
    card(page).locator(".ways a").first.click()
    # The mark that asks for the row alone is taken out of the address by the script.
    page.wait_for_url(re.compile(r"/packages/[^/]+/#"))
    expect(card(page)).to_have_count(0)
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_without_scripts_a_number_leads_to_its_row(page: Page, address: str) -> None:
    """As a link does."""
    page.goto(f"{address}en/")
    link = page.locator(FIGURE).first
    value = link.inner_text()
    link.click()
    expect(page.locator("tr:target .value")).to_have_text(value)


def test_a_new_tab_is_the_readers_choice(page: Page, context: BrowserContext, address: str) -> None:
    """A click with Ctrl, or of the middle button, follows the link in a tab of its own."""
    page.goto(f"{address}en/")
    link = page.locator(FIGURE).first
    for how in ({"modifiers": ["ControlOrMeta"]}, {"button": "middle"}):
        with context.expect_page() as opening:
            link.click(**how)
        opening.value.wait_for_url("**/packages/**")
        expect(card(page)).to_have_count(0)


@pytest.mark.parametrize("broken", ["**/cards.json", "**/cards/dialog.js"])
def test_what_cannot_be_fetched_leaves_the_link(page: Page, address: str, broken: str) -> None:
    """A reader without a line, or with an old copy of the site, comes to the row."""

    def fail(route: Route) -> None:
        route.abort()

    page.route(broken, fail)
    page.goto(f"{address}en/")
    link = page.locator(FIGURE).first
    value = link.inner_text()
    link.click()
    page.wait_for_url(re.compile(r"/packages/[^/]+/#"))
    expect(page.locator("tr:target .value")).to_have_text(value)
    expect(card(page)).to_have_count(0)


def test_a_term_has_a_card(page: Page, address: str) -> None:
    """It says what the term means and its name in the other languages, in these."""
    link = opened(page, address, ".md-content a.term")
    others = card(page).locator("dd [lang]")
    assert others.count() > 0
    expect(others.first).to_have_attribute("lang", "lo")
    card(page).locator(".ways a").click()
    page.wait_for_url(re.compile(r"/glossary/#"))
    expect(card(page)).to_have_count(0)
    expect(page.locator("dt:target dfn")).to_be_in_viewport()
    page.go_back()
    expect(link).to_be_attached()


@pytest.mark.parametrize(("path", "link"), [("checks/", ".sum a"), ("figures/", ".found th a")])
def test_a_card_is_opened_wherever_a_figure_is_named(
    page: Page, address: str, path: str, link: str
) -> None:
    """On the page of checks and in the finder too; what is named there and is none stays a link."""
    page.goto(f"{address}en/{path}")
    page.locator(f".md-content {link}[href*='-1']").first.click()
    expect(card(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    expect(page).to_have_url(f"{address}en/{path}")


def test_a_place_of_the_same_page_makes_the_card_give_way(page: Page, address: str) -> None:
    """On the page of checks a card leads to the check itself."""
    page.goto(f"{address}en/checks/")
    page.locator(".md-content .sum a[href*='/packages/']").first.click()
    check = card(page).locator("li a").first
    place = str(check.evaluate("one => one.hash"))
    check.click()
    expect(card(page)).to_have_count(0)
    expect(page).to_have_url(f"{address}en/checks/{place}")
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("of", [FIGURE, ".md-content a.term"])
@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 500}}], indirect=True)
def test_no_card_has_a_barrier(page: Page, address: str, scheme: str, of: str) -> None:
    """axe-core finds nothing; on the smallest phone the card fits, and scrolls in itself."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened(page, address, of)
    assert barriers(page) == ""
    assert page.evaluate(WIDER) <= 0
    box = card(page).bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 320)
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 500
    small = (
        card(page)
        .locator("a, button")
        .evaluate_all(
            "all => all.filter(one => one.getBoundingClientRect().height < 24)"
            ".map(one => one.textContent)"
        )
    )
    assert small == []


@pytest.mark.parametrize("granted", [True, False])
def test_a_value_can_be_copied(
    page: Page, context: BrowserContext, address: str, *, granted: bool
) -> None:
    """Where a browser does not let scripts copy, the text stands there to be selected."""
    if granted:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.add_init_script("navigator.clipboard.writeText = () => Promise.reject()")
    link = opened(page, address)
    card(page).locator(".copies button").first.click()
    expect(card(page).get_by_role("status")).not_to_be_empty()
    shown = card(page).locator("textarea")
    expect(shown).to_be_visible(visible=not granted)
    copied = page.evaluate("navigator.clipboard.readText()") if granted else shown.input_value()
    assert link.inner_text() in copied
    assert "/packages/" in copied


def test_the_language_switch_keeps_the_place(page: Page, address: str, site: Site) -> None:
    """From the row of a figure to its row in the other language, with the choice in the address."""
    path, key = row_of(site)
    page.goto(f"{address}en/{path}?choose#{key}")
    card(page).locator(".close").click()
    expect(card(page)).to_have_count(0)
    page.locator("a.language-switch__link[hreflang='lo']").click()
    page.wait_for_url(f"{address}lo/{path}?choose#{key}")
    expect(card(page)).to_be_visible()
