"""The figure finder as it is published: every figure, by every code of the data, and light."""

import csv
import gzip
import io
import json
import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scripts.model import addresses
from site_tests.built.reading import Site, css_addresses, parsed
from site_tests.built.test_links import target
from site_tests.making import LANGUAGES

MASKED = {"A": "<5", "D": "–"}
PAGE = "{}/figures/index.html"
FIRST_VIEW = 200_000
"""The bytes that the first view of the page may cost, as a web server compresses it."""
PACKED = {".html", ".css", ".js", ".json", ".svg"}
SCRIPTS = ("finder.js",)
"""What the page runs before somebody touches it, below the folder of scripts."""
Row = dict[str, str]


class Rows(HTMLParser):
    """The rows of the finder by package and key: their codes, and their cells as text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[tuple[str, str], tuple[Row, list[str]]] = {}
        self.links: list[str] = []
        self._codes: Row = {}
        self._cells: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the codes of a row, its cells and where it leads."""
        given = {name: value or "" for name, value in attrs}
        if tag == "tr":
            codes = {name.removeprefix("data-"): value for name, value in given.items()
                     if name.startswith("data-") and name != "data-unit"}  # fmt: skip
            self._codes, self._cells = {one: plain(codes[one]) for one in codes}, []
        if tag in {"th", "td"}:
            self._cells.append("")
        if tag == "a" and len(self._cells) == 1 and "scope" not in given:
            path, _, key = given["href"].partition("#")
            self.links.append(given["href"])
            self.found[path.split("/")[-2], key] = (self._codes, self._cells)

    def handle_data(self, data: str) -> None:
        """Collect the words of a cell."""
        if self._cells:
            self._cells[-1] += data.replace("\n", "")


def plain(written: str) -> str:
    """Give the codes of an attribute with blanks between them: ours have none. Or its number."""
    return " ".join(json.loads(written)) if written.startswith("[") else written


def rows(site: Site, language: str) -> Rows:
    """Read the tables of the finder."""
    text = site.pages[PAGE.format(language)].path.read_text(encoding="utf-8")
    return Rows("".join(re.findall(r"<tbody[^>]*>.*?</tbody>", text, re.DOTALL)))


