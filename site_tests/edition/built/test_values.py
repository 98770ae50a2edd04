"""Values of this edition in its own charts and texts, and what another year beside it changes."""

import pytest

from site_tests.built.reading import Site, chart_rows
from site_tests.built.test_values import values_of
from site_tests.making import LANGUAGES


def test_charts_over_all_themes_draw_the_values_of_their_figures(site: Site) -> None:
    """A dot of a chart over all themes is a figure of one of them, or one divided by another."""
    known = {
        key: value for one in site.with_figures() for key, value in values_of(site, one).items()
    }
    seen = 0
    for path in sorted((site.root / "data" / "report-2022" / "charts").glob("*.csv")):
        for row in chart_rows(path):
            part, _, whole = row["figure"].partition(" / ")
            value, of = known[part], known[whole] if whole else 1
            assert value is not None
            assert of
            assert float(row["value"]) == pytest.approx(float(value) / float(of))
            assert row["derived"] == ("true" if whole else "false")
            seen += bool(whole)
    assert seen > 50


def test_activities_are_counted_once_a_province(site: Site) -> None:
    """The map of activities counts each once in the province of its places and districts."""
    found: dict[str, set[str]] = {}
    for row in chart_rows(site.root / "data" / "activities-2022" / "data" / "activity_places.csv"):
        if row["ref_area"].startswith("LA-"):
            found.setdefault(row["ref_area"][:5], set()).add(row["activity"])
    rows = chart_rows(site.root / "data" / "activities-2022" / "charts" / "places.csv")
    counted = {row["ref_area"]: int(row["value"]) for row in rows}
    assert counted == {area: len(activities) for area, activities in found.items()}
    assert len(counted) == 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_in_prose_are_those_of_the_packages(site: Site, language: str) -> None:
    """A number in hand-written text leads to its row and is the number there."""
    seen = 0
    for path in ("index.html", "method/index.html"):
        page = site.pages[f"{language}/{path}"]
        text = page.path.read_text(encoding="utf-8")
        links = [one for one in page.all("a") if one.get("class") == "figure"]
        # A headline that counts the rows of a table leads to that, and to no row.
        for link in (one for one in links if "#" in one["href"]):
            package, key = link["href"].split("packages/")[1].split("/#")
            row = site.pages[f"{language}/packages/{package}/index.html"].values[key]
            shown = text.split(f'href="{link["href"]}"', 1)[1].split(">", 1)[1].split("<", 1)[0]
            assert shown == row
            seen += 1
    assert seen >= 5


def test_a_second_year_gives_charts_a_time_axis(site: Site, grown: Site) -> None:
    """Charts of this year's package show last year's beside it; last year's stay as they were."""
    for view in ("stages", "people-stages", "suspects"):
        years, before = (
            grown.root / "data" / f"prosecution-{year}" / "charts" / f"{view}.csv"
            for year in ("2023", "2022")
        )
        assert {row["period"] for row in chart_rows(years)} == {"2022", "2023"}, view
        alone = site.root / "data" / "prosecution-2022" / "charts" / f"{view}.csv"
        assert before.read_bytes() == alone.read_bytes(), view
        assert {row["period"] for row in chart_rows(alone)} == {"2022"}
    changed = grown.pages["en/packages/prosecution-2023/index.html"].values
    assert changed["1.3.1-2"] == "3,900"
    assert grown.pages["lo/packages/prosecution-2023/index.html"].values["1.3.1-2"] == "3.900"
    assert grown.pages["en/packages/prosecution-2022/index.html"].values["1.3.1-2"] == "39"


@pytest.mark.parametrize("name", ["prosecution-2023", "gdp"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_package_appears_without_code(grown: Site, name: str, language: str) -> None:
    """It is in the list, to which every page leads, with page, chart and downloads."""
    page = grown.pages[f"{language}/packages/{name}/index.html"]
    listed = grown.pages[f"{language}/packages/index.html"].linked()
    assert f"{name}/" in listed
    assert "packages/" in grown.pages[f"{language}/index.html"].linked()
    assert [one for one in page.all("figure") if one.get("class") == "chart"]
    assert page.all("svg")
    files = {one.rsplit("/", 1)[-1] for one in page.linked() if "/data/" in one}
    assert {f"{name}.zip", "datapackage.json"} <= files
    assert any(one.endswith(f".{language}.png") for one in files)
