"""A site of more packages and figures than one page lists: all are listed, and no page is heavy."""

import gzip
import json
import re
from urllib.parse import urljoin

import pytest

from scripts.model import addresses
from site_tests.building import SITE_URL
from site_tests.built.reading import Site
from site_tests.sites import MANY

pytestmark = pytest.mark.sites(MANY)
LIGHT = 25_000
"""The bytes that a page or a piece may have, as a web server compresses it."""
LISTS = ("index.html", "packages/index.html", "list/1/index.html", "list/2/index.html",
         "figures/index.html")  # fmt: skip


def test_every_package_is_on_one_page_of_the_list(site: Site) -> None:
    """Each page of a package is led to once, in the same order in every language."""
    orders = []
    for language in site.languages:
        found = [
            urljoin(f"/list/{part}/", one)
            for part in (1, 2)
            for one in site.pages[f"{language}/list/{part}/index.html"].linked()
        ]
        orders.append([one for one in found if re.fullmatch(r"/packages/[^/]+/", one)])
        assert sorted(orders[-1]) == [f"/packages/{one}/" for one in site.packages()]
    assert orders[0] == orders[1]


def test_the_list_leads_to_its_pages(site: Site) -> None:
    """From the front page every package is three steps away."""
    for language in site.languages:
        steps = site.pages[f"{language}/packages/index.html"].linked()
        assert {"../list/1/", "../list/2/"} <= {one.split("#")[0] for one in steps}
        assert "packages/" in {
            one.split("#")[0] for one in site.pages[f"{language}/index.html"].linked()
        }


def test_pages_of_the_list_are_in_the_sitemap(site: Site) -> None:
    """Search engines find them, and the pages of packages behind them."""
    for language in site.languages:
        text = (site.root / language / "sitemap.xml").read_text(encoding="utf-8")
        for path in ("packages/", "list/1/", "list/2/"):
            assert f"<loc>{SITE_URL}{language}/{path}</loc>" in text


def test_titles_and_descriptions_tell_them_apart(site: Site) -> None:
    """No two pages of the list have the same title or the same description."""
    for language in site.languages:
        pages = [site.pages[f"{language}/{one}"] for one in LISTS]
        texts = [one.path.read_text(encoding="utf-8") for one in pages]
        titles = {re.findall("<title>(.*?)</title>", one)[0] for one in texts}
        told = {one["content"] for page in pages for one in page.all("meta")
                if one.get("name") == "description"}  # fmt: skip
        assert len(titles) == len(told) == len(LISTS)


def test_no_page_is_heavy(site: Site) -> None:
    """What lists packages or figures is as light as any page."""
    for language in site.languages:
        pieces = sorted((site.root / language / "figures/pieces").glob("*.json"))
        assert [one.name for one in pieces] == ["1.json", "2.json"]
        pages = [site.pages[f"{language}/{one}"].path for one in LISTS]
        for path in (*pages, *pieces):
            assert len(gzip.compress(path.read_bytes(), 9)) < LIGHT, path


def test_every_figure_is_in_a_piece_and_leads_to_its_row(site: Site) -> None:
    """Its address is that of its row on the page of its package."""
    for language in site.languages:
        known = set()
        for path in sorted((site.root / language / "figures/pieces").glob("*.json")):
            piece = json.loads(path.read_bytes())
            links = [urljoin("/figures/", one["link"]) for one in piece["groups"]]
            known |= {(links[group], key) for group, key, *_ in piece["rows"]}
        assert known == {
            (f"/packages/{package}/", key)
            for package in site.with_figures()
            for key in site.pages[f"{language}/packages/{package}/index.html"].values
        }


def test_the_search_finds_packages_and_figures_on_their_own_pages(site: Site) -> None:
    """The finder and the pages of the list are one passage each."""
    for language in site.languages:
        index = json.loads((site.root / language / addresses.SEARCH).read_bytes())
        anchors = {page["location"]: page["anchors"] for page in index["pages"]}
        for path in ("figures/", "packages/", "list/1/", "list/2/"):
            assert anchors[path] == [""]
        assert "1-1" in anchors["packages/schools-2000/"]
