"""What stands under a picture that travels: whose numbers, whose site, its licence and address."""

import dataclasses

import pytest

from scripts.charts.chart import Chart
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.charts.embedded import embedded
from scripts.pages.parts.charts.imprint import imprint
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, STRANGER, catalog, package, published

REPORT = {"lo": "ບົດສະຫຼຸບຂອງຫ້ອງການນ້ຳ, ເລກທີ 7", "en": "Office of Water, report no. 7 of 1 May 2023"}
SHORT = {"lo": "ບົດສະຫຼຸບ ເລກທີ 7", "en": "report no. 7"}


def named(language: Language) -> tuple[Package, Chart]:
    """Give a package with a short and a whole name of its source, and its first chart."""
    one = package(FIGURES, "zone-2022")
    source = {"title": REPORT["lo"], "title@en": REPORT["en"],
              "short": SHORT["lo"], "short@en": SHORT["en"]}  # fmt: skip
    made = dataclasses.replace(one, descriptor={**one.descriptor, "sources": [source]})
    return made, published(FIGURES).charts_of(one, language)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_of_a_table_says_whose_it_is(language: Language) -> None:
    """A picture names who published its numbers and when, not only a number of a report."""
    one, chart = named(language)
    view = dataclasses.replace(chart.view, resource="figures")
    bare = dataclasses.replace(
        chart, view=view, table=[{**row, "figure": ""} for row in chart.table]
    )
    source, *_ = imprint(published(FIGURES), one, bare, language)
    assert REPORT[language] in source
    assert REPORT[language] in embedded(published(FIGURES), one, bare, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_imprint_is_short(language: Language) -> None:
    """Three lines: the source, then site, what it is and licence, and the address."""
    one = package(FIGURES, "zone-2022")
    chart = published(FIGURES).charts_of(one, language)[0]
    edition = catalog(FIGURES).edition
    source, site, address = imprint(published(FIGURES), one, chart, language)
    assert "1.5.4" in source
    assert site.startswith(f"{edition.name.in_(language)} · {edition.standing.in_(language)} · ")
    assert address.endswith(f"{language}/packages/zone-2022/#chart-{chart.view.name}")
    frame = embedded(published(FIGURES), one, chart, language)
    assert edition.standing.in_(language) in frame
    assert (
        edition.standing.in_(language)
        not in package_page(published(FIGURES), one, language).markdown
    )


def test_an_edition_does_not_speak_for_others() -> None:
    """A chart of a stranger's package has the name of the site, and nothing of what that is."""
    one = package(STRANGER, "gdp")
    chart = published(STRANGER).charts_of(one, "en")[0]
    edition = catalog(STRANGER).edition
    _, site, _ = imprint(published(STRANGER), one, chart, "en")
    assert site.split(" · ")[0] == edition.name.in_("en")
