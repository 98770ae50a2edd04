"""Every figure leads to its place among the printed numbers, and from there back."""

import re

import pytest

from site_tests.built.reading import Site

pytestmark = pytest.mark.sites("three", "own")

ROW = re.compile(r'<tr id="([^"]+)">(.*?)</tr>', re.DOTALL)
LINK = re.compile(r'href="([^"]+)"')


def rows(site: Site, page: str) -> dict[str, list[str]]:
    """Give the addresses that each row with an anchor leads to."""
    text = site.pages[page].path.read_text(encoding="utf-8")
    return {key: LINK.findall(body) for key, body in ROW.findall(text)}


def test_a_figure_leads_to_its_print_and_back(site: Site) -> None:
    """One click from the row of a figure to its row in the ledger, and one click back."""
    for ledger, printed in site.tables("printed_numbers").items():
        places = {f"{row['section']}-{row['position']}" for row in printed}
        for language in site.languages:
            back = rows(site, f"{language}/packages/{ledger}/index.html")
            for package in site.with_figures():
                there = rows(site, f"{language}/packages/{package}/index.html")
                for key in places & site.figures(package).keys():
                    assert f"../../packages/{ledger}/#{key}" in there[key], key
                    assert f"../../packages/{package}/#{key}" in back[key], key


def test_every_printed_number_is_on_the_page_of_its_report(site: Site) -> None:
    """The page has a row for each row of the ledger, with the print as it is in the report."""
    for ledger, printed in site.tables("printed_numbers").items():
        for language in site.languages:
            page = site.pages[f"{language}/packages/{ledger}/index.html"]
            for row in printed:
                shown = page.values[f"{row['section']}-{row['position']}"]
                assert shown.split(" ")[0] == row["printed"], row
            assert len(printed) == len(page.values)


def test_every_activity_is_listed_once(site: Site) -> None:
    """Each activity has its anchor, on its own or within its group."""
    for package, activities in site.tables("activities").items():
        for language in site.languages:
            page = site.pages[f"{language}/packages/{package}/index.html"]
            codes = [row["activity"] for row in activities]
            assert sorted(one for one in page.ids if one in set(codes)) == sorted(codes)


def test_every_finding_is_told_in_its_language(site: Site) -> None:
    """The page has the words of each finding, and not those of another language."""
    for package, findings in site.tables("findings").items():
        for language in site.languages:
            page = site.pages[f"{language}/packages/{package}/index.html"]
            for row in findings:
                assert f"finding-{row['finding']}" in page.ids
                for other in site.languages:
                    assert (row[f"text_{other}"] in page.text) == (other == language)
