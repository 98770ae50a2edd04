"""The index of the search as it is published: small, and every place in it is on its page."""

import gzip
import json
from typing import Any

import pytest

from scripts.model import addresses
from site_tests.built.reading import Site

LANGUAGES = ("lo", "en")
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_is_small(site: Site, language: str) -> None:
    """A telephone on a slow line has it in a moment."""
    assert len(gzip.compress((site.root / language / INDEX).read_bytes(), 9)) <= LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_index_is_on_its_page(site: Site, grown: Site, language: str) -> None:
    """Each page that a reader reaches is in it, and each anchor once on the page it names."""
    for one in (site, grown):
        pages = {page["location"]: page["anchors"] for page in index(one, language)["pages"]}
        names = {name.removeprefix(f"{language}/").removesuffix("index.html")
                 for name in one.pages if name.startswith(f"{language}/")}  # fmt: skip
        assert pages.keys() == names - {"404.html"}
        for location, [own, *anchors] in pages.items():
            ids = one.pages[f"{language}/{location}index.html"].ids
            assert own == ""
            assert set(anchors) <= set(ids), location
            assert len(anchors) == len(set(anchors)), location


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_found_by_its_key(site: Site, grown: Site, language: str) -> None:
    """Its row on its package's page is a place, with its value where that is published."""
    for one in (site, grown):
        said = texts(index(one, language))
        for package in one.with_figures():
            shown = one.pages[f"{language}/packages/{package}/index.html"].values
            for key, row in one.figures(package).items():
                words = said[f"packages/{package}/", key]
                assert row["conf_status"] in MASKED or shown[key].split()[-1] in words, key


def test_seams_are_in_the_index_only(site: Site, grown: Site) -> None:
    """No page, table, picture or script has a zero-width space; the index in Lao has many."""
    for one in (site, grown):
        found = {path.relative_to(one.root).as_posix() for path in one.root.rglob("*")
                 if path.suffix in READ and SEAM.encode() in path.read_bytes()}  # fmt: skip
        assert f"lo/{INDEX}" in found
        assert found <= {f"{language}/{INDEX}" for language in LANGUAGES}
