"""Words of readers that have others of their meaning: what in a text the search takes for them."""

import pytest
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.sites("three")]

MEANT = "1802"
TEXT = f"farmer farmers farming agency agencies agents house houses housing households {MEANT}"
FOUND = """async ([scripts, typed, meant, text]) => {
  const [{ patterns }, { matches }] = await Promise.all(
    ["query.js", "pattern.js"].map((name) => import(scripts + name)),
  );
  const synonyms = new Map([[typed, [meant]]]);
  const [word] = patterns(typed, { vocabulary: new Set(), ignored: new Set(), synonyms });
  return [...matches(word, text)].map(({ from, to }) => text.slice(from, to));
}"""
"""Give what is found in a text of a word that means the same as another one."""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("farmer", ["farmer", "farmers"]),
        ("farmers", ["farmer", "farmers"]),
        ("agencies", ["agency", "agencies"]),
        ("houses", ["house", "houses"]),
        ("house", ["house", "houses", "households"]),  # more may be typed yet
    ],
)
def test_a_word_is_found_in_one_and_in_many(
    page: Page, address: str, typed: str, found: list[str]
) -> None:
    """With what means the same; not by its stem alone, which farming has as well."""
    page.goto(f"{address}en/")
    scripts = f"{address}en/assets/scripts/search/"
    assert page.evaluate(FOUND, [scripts, typed, MEANT, TEXT]) == [MEANT, *found]
