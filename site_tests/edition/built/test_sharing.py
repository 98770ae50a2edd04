"""What pages of this edition say of themselves: in sentences, for two locales."""

import pytest

from site_tests.built.reading import Site
from site_tests.built.test_sharing import pages, said
from site_tests.making import LANGUAGES

LOCALES = {"lo": "lo_LA", "en": "en_US"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_description_is_a_sentence_or_two(site: Site, language: str) -> None:
    """No page has less to say of itself than fits a line of a list of results."""
    words = {path: said(page, "description") for path, page in pages(site, language).items()}
    assert {path for path, text in words.items() if not 50 <= len(text) <= 300} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shared_link_names_both_locales(site: Site, language: str) -> None:
    """A page says its own, and that of its twin as the other one."""
    for page in pages(site, language).values():
        assert said(page, "og:locale") == LOCALES[language]
        assert {LOCALES[language], said(page, "og:locale:alternate")} == set(LOCALES.values())
