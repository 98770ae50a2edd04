"""The same site twice: every page has its twin, and says so to machines."""

from urllib.parse import urljoin

import pytest

from scripts.text.words import table
from site_tests.building import SITE_URL
from site_tests.built.reading import Html, Site
from site_tests.making import LANGUAGES

MARKS = ("{", "&", "<")
"""Strings with values or markup in them cannot be looked for as they are."""


def twins(site: Site) -> list[tuple[str, Html, Html]]:
    """Give every page's path with its Lao and English form."""
    paths = {name.split("/", 1)[1] for name in site.pages if "/" in name}
    return [(path, site.pages[f"lo/{path}"], site.pages[f"en/{path}"]) for path in sorted(paths)]


def test_every_page_has_its_twin(site: Site, grown: Site) -> None:
    """What is under /lo/ is under /en/, and the reverse."""
    for one in (site, grown):
        paths = {
            language: {
                name.removeprefix(f"{language}/") for name in one.pages
                if name.startswith(f"{language}/")
            }
            for language in ("lo", "en")
        }  # fmt: skip
        assert paths["lo"] == paths["en"]
        assert "packages/prosecution-2022/index.html" in paths["lo"]


def test_a_page_says_its_language(site: Site) -> None:
    """Screen readers and browsers get the language from the root element."""
    for name, page in site.pages.items():
        expected = name.split("/")[0] if "/" in name else "lo"
        assert page.lang == expected, name


def test_each_page_names_its_twins_to_search_engines(site: Site) -> None:
    """Alternates are absolute, point to the same page, and x-default to the entrance."""
    for path, lao, english in twins(site):
        if path == "404.html":
            continue
        address = path.removesuffix("index.html")
        expected = {
            "lo": f"{SITE_URL}lo/{address}",
            "en": f"{SITE_URL}en/{address}",
            "x-default": SITE_URL,
        }
        for page in (lao, english):
            found = {one["hreflang"]: one["href"] for one in page.all("link") if "hreflang" in one}
            assert found == expected, path
            [canonical] = [one["href"] for one in page.all("link") if one.get("rel") == "canonical"]
            assert canonical == expected[page.lang]


def test_the_switch_stays_on_the_page(site: Site) -> None:
    """The link to the other language leads to the twin, with JavaScript off."""
    for path, lao, english in twins(site):
        address = path.removesuffix("index.html")
        for page, other in ((lao, "en"), (english, "lo")):
            links = [one for one in page.all("a") if one.get("hreflang") == other]
            here = f"{SITE_URL}{page.lang}/{address}"
            places = {urljoin(here, one["href"]) for one in links}
            wanted = f"{SITE_URL}{other}/{address}"
            # A page for a missing address is shown anywhere and can lead home only.
            assert places == {wanted} or (path == "404.html" and places), path


def test_the_entrance_leads_to_both(site: Site) -> None:
    """The root offers both languages in words of their own."""
    page = site.pages["index.html"]
    links = {one["hreflang"]: one["href"] for one in page.all("a")}
    assert links == {"lo": "lo/", "en": "en/"}
    assert all(table(language)["root.enter"] in page.text for language in LANGUAGES)


@pytest.mark.parametrize("language", ["lo", "en"])
def test_no_interface_string_of_the_other_language(site: Site, language: str) -> None:
    """Whole sentences of the words file appear in their own language only."""
    other = table("en" if language == "lo" else "lo")
    own = table("lo" if language == "lo" else "en")
    shown = ("site.", "page.", "figure.", "field.", "download.", "cite.", "check.", "licence.",
             "nav.", "chart.", "finder.", "help.", "glossary.")  # fmt: skip
    strings = {
        text for key, text in other.items()
        if key.startswith(shown) and key != "site.language" and own[key] != text
        and not any(mark in text for mark in MARKS) and len(text) > 12
    }  # fmt: skip
    assert len(strings) > 10
    for name, page in site.pages.items():
        if name.startswith(f"{language}/"):
            found = {one for one in strings if one in page.text}
            assert not found, name


def test_both_twins_hold_the_same(site: Site) -> None:
    """Twins have the same anchors, the same figures and the same downloads."""
    for path, lao, english in twins(site):
        if not path.startswith("packages/"):
            continue
        own = {
            page.lang: {one for one in page.ids if f"-{page.lang}-" not in one}
            for page in (lao, english)
        }
        assert own["lo"] == own["en"], path
        files = {
            page.lang: {one.replace(f".{page.lang}.", ".*.") for one in page.linked()
                        if "/data/" in one}
            for page in (lao, english)
        }  # fmt: skip
        assert files["lo"] == files["en"], path
