"""The figure finder: which codes a figure is found by, and what the page offers to choose."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.finder import finder_page
from scripts.pages.page import Page
from scripts.pages.parts.pieces import FIRST
from scripts.pages.publication import Publication
from scripts.pages.records.filters import Filters
from scripts.report.figures import all_figures, figures_of
from site_tests.making import EDITION, LANGUAGES, Row, figure, package
from site_tests.markup import Tags
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog, plan, published, settings_of

AREAS = {"LA": "W0", "X-1": "LA", "X-2": "LA", "X-1-A": "X-1", "X-1-A-B": "X-1-A", "TH": "W0",
         "R-1": "R-2", "R-2": "R-1"}  # fmt: skip
"""Areas within others: two provinces, a place in a place in one of them, abroad, a circle."""


def areas() -> Package:
    """Make the list of areas, in which areas lie."""
    rows = [{"code": code, "name_lo": code, "name_en": code, "within": within}
            for code, within in {"W0": "", **AREAS}.items()]  # fmt: skip
    return package("lists", areas=rows)


def referring(made: Package) -> Package:
    """Let the areas of a package's tables refer to the list."""
    key = ForeignKey(("ref_area",), "lists", "areas", ("code",))
    tables = tuple(replace(one, foreign_keys=(key,)) for one in made.resources)
    return replace(made, resources=tables)


def activity(code: str, agency: str, group: str = "") -> Row:
    """Make a row of activities."""
    known = {"section": "1", "kind": "meeting", "title_lo": code, "title_en": code}
    return {"activity": code, "agency": agency, "group": group, **known}


def codes(row: Row, *more: Package) -> dict[str, list[str]]:
    """Give the codes that a figure is found by."""
    owner = referring(package("cases", figures=[row]))
    read = Catalog((areas(), owner, *more), edition=EDITION)
    [made] = figures_of(read, owner)
    found = Filters(Publication(read, Site("/"))).codes(owner, made)
    return {name: list(listed) for name, listed in found.items()}


@pytest.mark.parametrize(
    ("area", "provinces"),
    [("X-1", ["X-1"]), ("X-1-A-B", ["X-1"]), ("LA", []), ("TH", []), ("W0", []), ("R-1", []),
     ("", []), ("unknown", [])],
)  # fmt: skip
def test_an_area_counts_as_its_province(area: str, provinces: list[str]) -> None:
    """A place within a province is found by it; the country, the world and abroad by none."""
    assert codes(figure("1-1", 7, ref_area=area))["province"] == provinces


@pytest.mark.parametrize(
    ("area", "away"),
    [("", 0), ("LA", 0), ("X-1", 1), ("X-1-A-B", 1), ("TH", 2), ("W0", 2), ("R-1", 2)],
)
def test_an_area_is_as_far_as_its_list_says(area: str, away: int) -> None:
    """All of the country, a part of it whatever its code is, and what lies elsewhere."""
    owner = referring(package("cases", figures=[figure("1-1", 7, ref_area=area)]))
    read = Catalog((areas(), owner), edition=EDITION)
    [made] = figures_of(read, owner)
    assert Filters(Publication(read, Site("/"))).away(owner, made) == away
    nowhere = replace(read, edition=replace(EDITION, country=""))
    assert Filters(Publication(nowhere, Site("/"))).away(owner, made) == 0


def test_a_figure_is_found_where_its_activity_was() -> None:
    """Its own area, the activity's places and those of the activities counted in it, in order."""
    told = [activity("A-1", "labour"), activity("A-2", "health", "A-1"), activity("A-3", "health")]
    places = [{"activity": "A-2", "ref_area": "X-1-A"}, {"activity": "A-3", "ref_area": "TH"}]
    more = referring(package("done", activities=told, activity_places=places))
    row = figure("1-1", 7, ref_area="X-2", activity="A-1")
    assert codes(row, more)["province"] == ["X-1", "X-2"]
    assert codes(row, more)["agency"] == ["labour"]
    assert codes({**row, "activity": "A-3"}, more)["province"] == ["X-2"]


def test_activities_of_another_report_are_others() -> None:
    """Where two reports have an activity of the same code, each figure is of its own."""
    here = package("done", activities=[activity("A-1", "labour")])
    other = package("before", "report-2021", activities=[activity("A-1", "health")])
    row = figure("1-1", 7, activity="A-1")
    assert codes(row, other, here)["agency"] == ["labour"]


@pytest.mark.parametrize(
    ("period", "years"),
    [("2022", ["2022"]), ("2021-11/2023-01", ["2021", "2022", "2023"]), ("2022-02-31", ["2022"]),
     ("2022-09-01/2022-12-12", ["2022"]), ("soon", [])],
)  # fmt: skip
def test_a_period_counts_as_its_years(period: str, years: list[str]) -> None:
    """Every year that an interval touches finds the figure."""
    assert codes(figure("1-1", 7, time_period=period))["period"] == years


def page(case: str, language: Language = "en") -> Page:
    """Make the finder of a case."""
    return finder_page(published(case), language)


