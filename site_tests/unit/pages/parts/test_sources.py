"""What stands under a chart: its sources, and the button that explores it."""

import dataclasses
import json

import pytest

from scripts.charts.chart import Chart
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language, plain
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.anchors import anchors
from scripts.pages.parts.charts.sources import Source, sources, titles
from site_tests.making import EDITION, LANGUAGES
from site_tests.making import package as made_package
from site_tests.markup import Tags
from site_tests.mini import FIGURES, PERIODS, STRANGER, package, published

ZONE = "packages/zone-2022/#section-"


def drawn(case: str, name: str, language: Language = "en") -> tuple[Package, Chart]:
    """Give a package of a case and its first chart."""
    one = package(case, name)
    return one, published(case).charts_of(one, language)[0]


def found(case: str, name: str, figures: list[str], language: Language = "en") -> list[Source]:
    """Give the sources of a chart that draws these figures."""
    one, chart = drawn(case, name, language)
    table = [{"figure": figure, "period": one.stated("period")} for figure in figures]
    made = dataclasses.replace(chart, table=table)
    return sources(published(case), one, made, language)


@pytest.mark.parametrize("formula", ["1.5.4.b-1", "I.1-1 - 1.5.4.b-2", "I.1-1 / 1.5.4.b-3"])
def test_sections_are_those_of_the_figures(formula: str) -> None:
    """Sections come from the keys, also in sums and shares, each once and in their order."""
    [one] = found(FIGURES, "zone-2022", [formula, formula])
    codes = {"1.5.4.b": f"{ZONE}1-5-4-b", "I.1": f"{ZONE}i-1"}
    wanted = ["I.1", "1.5.4.b"] if "I.1" in formula else ["1.5.4.b"]
    assert one.places == tuple((code, codes[code]) for code in wanted)
    assert not one.table


def test_sections_are_numbered_in_the_language_of_the_page() -> None:
    """The Lao line has the section as the report prints it; the link stays Latin."""
    [one] = found(FIGURES, "zone-2022", ["1.5.4.b-5"], "lo")
    assert one.places == (("1.5.4.ຂ", f"{ZONE}1-5-4-b"),)


def test_many_sections_are_counted() -> None:
    """Four are named, and how many more there are."""
    places = tuple((str(place), "") for place in range(7))
    name = plain("a report").words("en")
    one = Source(name, name, places)
    assert [name for name, _ in one.shown] == ["0", "1", "2", "3"]
    assert one.more == 3


def test_each_report_of_a_theme_is_a_source() -> None:
    """A chart of two years names the reports of both, with the sections in their packages."""
    one, chart = drawn(PERIODS, "court-2022")
    assert {row["period"] for row in chart.table} == {"2021", "2022"}
    paths = {path for source in sources(published(PERIODS), one, chart, "en")
             for _, path in source.places}  # fmt: skip
    assert paths == {addresses.section("court-2021", "1.1"), addresses.section("court-2022", "1.1")}


def test_a_source_goes_by_its_short_name() -> None:
    """Where a source has a short name pages use it; what is looked at elsewhere has the whole."""
    one = package(FIGURES, "zone-2022")
    named = {"title": "ບົດຍາວ", "title@en": "A long title", "short": "ບົດ", "short@en": "A report"}
    made = dataclasses.replace(one, descriptor={**one.descriptor, "sources": [named]})
    said = [tuple(name.text for name in titles(made, language)) for language in LANGUAGES]
    assert said == [("ບົດ", "ບົດຍາວ"), ("A report", "A long title")]
    bare = titles(dataclasses.replace(one, descriptor={}), "en")
    assert [name.text for name in bare] == ["", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strangers_chart_names_its_table(language: Language) -> None:
    """Without figures the source is the package's, and the place is the table on its page."""
    one, chart = drawn(STRANGER, "gdp", language)
    [source] = sources(published(STRANGER), one, chart, language)
    assert source.table
    [(name, path)] = source.places
    assert name
    page = package_page(published(STRANGER), one, language).markdown
    assert path.partition("#")[2] == "table-gdp"
    assert "{#table-gdp" in page
    assert f'href="../../{path}">{name}</a>' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_of_sources_lead_to_anchors_of_their_pages(language: Language) -> None:
    """Whatever section a chart names is a heading on the page that its link leads to."""
    for case, name in ((FIGURES, "zone-2022"), (PERIODS, "court-2022")):
        one, chart = drawn(case, name, language)
        for source in sources(published(case), one, chart, language):
            for _, path in source.places:
                target, _, anchor = path.partition("#")
                owner = package(case, target.split("/")[1])
                made = package_page(published(case), owner, language).markdown
                assert f"{{#{anchor}}}" in made


TOLD = [("report-2022", "printed_numbers"), ("zone-2022", "parts"), ("zone-2022", "checks"),
        ("zone-2022", "figures"), ("activities-2022", "activities"),
        ("activities-2022", "activity_partners"), ("codelists", "areas")]  # fmt: skip


@pytest.mark.parametrize(("name", "resource"), TOLD)
def test_a_table_shown_in_a_form_of_its_own_has_an_anchor(name: str, resource: str) -> None:
    """A chart of any table leads to where the page of its package has that table's rows."""
    one, (_, chart) = package(FIGURES, name), drawn(FIGURES, "zone-2022")
    view = dataclasses.replace(chart.view, resource=resource)
    table = [{**row, "figure": ""} for row in chart.table]
    made = dataclasses.replace(chart, view=view, table=table)
    [source] = sources(published(FIGURES), one, made, "en")
    [(_, path)] = source.places
    target, _, anchor = path.partition("#")
    assert target == addresses.package_page(name)
    assert f"{{#{anchor}" in package_page(published(FIGURES), one, "en").markdown


def test_findings_are_a_table_in_a_form_of_its_own() -> None:
    """What a report concludes is told below its own heading, and not as a table."""
    texts = {"finding": "F-1", "kind": "cause", "text_lo": "ກ", "text_en": "A cause"}
    owner = made_package("report", findings=[texts])
    assert anchors(Catalog((owner,), edition=EDITION), owner) == {
        "checks": "checks", "findings": "findings",
    }  # fmt: skip


def test_derived_values_are_announced() -> None:
    """The line about computed values is there where one is drawn, and only there."""
    for case, name in ((FIGURES, "zone-2022"), (PERIODS, "court-2022")):
        one, chart = drawn(case, name)
        made = package_page(published(case), one, "en").markdown
        assert ("Values marked “computed”" in made) == any(row["derived"] for row in chart.table)


def test_the_button_is_hidden_and_names_what_it_needs() -> None:
    """Without JavaScript there is no button; with it, the addresses start at the page."""
    one, chart = drawn(FIGURES, "zone-2022")
    tags = Tags(package_page(published(FIGURES), one, "en").markdown)
    button = next(one for name, one in tags.found if one.get("class") == "explore")
    charts = f"../../../data/zone-2022/charts/{chart.view.name}"
    assert "hidden" in button
    assert button["data-runtime"] == f"../../../{addresses.RUNTIME}"
    assert button["data-spec"] == f"{charts}.en.narrow.vl.json"
    assert button["data-spec-wide"] == f"{charts}.en.vl.json"
    assert button["data-rows"] == f"{charts}.csv"
    words = json.loads(button["data-words"] or "")
    assert words["shown"] == "Values shown: {count} of {all}"
    assert all(words.values())
