"""Every figure leads to its place among the printed numbers, and from there back."""

import re

import pytest

from site_tests.built.reading import Site, chart_rows

LANGUAGES = ("lo", "en")
LEDGER = "report-2022"
ROW = re.compile(r'<tr id="([^"]+)">(.*?)</tr>', re.DOTALL)
LINK = re.compile(r'href="([^"]+)"')


def rows(site: Site, page: str) -> dict[str, list[str]]:
    """Give the addresses that each row with an anchor leads to."""
    text = site.pages[page].path.read_text(encoding="utf-8")
    return {key: LINK.findall(body) for key, body in ROW.findall(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_leads_to_its_print_and_back(site: Site, language: str) -> None:
    """One click from the row of a figure to its row in the ledger, and one click back."""
    ledger = rows(site, f"{language}/packages/{LEDGER}/index.html")
    seen = 0
    for package in site.with_figures():
        figures = rows(site, f"{language}/packages/{package}/index.html")
        for key in site.figures(package):
            assert f"../../packages/{LEDGER}/#{key}" in figures[key], key
            assert f"../../packages/{package}/#{key}" in ledger[key], key
            seen += 1
    assert seen > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printed_number_is_on_the_page_of_the_report(site: Site, language: str) -> None:
    """The page has a row for each row of the ledger, with the print as it is in the report."""
    page = site.pages[f"{language}/packages/{LEDGER}/index.html"]
    listed = chart_rows(site.root / "data" / LEDGER / "data" / "printed_numbers.csv")
    for row in listed:
        shown = page.values[f"{row['section']}-{row['position']}"]
        assert shown.split(" ")[0] == row["printed"], row
    assert len(listed) == len(page.values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_activity_is_listed_once(site: Site, language: str) -> None:
    """Each activity has its anchor, on its own or within its group."""
    page = site.pages[f"{language}/packages/activities-2022/index.html"]
    path = site.root / "data" / "activities-2022" / "data" / "activities.csv"
    codes = [row["activity"] for row in chart_rows(path)]
    assert sorted(one for one in page.ids if one.startswith("A-")) == sorted(codes)
    assert len(codes) > 250


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_told_in_its_language(site: Site, language: str) -> None:
    """The page of the report has the words of each finding, and not those of the other language."""
    page = site.pages[f"{language}/packages/{LEDGER}/index.html"]
    other = "en" if language == "lo" else "lo"
    rows = chart_rows(site.root / "data" / LEDGER / "data" / "findings.csv")
    for row in rows:
        assert row[f"text_{language}"] in page.text
        assert row[f"text_{other}"] not in page.text
        assert f"finding-{row['finding']}" in page.ids
    assert len(rows) >= 12
