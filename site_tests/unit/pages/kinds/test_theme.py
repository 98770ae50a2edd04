"""The generated page of a theme: what its packages of all years have, and nothing twice."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scripts.charts.chart import Chart
from scripts.downloads.package import Download
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.theme import theme_pages
from scripts.pages.publication import Publication
from scripts.report.activities import activities_of
from site_tests.making import package as made_package
from site_tests.making import table
from site_tests.markup import Tags
from site_tests.mini import FIGURES, PERIODS, catalog, package, published

OLD, NEW = "court-2021", "court-2022"
TEXTS = {OLD: "<p>Courts, 2021.</p>", NEW: "<p>Courts, 2022.</p>"}


@dataclass(frozen=True, eq=False)
class Given(Publication):
    """A publication whose packages have the charts that a test gives them, and no downloads."""

    charts: Mapping[str, list[Chart]] = field(default_factory=dict)

    def charts_of(self, package: Package, language: Language) -> list[Chart]:  # noqa: ARG002
        """Give the charts of a package, in any language."""
        return self.charts.get(package.name, [])

    def downloads_of(self, package: Package) -> list[Download]:  # noqa: ARG002
        """Give nothing to download."""
        return []


def drawing(views: Mapping[str, list[tuple[str, str]]]) -> Publication:
    """Let each package have charts of these names, each of a resource."""
    made = published(PERIODS)
    [chart] = made.charts_of(package(PERIODS, NEW), "en")
    charts = {
        owner: [replace(chart, view=replace(chart.view, name=name, resource=one))
                for name, one in wanted]
        for owner, wanted in views.items()
    }  # fmt: skip
    return Given(made.catalog, made.site, charts=charts)


def page(publication: Publication) -> str:
    """Make the page of the theme of courts."""
    _, made, *_ = theme_pages(publication, "en")
    return made.markdown


def activities(case: str) -> list[str]:
    """Give the codes of the activities of a case."""
    found = activities_of(catalog(case), package(case, "activities-2022"))
    return [one.code for one in found]


def anchors(text: str) -> list[str]:
    """Give the anchors of the charts on a page, in its order."""
    return re.findall(r'<figure class="chart" id="([^"]+)"', text)


def test_a_chart_of_all_years_stands_once() -> None:
    """What a newer package draws with all years is left out of the older one, with its text."""
    text = page(drawing({OLD: [("people", "figures")], NEW: [("people", "figures")]}))
    assert anchors(text) == ["chart-people"]
    assert [one in text for one in TEXTS.values()] == [False, True]


def test_a_chart_that_the_newer_year_has_not_is_shown() -> None:
    """A chart that only the older year has is there with its text; the one of both is not twice."""
    old = [("people", "figures"), ("places", "figures")]
    text = page(drawing({OLD: old, NEW: [("people", "figures")]}))
    assert anchors(text) == ["chart-places", "chart-people"]
    assert all(one in text for one in TEXTS.values())


def test_a_table_of_each_year_has_its_chart() -> None:
    """A chart of another table draws its own year only: both are there."""
    text = page(drawing({OLD: [("rain", "rain")], NEW: [("rain", "rain")]}))
    assert anchors(text) == ["chart-rain", f"chart-{NEW}-rain"]


def two_years() -> Publication:
    """Let two years have the same activities, and conclude under the same codes."""
    made = published(FIGURES)
    told = {"finding": "F-1", "kind": "cause", "theme": "activities", "text_lo": "ກ"}
    packages = []
    for year in ("2021", "2022"):
        report = {"report": f"report-{year}", "period": year}
        acts = package(FIGURES, "activities-2022")
        known = {**acts.descriptor, **report, "name": f"activities-{year}"}
        packages.append(replace(acts, name=f"activities-{year}", descriptor=known))
        findings = table("findings", [{**told, "text_en": f"Told in {year}"}])
        packages.append(replace(made_package(f"told-{year}"), descriptor=report,
                                resources=(findings,)))  # fmt: skip
    lists = package(FIGURES, "codelists")
    read = Catalog((*packages, lists), edition=made.edition)
    return Given(read, made.site)


def test_two_years_are_told_apart() -> None:
    """Newest first, each below its period; anchors are there once, and links lead to them."""
    text = page(two_years())
    assert re.findall(r'<p class="year">(.*?)</p>', text) == ["2022", "2021"] * 2
    assert text.index("Told in 2022") < text.index("Told in 2021")
    ids, links = Tags(text).all("id"), Tags(text).all("href")
    codes = activities(FIGURES)
    wanted = [f"{prefix}{code}" for prefix in ("", "activities-2021-") for code in codes]
    assert sorted(one for one in ids if "A-1" in one) == sorted(wanted)
    assert {f"#{one}" for one in wanted} <= set(links)
    assert [one for one in ids if "F-1" in one] == ["finding-F-1", "finding-told-2021-F-1"]
    assert len(ids) == len(set(ids))


def test_a_single_year_needs_no_line() -> None:
    """With one report there is no line that names its period."""
    assert 'class="year"' not in page(Given(catalog(FIGURES), published(FIGURES).site))


def test_a_package_without_charts_keeps_its_text() -> None:
    """An older year of which nothing is drawn is not left out."""
    text = page(drawing({NEW: [("people", "figures")]}))
    assert all(one in text for one in TEXTS.values())
