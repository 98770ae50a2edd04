"""The way out of the site: by a link or by Escape, with JavaScript and without."""

import pytest
from playwright.sync_api import Page, Route, expect

pytestmark = pytest.mark.browser

ELSEWHERE = "<title>Elsewhere</title>"


@pytest.fixture
def target(page: Page, address: str) -> str:
    """Give where the way out leads, with a page of ours in the place of the real one."""
    page.goto(f"{address}en/help/")
    found = str(page.locator(".md-header a.leave").get_attribute("href"))
    assert not found.startswith(address)

    def answer(route: Route) -> None:
        route.fulfill(body=ELSEWHERE, content_type="text/html")

    page.route(f"{found}**", answer)
    page.goto(f"{address}en/")
    page.goto(f"{address}en/help/")
    return found


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], indirect=True)
def test_without_javascript_it_is_a_plain_link(page: Page, address: str, target: str) -> None:
    """The link leads out, and Back returns as from any link."""
    page.locator(".md-header a.leave").click()
    expect(page).to_have_url(target)
    page.go_back()
    expect(page).to_have_url(f"{address}en/help/")


def test_back_does_not_return_to_the_page_that_was_left(
    page: Page, address: str, target: str
) -> None:
    """The page is replaced in the history of the browser, and its address is told to nobody."""
    with page.expect_request(target) as asked:
        page.locator(".md-header a.leave").click()
    assert "referer" not in asked.value.headers
    expect(page).to_have_title("Elsewhere")
    page.go_back()
    expect(page).to_have_url(f"{address}en/")


@pytest.mark.parametrize("place", ["body", ".search input"])
def test_escape_pressed_three_times_leaves(page: Page, target: str, place: str) -> None:
    """Two presses do not; it makes no difference whether somebody is searching."""
    if place != "body":
        page.locator(".search-open").click()
        page.locator(place).focus()
    for _ in range(2):
        page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    expect(page.locator(".md-header a.leave")).to_be_attached()
    page.keyboard.press("Escape")
    expect(page).to_have_url(target)


def test_escapes_far_apart_do_not_leave(page: Page, address: str, target: str) -> None:
    """Who closes the search now and then stays on the page."""
    assert target
    for _ in range(3):
        page.keyboard.press("Escape")
        page.wait_for_timeout(1600)
    expect(page).to_have_url(f"{address}en/help/")


@pytest.mark.parametrize("language", ["lo", "en"])
@pytest.mark.parametrize(
    "context",
    [{"viewport": {"width": width, "height": 800}} for width in (320, 390, 1280)],
    indirect=True,
    ids=["320", "390", "1280"],
)
def test_it_stays_in_sight(page: Page, address: str, language: str) -> None:
    """It is large enough for a thumb, stays while scrolling, and hides no row jumped to."""
    page.goto(f"{address}{language}/packages/protection-2022/#1.4.1-20")
    link = page.locator(".md-header a.leave")
    expect(link).to_be_in_viewport(ratio=1)
    box, row = link.bounding_box(), page.locator("tr:target").bounding_box()
    assert box is not None
    assert row is not None
    assert box["height"] >= 44
    assert row["y"] >= box["y"] + box["height"]


def test_reading_leaves_no_cookie(page: Page, address: str, target: str) -> None:
    """What the page of help says of cookies is so."""
    assert target
    page.goto(f"{address}lo/", wait_until="networkidle")
    assert page.context.cookies() == []


@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_the_number_of_a_hotline_is_never_broken(page: Page, address: str) -> None:
    """On the smallest phone each number stands on one line, however long the name beside it."""
    page.goto(f"{address}en/packages/protection-2022/")
    lines = page.locator(".help a.tel").evaluate_all(
        "links => links.map(one => one.clientHeight / parseFloat(getComputedStyle(one).fontSize))"
    )
    assert len(lines) == 3
    assert max(lines) < 3