def options(text: str) -> dict[str, list[str]]:
    """Give the codes that each control offers."""
    selects = re.findall(r'<select id="find-(\w+)".*?</select>', text, re.DOTALL)
    parts = re.findall(r"<select.*?</select>", text, re.DOTALL)
    listed = [re.findall(r'<option value="([^"]+)"', part) for part in parts]
    found = dict(zip(selects, listed, strict=True))
    assert found.pop("sort") == ["largest", "smallest", "name"]
    return found


def test_only_codes_that_occur_are_offered_in_the_order_of_their_lists() -> None:
    """Each control lists codes of figures and no others; one without codes is not there."""
    found = options(page(FIGURES).markdown)
    # The list of sexes begins with "all", and has a code that no figure has.
    assert found["sex"] == ["_T", "F"]
    assert found["indicator"] == ["people", "places"]
    assert "province" not in found
    assert options(page(PERIODS).markdown)["period"] == ["2022", "2021"]


def listed(name: str, written: str) -> list[str]:
    """Give the codes of an attribute: a theme has a single one."""
    return [written] if name == "theme" else list(json.loads(written))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_found_by_what_is_offered(language: Language) -> None:
    """Codes of rows are among those of the controls, and each of those finds a row."""
    text = page(FIGURES, language).markdown
    tags = Tags(text)
    for name, offered in options(text).items():
        written = {code for one in tags.all(f"data-{name}") for code in listed(name, one)}
        assert written == set(offered), name


def test_masked_figures_are_in_words() -> None:
    """A masked row shows its mask and carries no number for the search."""
    lines = [
        one for one in page(FIGURES).markdown.splitlines() if one.startswith('<tr class="figure')
    ]
    figures = [one for _, one in all_figures(catalog(FIGURES))]
    assert len(lines) == len(figures)
    marks = {"A": ">&lt;5</td>", "D": ">–</td>"}
    for line, row in zip(lines, figures, strict=True):
        hidden = row.conf_status in marks
        assert ("data-value" in line) != hidden
        assert not hidden or marks[row.conf_status] in line


def test_several_reports_are_told() -> None:
    """Two packages of a theme have headings, the newest first, and name their report; one not."""
    text = page(PERIODS).markdown
    headings: Sequence[tuple[str, str]] = re.findall(r'<h[23] id="([^"]+)"[^>]*>([^<]+)<', text)
    assert headings == [
        ("theme-courts", "courts"),
        ("package-court-2022", "Courts, 2022"),
        ("package-court-2021", "Courts, 2021"),
    ]
    assert text.index("</a> The report (2022)") < text.index("</a> The report (2021)")
    assert "<h3" not in page(FIGURES).markdown
    assert "</caption>" in page(FIGURES).markdown
    assert (
        "</a> "
        not in page(FIGURES).markdown.split('<div id="find-rows"')[1].split("finder-foot")[0]
    )


def rows_of(count: int) -> Page:
    """Make the finder of two packages with so many figures together, in one theme each."""
    made = [package(f"d{at}", figures=[figure(f"{at}-{one + 1}", 7, sex="F_T"[one % 2])
                                       for one in range(count // 2)])
            for at in (1, 2)]  # fmt: skip
    return finder_page(Publication(Catalog(tuple(made), edition=EDITION), Site("/")), "en")


def test_rows_behind_the_first_wait() -> None:
    """Without scripts they are there; where scripts run, styles keep them back until asked for."""
    text = rows_of(FIRST + 10).markdown
    tags = Tags(text).found
    rows = [str(one.get("class")) for tag, one in tags if tag == "tr" and "class" in one]
    figures = [one for one in rows if one.startswith("figure")]
    assert figures == ["figure"] * FIRST + ["figure later"] * 10
    # What has later rows alone is kept back as a whole.
    assert [str(one["class"]) for tag, one in tags if tag == "div" and one.get("data-package")] == [
        "found", "found"
    ]  # fmt: skip
    assert "Show 10 more" in text
    assert "later" not in rows_of(10).markdown.split("<form")[1]


def test_what_rows_share_is_their_heading() -> None:
    """It stands once above them; each row has the whole name, of which it shows what is its own."""
    rows = [figure(f"1-{at}", 7, indicator="visits", nationality=one, ref_area="X-1")
            for at, one in enumerate(("", "N1", "N2"))]  # fmt: skip
    made = Catalog((package("cases", figures=rows),), edition=EDITION)
    text = finder_page(Publication(made, Site("/")), "en").markdown
    assert re.findall(r'colspan="3">([^<]+)<', text) == ["visits · X-1"]
    names = re.findall(r'<th scope="row"><a [^>]*>(.*?)</a>', text)
    assert names == [
        'visits<span class="above"> · X-1</span>',
        '<span class="above">visits · </span>N1<span class="above"> · X-1</span>',
        '<span class="above">visits · </span>N2<span class="above"> · X-1</span>',
    ]


def test_without_figures_there_is_no_finder() -> None:
    """A site of plain tables has neither the page nor the table of all figures."""
    words = {"index.md": "# Home\n"}
    planned = plan(settings_of(STRANGER), catalog(STRANGER), {"lo": words, "en": words})
    assert not [path for path in planned if path.endswith(("figures/index.md", "data/figures.csv"))]
