"""What stands at the root of the site, before a language is chosen."""

from xml.etree import ElementTree as ET

from scripts.model.addresses import Site
from scripts.pages.kinds.root import entrance_files

FILES = entrance_files(Site("https://example.org/data/"))


def test_both_languages_are_offered_by_relative_links() -> None:
    """The entrance has a link to each language and works under any address."""
    text = FILES["index.html"].decode()
    assert 'href="lo/"' in text
    assert 'href="en/"' in text
    assert '<link rel="alternate" hreflang="x-default" href="https://example.org/data/">' in text
    assert '<section lang="lo">' in text
    assert '<section lang="en">' in text


def test_the_missing_page_knows_its_root() -> None:
    """It is shown at any depth, so it links from the root of its host."""
    text = FILES["404.html"].decode()
    assert 'href="/data/lo/"' in text
    assert 'href="/data/en/"' in text


def test_the_sitemap_names_that_of_each_language() -> None:
    """The root's sitemap is well-formed and robots.txt leads to it."""
    tree = ET.fromstring(FILES["sitemap.xml"])  # noqa: S314 - our own
    places = [one.text for one in tree.iter() if one.text]
    assert "https://example.org/data/lo/sitemap.xml" in places
    assert "https://example.org/data/en/sitemap.xml" in places
    assert "Sitemap: https://example.org/data/sitemap.xml" in FILES["robots.txt"].decode()
