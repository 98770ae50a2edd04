"""The pages of the themes: what belongs to a theme is on its page, and nothing of another."""

import csv
import re

import pytest

from site_tests.built.reading import Html, Site, chart_rows
from site_tests.making import LANGUAGES

STORIES = ("situation", "policy", "prevention", "prosecution", "protection", "cooperation")
DATA = "data/{package}/data/{table}.csv"


def page(site: Site, language: str, theme: str) -> Html:
    """Give the built page of a theme."""
    return site.pages[f"{language}/themes/{theme}/index.html"]


def table(site: Site, package: str, name: str) -> list[dict[str, str]]:
    """Read a published table."""
    return chart_rows(site.root / DATA.format(package=package, table=name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_activity_is_on_the_page_of_its_theme_only(site: Site, language: str) -> None:
    """The section of the report that tells of an activity says which theme it belongs to."""
    themes = {row["code"]: row["theme"] for row in table(site, "codelists", "sections")}
    expected: dict[str, list[str]] = {theme: [] for theme in STORIES}
    for row in table(site, "activities-2022", "activities"):
        if themes[row["section"]]:
            expected[themes[row["section"]]].append(row["activity"])
    for theme, codes in expected.items():
        listed = [one for one in page(site, language, theme).ids if one.startswith("A-")]
        assert sorted(listed) == sorted(codes), theme
    assert sum(map(len, expected.values())) > 250


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_is_on_the_page_of_its_theme_only(site: Site, language: str) -> None:
    """Each conclusion of the report stands on one page, in the language of the page."""
    rows = table(site, "report-2022", "findings")
    for row in rows:
        told = [one for one in STORIES if row[f"text_{language}"] in page(site, language, one).text]
        assert told == [row["theme"]], row["finding"]
    assert len(rows) >= 12


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", STORIES)
def test_a_theme_shows_its_checks_and_offers_its_downloads(
    site: Site, language: str, theme: str
) -> None:
    """The checks of its package that differ are in sight, and its files can be taken from here."""
    made = page(site, language, theme)
    name = f"{theme}-2022"
    with (site.root / "data" / "checks.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["package"] == name]
    differing = [f"check-{name}-{row['check']}" for row in rows if row["verdict"] == "differs"]
    assert set(differing) <= set(made.ids)
    assert f"../../../data/{name}/{name}.zip" in made.linked()
    assert f"../../packages/{name}/" in made.linked()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", STORIES)
def test_a_story_has_charts_that_answer_questions(site: Site, language: str, theme: str) -> None:
    """Headings ask; charts say what is shown, when and in which unit, and name their source."""
    text = page(site, language, theme).path.read_text(encoding="utf-8")
    charts = re.findall(r'<figure class="chart".*?</figure>', text, re.DOTALL)
    assert len(charts) >= {"situation": 1, "policy": 2}.get(theme, 3)
    titles = [re.sub("<.*?>", "", chart) for chart in charts]
    assert all("2022 · " in one for one in titles)
    assert all('class="question"' not in one for one in charts)
    assert all('class="note source"' in chart for chart in charts)
    headings = re.findall(r"<h2[^>]*>(.*?)<", text)
    assert sum(one.strip().endswith("?") for one in headings) >= len(charts)
    assert len(page(site, language, theme).all("a")) > 5
    assert text.count('<a class="figure"') >= 3