def table(path: Path) -> list[Row]:
    """Read a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def every_figure(site: Site) -> dict[tuple[str, str], Row]:
    """Give the figures of all packages, from the packages' own tables."""
    return {
        (package, key): row
        for package in site.with_figures()
        for key, row in site.figures(package).items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_in_the_finder(site: Site, grown: Site, language: str) -> None:
    """Each has one row, with its value or its mask, and leads to its row on its package's page."""
    for one in (site, grown):
        found, figures = rows(one, language), every_figure(one)
        assert found.found.keys() == figures.keys()
        assert len(found.links) == len(figures)
        for place, row in figures.items():
            codes, (name, shown, key) = found.found[place]
            assert name
            assert key.endswith(f"-{row['position']}")
            if row["conf_status"] in MASKED:
                assert (shown, codes.get("value")) == (MASKED[row["conf_status"]], None), place
            else:
                assert parsed(shown, language) == float(codes["value"]) == float(row["value"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_links_lead_to_rows(site: Site, language: str) -> None:
    """Behind each name is an anchor of the package's page."""
    page = site.pages[PAGE.format(language)]
    pages = {one.path.resolve(): one for one in site.pages.values()}
    for link in rows(site, language).links:
        found = target(site, page, link)
        assert found is not None
        assert urlsplit(link).fragment in pages[found].ids


def provinces(site: Site) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Give the province of every area that has one, and the provinces of every activity."""
    data = site.root / "data"
    within = {one["code"]: one["within"] for one in table(data / "codelists/data/areas.csv")}
    known = {one: one for one, whole in within.items() if whole == "LA"}
    known |= {one: whole for one, whole in within.items() if whole in known}
    folder = data / "activities-2022/data"
    groups = {one["activity"]: one["group"] for one in table(folder / "activities.csv")}
    found: dict[str, set[str]] = {}
    for one in table(folder / "activity_places.csv"):
        for activity in {one["activity"], groups[one["activity"]]} - {""}:
            found.setdefault(activity, set()).update({known.get(one["ref_area"], "")} - {""})
    return known, found


def test_rows_carry_the_codes_of_the_data(site: Site) -> None:
    """Agency, provinces, indicator, sex and year of each row are those that the tables give."""
    areas, places = provinces(site)
    folder = site.root / "data/activities-2022/data"
    agencies = {one["activity"]: one["agency"] for one in table(folder / "activities.csv")}
    found = rows(site, "lo").found
    assert {place: codes for place, (codes, _) in rows(site, "en").found.items()} == {
        place: codes for place, (codes, _) in found.items()
    }
    for place, row in every_figure(site).items():
        codes = found[place][0]
        assert codes.get("agency", "") == agencies.get(row["activity"], ""), place
        expected = {areas.get(row["ref_area"], "")} | places.get(row["activity"], set())
        assert set(codes.get("province", "").split()) == expected - {""}, place
        assert (codes["indicator"], codes.get("sex", "")) == (row["indicator"], row["sex"]), place
        assert codes["period"] == (row["time_period"] or "2022")[:4], place


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_are_codes_of_rows_in_the_order_of_their_lists(site: Site, language: str) -> None:
    """What can be chosen finds something; names are in the language of the page."""
    text = site.pages[PAGE.format(language)].path.read_text(encoding="utf-8")
    found = rows(site, language).found
    lists = {"agency": "agencies", "province": "areas", "indicator": "indicators", "sex": "sexes"}
    for control, name in lists.items():
        part = text.split(f'<select id="find-{control}"', 1)[1].split("</select>")[0]
        offered = re.findall(r'<option value="([^"]+)">([^<]+)<', part)
        listed = table(site.root / f"data/codelists/data/{name}.csv")
        used = {code for codes, _ in found.values() for code in codes.get(control, "").split()}
        expected = [(one["code"], one[f"name_{language}"]) for one in listed if one["code"] in used]
        assert offered == expected, control
        assert len(offered) > 2


def test_the_table_of_all_figures_has_them_all(site: Site, grown: Site) -> None:
    """It holds the committed rows of every package and report, cell by cell, and both names."""
    for one in (site, grown):
        listed = table(one.root / "data/figures.csv")
        figures = every_figure(one)
        assert len(listed) == len(figures)
        for row in listed:
            own = figures[row["package"], row["figure"]]
            assert {name: row[name] for name in own} == own
        shown = {
            (language, place): cells[0]
            for language in LANGUAGES
            for place, (_, cells) in rows(one, language).found.items()
        }
        assert shown == {
            (language, (row["package"], row["figure"])): row[f"name_{language}"]
            for language in LANGUAGES
            for row in listed
        }


def test_another_report_is_told(site: Site, grown: Site) -> None:
    """With a second report each package has its heading in the theme and names its report."""
    page = grown.pages["en/figures/index.html"]
    assert {"package-prosecution-2022", "package-prosecution-2023"} <= set(page.ids)
    text = page.path.read_text("utf-8")
    for name in ("report no. 045 of 17 February 2023", "report no. 0 of 31 January 2024"):
        assert f"</a> {name}</caption>" in text
    assert "</a> report" not in site.pages["en/figures/index.html"].path.read_text("utf-8")


def test_the_search_finds_the_finder_and_figures_elsewhere(site: Site) -> None:
    """The index has the finder as one passage, and its rows on the packages' pages only."""
    for language in LANGUAGES:
        index = json.loads((site.root / language / addresses.SEARCH).read_bytes())
        anchors = {page["location"]: page["anchors"] for page in index["pages"]}
        assert anchors["figures/"] == [""]
        assert "1.3.1-2" in anchors["packages/prosecution-2022/"]


def weight(paths: Iterable[Path]) -> int:
    """Give what files cost on the wire; fonts and pictures are packed already."""
    return sum(
        len(gzip.compress(path.read_bytes(), 9)) if path.suffix in PACKED else path.stat().st_size
        for path in paths
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_view_is_light(site: Site, language: str) -> None:
    """Page, styles, scripts, fonts and the index of the search together stay within the bound."""
    page = site.pages[PAGE.format(language)]
    files = {page.path.resolve()}
    files |= {found for one in page.loaded() if (found := target(site, page, one))}
    for sheet in [one for one in files if one.suffix == ".css"]:
        local = [one.split("#")[0] for one in css_addresses(sheet.read_text(encoding="utf-8"))
                 if not one.startswith(("data:", "#"))]  # fmt: skip
        files |= {(sheet.parent / one).resolve() for one in local}
    scripts = site.root / language / "assets/scripts"
    files |= {(scripts / name).resolve() for name in SCRIPTS}
    assert any(one.suffix == ".woff2" for one in files)
    assert weight(files) <= FIRST_VIEW
    assert weight([page.path]) <= FIRST_VIEW // 4
