"""The generated pages of a theme: each has what its packages of one year have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scripts.charts.chart import Chart
from scripts.downloads.package import Download
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.theme import theme_pages
from scripts.pages.prose.placing import Place
from scripts.pages.prose.quotes import Quotes
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


def pages(publication: Publication) -> list[str]:
    """Make the pages of the theme, that of the newest year first."""
    return [one.markdown for one in theme_pages(publication, "en")[1:]]


def page(publication: Publication) -> str:
    """Make the page of a theme of one year."""
    [made] = pages(publication)
    return made


def activities(case: str) -> list[str]:
    """Give the codes of the activities of a case."""
    found = activities_of(catalog(case), package(case, "activities-2022"))
    return [one.code for one in found]


def anchors(text: str) -> list[str]:
    """Give the anchors of the charts on a page, in its order."""
    return re.findall(r'<figure class="chart" id="([^"]+)"', text)


def test_each_year_has_its_charts() -> None:
    """A page has the charts and the text of its year, and says so to readers of another."""
    views = [("people", "figures"), ("rain", "rain")]
    newest, older = pages(drawing({OLD: views[:1], NEW: views}))
    assert (anchors(newest), anchors(older)) == (["chart-people", "chart-rain"], ["chart-people"])
    assert [[one in text for one in TEXTS.values()] for text in (newest, older)] == [
        [False, True], [True, False],
    ]  # fmt: skip


def test_each_year_has_its_address_and_leads_to_the_others() -> None:
    """The theme's own address shows the newest; an older year has its number in the title too."""
    _, newest, older = theme_pages(drawing({}), "en")
    assert [(one.path, one.title) for one in (newest, older)] == [
        ("themes/courts/", "courts"), ("themes/courts/2021/", "courts (2021)"),
    ]  # fmt: skip
    assert [(one.year, one.older) for one in (newest, older)] == [("2022", False), ("2021", True)]
    current = '<strong aria-current="page">{}</strong>'
    assert all(one in newest.markdown for one in (current.format("2022"), '<a href="2021/">2021<'))
    ways = (current.format("2021"), '<a href="../../../themes/courts/">2022</a>')
    assert all(one in older.markdown for one in ways)
    assert "# courts (2021) {#top}" in older.markdown


def test_packages_of_no_report_stay_together() -> None:
    """Years are those of reports: a stranger's tables of several periods are on one page."""
    made = drawing({OLD: [("people", "figures"), ("places", "figures")],
                    NEW: [("people", "figures")]})  # fmt: skip
    bare = tuple(
        replace(one, descriptor={**one.descriptor, "report": ""}) for one in made.catalog.packages
    )
    text = page(replace(made, catalog=Catalog(bare, edition=made.edition)))
    assert anchors(text) == ["chart-places", "chart-people"]
    assert all(one in text for one in TEXTS.values())
    assert 'class="years"' not in text


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
    """Each page lists what its year has and nothing of another, under the same anchors."""
    for text, year, other in zip(pages(two_years()), ("2022", "2021"), ("2021", "2022"),
                                 strict=True):  # fmt: skip
        assert f"Told in {year}" in text
        assert f"Told in {other}" not in text
        assert f"packages/activities-{year}/" in text
        assert f"packages/activities-{other}/" not in text
        ids, links = Tags(text).all("id"), Tags(text).all("href")
        codes = activities(FIGURES)
        assert sorted(one for one in ids if "A-1" in one) == sorted(codes)
        assert {f"#{one}" for one in codes} <= set(links)
        assert [one for one in ids if "F-1" in one] == ["finding-F-1"]


def test_a_page_of_no_year_tells_of_all() -> None:
    """Newest first, each below its period; anchors are there once, and links lead to them."""
    quotes = Quotes(two_years(), "en", Place("a/"))
    text = quotes.findings("activities") + quotes.activities("activities")
    assert re.findall(r'<p class="year">(.*?)</p>', text) == ["2022", "2021"] * 2
    assert text.index("Told in 2022") < text.index("Told in 2021")
    ids, codes = Tags(text).all("id"), activities(FIGURES)
    wanted = [f"{prefix}{code}" for prefix in ("", "activities-2021-") for code in codes]
    assert sorted(one for one in ids if "A-1" in one) == sorted(wanted)
    assert [one for one in ids if "F-1" in one] == ["finding-F-1", "finding-told-2021-F-1"]
    assert len(ids) == len(set(ids))


def test_a_single_year_needs_no_line() -> None:
    """With one report there is no line that names its period."""
    text, *_ = pages(Given(catalog(FIGURES), published(FIGURES).site))
    assert 'class="year"' not in text
    assert 'class="years"' not in text
