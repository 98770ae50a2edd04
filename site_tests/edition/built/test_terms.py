"""What is put together while the site is built has no other form of an official term either."""

from site_tests.built.wording import Wording
from site_tests.edition.terms import TERMS


def test_no_page_has_another_form_of_a_term(worded: dict[str, Wording]) -> None:
    """Names of figures, descriptions of charts and the theme's words keep to the terms as well."""
    said = {one.words for page in worded.values() for one in page.said() if one.lang == "lo"}
    assert len(said) > 3000
    found = {
        (name, words): wrong
        for name, term in TERMS.items() for words in said
        if any(one in words for one in term.avoid) and (wrong := term.amiss(words))
    }  # fmt: skip
    assert found == {}
