"""What stands at the address of the newest year: a way to its page."""

from scripts.model.addresses import Site
from scripts.pages.kinds.forward import forwards
from scripts.pages.page import Page
from site_tests.markup import Tags

SITE = Site("https://example.org/data/")


def test_the_address_of_the_newest_year_leads_to_its_page() -> None:
    """With a script or without, and search engines are told where the page is."""
    pages = [Page("themes/water/", "Water & air", "", year="2032"),
             Page("themes/water/2031/", "Water (2031)", "", year="2031", older=True),
             Page("about/", "About", "")]  # fmt: skip
    [(path, content)] = forwards(SITE, pages, "en").items()
    assert path == "themes/water/2032/"
    text = content.decode()
    tags = Tags(text)
    assert tags.all("href") == [SITE.page("en", "themes/water/"), "../"]
    assert ("meta", {"http-equiv": "refresh", "content": "0; url=../"}) in tags.found
    assert 'location.replace("../" + location.search + location.hash)' in text
    assert "Water &amp; air" in text


def test_a_page_that_stands_there_stays() -> None:
    """Where the newest year has a page at its own address, nothing else is written to it."""
    pages = [Page("a/", "A", "", year="2032"), Page("a/2032/", "A", "", year="2032", older=True)]
    assert forwards(SITE, pages, "en") == {}


def test_a_year_of_several_parts_has_an_address() -> None:
    """A period that is no calendar year is written so that an address can hold it."""
    [path] = forwards(SITE, [Page("a/", "A", "", year="2031-07/2032-06")], "en")
    assert path == "a/2031-07-2032-06/"
