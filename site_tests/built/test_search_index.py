"""The index of the search as it is published: small, and every place in it is on its page."""

import gzip
import json
from typing import Any

import pytest

from scripts.model import addresses
from site_tests.built.reading import Site
from site_tests.sites import EVERY

INDEX = addresses.SEARCH
LARGEST = 60_000
"""The bytes that an index may have, as a web server compresses it."""
SEAM = "\u200b"
READ = {".html", ".css", ".csv", ".js", ".json", ".md", ".svg", ".txt", ".xml"}
MASKED = {"A", "D"}


def index(site: Site, language: str) -> dict[str, Any]:
    """Read the index of a language."""
    read: dict[str, Any] = json.loads((site.root / language / INDEX).read_bytes())
    return read


def texts(found: dict[str, Any]) -> dict[tuple[str, str], str]:
    """Write out what the index says of each place: its title and its text, without seams."""
    phrases = iter(found["phrases"])
    said: dict[tuple[str, str], str] = {}
    for page in found["pages"]:
        for part in ("titles", "texts"):
            for anchor, line in zip(page["anchors"], page[part], strict=True):
                words = [found["phrases"][one - 1] if one else next(phrases) for one in line]
                place = page["location"], anchor
                said[place] = f"{said.get(place, '')} {' · '.join(words)}".replace(SEAM, "")
    assert next(phrases, None) is None
    return said


def test_the_index_is_small(site: Site) -> None:
    """A telephone on a slow line has it in a moment."""
    for language in site.languages:
        content = (site.root / language / INDEX).read_bytes()
        assert len(gzip.compress(content, 9)) <= LARGEST


@pytest.mark.sites(*EVERY)
def test_every_place_of_the_index_is_on_its_page(site: Site) -> None:
    """Each page that a reader reaches is in it, and each anchor once on the page it names."""
    for language in site.languages:
        pages = {page["location"]: page["anchors"] for page in index(site, language)["pages"]}
        names = {path.removesuffix("index.html") for path in site.of_language(language)}
        assert pages.keys() == names - {"404.html"}
        for location, [own, *anchors] in pages.items():
            ids = site.pages[f"{language}/{location}index.html"].ids
            assert own == ""
            assert set(anchors) <= set(ids), location
            assert len(anchors) == len(set(anchors)), location


def test_every_figure_is_found_by_its_key(site: Site) -> None:
    """Its row on its package's page is a place, with its value where that is published."""
    for language in site.languages:
        said = texts(index(site, language))
        for package in site.with_figures():
            shown = site.pages[f"{language}/packages/{package}/index.html"].values
            for key, row in site.figures(package).items():
                words = said[f"packages/{package}/", key]
                assert row["conf_status"] in MASKED or shown[key].split()[-1] in words, key


def test_seams_are_in_the_index_only(site: Site) -> None:
    """No page, table, picture or script has a zero-width space; an index in Lao has many."""
    found = {path.relative_to(site.root).as_posix() for path in site.root.rglob("*")
             if path.suffix in READ and SEAM.encode() in path.read_bytes()}  # fmt: skip
    assert ("lo" in site.languages) == (f"lo/{INDEX}" in found)
    assert found <= {f"{language}/{INDEX}" for language in site.languages}
