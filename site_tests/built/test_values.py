"""One value travels from the committed CSV to table, chart and download, and stays the same."""

import pytest

from scripts.checks.sums import parse, total
from scripts.model.quantity import Quantity, digits
from site_tests.built.reading import Site, chart_rows, marks, parsed, spec_of

MASKS = {"A": "<5", "D": "–"}


def values_of(site: Site, package: str) -> dict[str, Quantity | None]:
    """Give the values of a package's figures; None for a masked one."""
    rows = site.figures(package)
    return {key: float(row["value"]) if row["value"] else None for key, row in rows.items()}


def of_theme(site: Site, package: str) -> dict[str, dict[str, Quantity | None]]:
    """Give the values of a package's figures by period, with the other years of its theme."""
    about = {one: spec_of(site.root / "data" / one / "datapackage.json")
             for one in site.with_figures()}  # fmt: skip
    years = [one for one in about.values() if one.get("theme") == about[package].get("theme")]
    return {one["period"]: values_of(site, one["name"]) for one in years}


def test_every_figure_has_its_row_with_its_value(site: Site) -> None:
    """Each key of the CSV is an anchor, and the number beside it reads back as the value."""
    assert site.with_figures()
    for language in site.languages:
        for package in site.with_figures():
            page = site.pages[f"{language}/packages/{package}/index.html"]
            rows = site.figures(package)
            assert set(page.values) == set(rows), package
            assert set(rows) <= set(page.ids)
            for key, row in rows.items():
                shown = page.values[key]
                if row["conf_status"] in MASKS:
                    assert (row["value"], shown) == ("", MASKS[row["conf_status"]]), key
                else:
                    assert parsed(shown, language) == float(row["value"]), key


def test_some_figures_are_masked(site: Site) -> None:
    """The tests of masked values look at something."""
    rows = [row for one in site.with_figures() for row in site.figures(one).values()]
    assert sum(row["conf_status"] in MASKS for row in rows) >= 3


def test_charts_draw_the_values_of_their_figures(site: Site) -> None:
    """Each mark names its figure or its sum, and stands for that value, in spec and rows."""
    seen = 0
    for package in site.with_figures():
        known = of_theme(site, package)
        for spec in sorted((site.root / "data" / package / "charts").glob("*.vl.json")):
            rows = chart_rows(spec.with_name(spec.name.split(".")[0] + ".csv"))
            drawn = {(mark["figure"], mark["value"]) for mark in marks(spec_of(spec))
                     if mark["value"] is not None}  # fmt: skip
            # What is masked has no mark: only words.
            assert drawn == {told for row in rows if (told := checked(row, known))}, spec
            seen += len(drawn)
    assert seen >= len(site.languages)


def checked(
    row: dict[str, str], known: dict[str, dict[str, Quantity | None]]
) -> tuple[str, Quantity] | None:
    """Say what a row of a chart must show, and see that it does; nothing where it is masked."""
    value = value_of(row, known[row["period"]])
    assert row["value"] == digits(value), row
    assert (row["derived"] == "true") == (value is not None and " " in row["figure"]), row
    return None if value is None else (row["figure"], value)


def value_of(row: dict[str, str], values: dict[str, Quantity | None]) -> Quantity | None:
    """Compute what a mark must show: a figure's value, or its sum of figures."""
    if row["conf_status"] in MASKS:
        keys = [one for one in row["figure"].split() if one in values]
        assert any(values[key] is None for key in keys), row
        return None
    return total(parse(row["figure"]), values, 0)


@pytest.mark.sites("lakes", "three", "own")  # the home page of "years" is made, and quotes none
def test_numbers_in_prose_are_those_of_the_packages(site: Site) -> None:
    """A number in a text leads to its row and is the number there."""
    for language in site.languages:
        page = site.pages[f"{language}/index.html"]
        text = page.path.read_text(encoding="utf-8")
        links = [one["href"] for one in page.all("a") if one.get("class") == "figure"]
        assert links
        # A headline that counts the rows of a table leads to that, and to no row.
        for link in (one for one in links if "#" in one):
            package, key = link.split("packages/")[1].split("/#")
            row = site.pages[f"{language}/packages/{package}/index.html"].values[key]
            shown = text.split(f'href="{link}"', 1)[1].split(">", 1)[1].split("<", 1)[0]
            assert shown == row


@pytest.mark.sites("lakes", "three")
def test_a_new_package_appears_without_code(site: Site) -> None:
    """A stranger's is in the list and the navigation, with page, chart and downloads."""
    for language in site.languages:
        page = site.pages[f"{language}/packages/gdp/index.html"]
        assert "gdp/" in site.pages[f"{language}/packages/index.html"].linked()
        assert "packages/gdp/" in site.pages[f"{language}/index.html"].linked()
        assert [one for one in page.all("figure") if one.get("class") == "chart"]
        assert page.all("svg")
        files = {one.rsplit("/", 1)[-1] for one in page.linked() if "/data/" in one}
        assert {"gdp.zip", "datapackage.json"} <= files
        assert any(one.endswith(f".{language}.png") for one in files)
