"""Every page has its parts in order: headings, a way past the menu, a way on from nowhere."""

from itertools import pairwise

import pytest

from site_tests.built.reading import Html, Site


def levels(page: Html) -> list[int]:
    """Give the levels of the headings in the order of the page."""
    return [int(tag[1]) for tag, _ in page.elements if tag in {f"h{one}" for one in range(1, 7)}]


def disorder(page: Html) -> list[str]:
    """Say what is wrong with the headings of a page."""
    found = levels(page)
    skipped = [f"h{one} to h{next_}" for one, next_ in pairwise(found) if next_ > one + 1]
    single = [] if found[:1] == [1] and found.count(1) == 1 else [f"h1: {found.count(1)}"]
    return skipped + single


def test_headings_are_in_order(site: Site) -> None:
    """A page begins with its only h1, and no level is skipped on the way down."""
    assert {name: wrong for name, page in site.pages.items() if (wrong := disorder(page))} == {}


def test_the_way_past_the_menu_leads_into_the_page(site: Site) -> None:
    """The skip link is the first link of a page, to an anchor that is there."""
    for name, page in site.pages.items():
        if "/" not in name or name.endswith("404.html"):
            continue
        first = page.all("a")[0]
        assert first.get("class") == "md-skip", name
        assert first["href"].removeprefix("#") in page.ids, name


def test_the_page_for_a_missing_address_leads_on(site: Site) -> None:
    """It has the ways home, to the data and to the search of every language."""
    page = site.pages["404.html"]
    for language in site.languages:
        assert {f"/project/{language}/", f"/project/{language}/packages/"} <= set(page.linked())
        assert f"/project/{language}/" in {one.get("action") for one in page.all("form")}


@pytest.mark.sites("lakes", "three")
def test_where_no_repository_is_named_none_is_asked(site: Site) -> None:
    """The link to a new issue is there only where mkdocs.yml names a repository."""
    assert not any(one.get("class") == "wrong" for page in site.pages.values()
                   for one in page.all("a"))  # fmt: skip
