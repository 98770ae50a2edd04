"""The number that a shared link shows: the headline of its page, of which country and time."""

from dataclasses import replace
from pathlib import Path

import pytest

from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.page import NO_LEAD, Lead
from scripts.pages.parts.lead import first_lead, lead_of, written_lead
from scripts.pages.publication import Publication
from site_tests.making import figure, of_year, reports
from site_tests.mini import FIGURES, copied, published, read_again, settings_of

SAID = {"title": "ຄະດີ. ອື່ນໆ.", "title@en": "cases of the year. And more."}
LIST = (
    '<ul class="headlines" markdown>\n<li><a class="figure" href="./x/#1">1,802</a> people &amp; '
    "more<small>of all</small></li>\n"
    '<li><a class="figure" href="./x/#2">5</a> others</li>\n</ul>'
)


def made(value: float | None = 1802, year: str = "2022", theme: str = "lakes") -> Package:
    """Make a package with a headline."""
    package = of_year(year, theme, figures=[figure("1.1-1", value)])
    stated = {**package.descriptor, "headline": {"figure": "1.1-1", **SAID}}
    return replace(package, languages=("lo", "en"), descriptor=stated)


def site(*packages: Package) -> Publication:
    """Publish packages."""
    return Publication(reports(*packages), Site("https://example.org/"))


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", Lead("1,802", "cases of the year", "2022", "1,802 cases of the year (2022)")),
        ("lo", Lead("1.802", "ຄະດີ", "2022", "1.802 ຄະດີ (2022)")),
    ],
)
def test_a_headline_leads(language: Language, lead: Lead) -> None:
    """Its number, the first sentence of its words without the stop, and when that was."""
    one = made()
    assert lead_of(site(one), [one], language) == lead


def test_the_first_headline_with_a_number_leads() -> None:
    """A masked number leads as it is shown; one that is not shown at all leads nowhere."""
    small, hidden = made(None), made(None, "2021")
    rows = [figure("1.1-1", None, conf_status="D")]
    hidden = replace(of_year("2021", "lakes", figures=rows), descriptor=hidden.descriptor)
    publication = site(hidden, small)
    assert lead_of(publication, [hidden], "en") == NO_LEAD
    assert lead_of(publication, [hidden, small], "en").value == "<5"
    assert lead_of(publication, [], "en") == NO_LEAD


def test_a_number_of_no_time_says_so() -> None:
    """There are no empty brackets where neither country nor time is known."""
    one = made(year="")
    assert lead_of(site(one), [one], "en").said == "1,802 cases of the year"


def test_a_hand_written_page_leads_with_its_first_figure() -> None:
    """Words in small print behind it are left out, signs are themselves."""
    publication = published(FIGURES)
    found = written_lead(publication, f"# Title\n\n{LIST}\n", "2022", "en")
    assert (found.value, found.words) == ("1,802", "people & more")
    assert written_lead(publication, "# Title\n\n1,802 people\n", "2022", "en") == NO_LEAD


@pytest.mark.parametrize(("language", "country"), [("lo", "ສປປ ລາວ"), ("en", "Lao PDR")])
def test_the_country_is_named_in_the_language(
    tmp_path: Path, language: Language, country: str
) -> None:
    """It is the one that the edition is about, by its name in the list of areas."""
    project = copied(FIGURES, tmp_path)
    areas = project / "datapackages" / "codelists" / "data" / "areas.csv"
    areas.write_text(f"{areas.read_text('utf-8')}LA,ສປປ ລາວ,Lao PDR\n", "utf-8")
    publication = Publication(read_again(project), settings_of(FIGURES).site)
    found = written_lead(publication, LIST, "2022", language)
    assert found.where == f"{country}, 2022"
    assert found.said == f"1,802 people & more ({country}, 2022)"


def test_the_first_theme_leads_a_site_that_nobody_wrote() -> None:
    """Themes come in their order, and those without a number are passed over."""
    bare = of_year("2022", "air", figures=[figure("1.2-1", 3)])
    assert first_lead(site(bare, made()), "en").value == "1,802"
    assert first_lead(site(bare), "en") == NO_LEAD
