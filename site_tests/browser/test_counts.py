"""Counts that a script writes have the marks of the page's language."""

import pytest
from playwright.sync_api import Page

from scripts.model.language import Language
from scripts.text.numbers import number
from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser

WRITES = """async ([place, count]) => {
  const scripts = [...document.querySelectorAll("script[type=module]")].map((one) => one.src);
  const { grouped } = await import(new URL("words.js", scripts.at(-1)));
  return grouped(count, document.querySelector(place).dataset.mark);
}"""


# A few activities, as the made editions have, need no filter.
@pytest.mark.sites("own")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("path", "place"), [("figures/", "#finder"), ("themes/activities/", ".filter output")]
)
def test_a_script_counts_as_the_build_does(
    page: Page, address: str, language: Language, path: str, place: str
) -> None:
    """The browser, which has no Lao numbers, writes a count as every other number is."""
    page.goto(f"{address}{language}/{path}")
    for count in (0, 999, 1000, 1802, 45800000):
        assert page.evaluate(WRITES, [place, count]) == number(count, language)
