"""What a page says of itself where only its title and description are shown."""

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.package import package_page
from scripts.pages.page import Page
from scripts.pages.parts.description import SHORTEST, described
from site_tests.making import LANGUAGES
from site_tests.mini import STRANGER, catalog, package, published

SITE = "Open data of an office, to read, to check and to download."
LONG = "A sentence of some length that says something of the page. " * 9


def test_a_long_description_ends_with_a_sentence() -> None:
    """It is cut to what searches show, and not inside a sentence."""
    words = described(Page("a/", "A", "", LONG), SITE).description
    assert SHORTEST <= len(words) <= 300
    assert LONG.startswith(words)
    assert words.endswith("page.")


@pytest.mark.parametrize("words", ["", "Short."])
def test_a_page_that_says_little_is_told_by_its_title(words: str) -> None:
    """The title makes the description its own, and the site's makes it long enough."""
    made = described(Page("a/", "Odd title", "", words), SITE).description
    assert made == f"Odd title. {words}".strip() + f" {SITE}"
    assert SHORTEST <= len(made) <= 300


def test_the_site_does_not_speak_for_data_of_others() -> None:
    """A page that shows data of others is not described in words of the edition."""
    strange = Page("a/", "Odd title", "", "Short.", others=True)
    assert described(strange, SITE).description == "Odd title. Short."


@pytest.mark.parametrize("language", LANGUAGES)
def test_packages_of_strangers_have_descriptions_of_their_own(language: Language) -> None:
    """A package without a description is described by the names of its tables."""
    names = [one.name for one in catalog(STRANGER).packages]
    pages = [
        described(package_page(published(STRANGER), package(STRANGER, one), language), SITE)
        for one in names
    ]
    words = [one.description for one in pages]
    assert len(set(words)) == len(names) > 1
    assert all(SHORTEST <= len(one) <= 300 for one in words)
