"""The foot of a page: whose data it shows, under which terms, and how new."""

from dataclasses import replace

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.provenance import foot_lines, own, site_lines
from scripts.pages.publication import Publication
from scripts.text.words import say
from site_tests.making import EDITION, LANGUAGES, REPORT, both, figure, of_year, package
from site_tests.mini import FIGURES, STRANGER, catalog, published

STATEMENT = both("ສະບັບຂອງພວກເຮົາ.", "An edition of our own.")
LICENCE = both("ຂໍ້ມູນຂອງພວກເຮົາ.", "Data of our own.")
STATED = {
    "sources": [{"title": "A survey of rivers"}],
    "contributors": [
        {"title": "A water office", "roles": ["publisher", "author"]},
        {"title": "A writer", "roles": ["author"]},
        {"title": "A printer", "role": "publisher"},
    ],
    "licenses": [{"name": "CC0-1.0", "title": "Public domain"}],
    "created": "2021-05-04T10:00:00Z",
    "version": "3.1",
}
SOURCES = {
    "2022": {"title": "x", "number": "045", "date": "2023-02-17"},
    "2023": {"title": "x", "number": "061", "date": "2024-03-01"},
}
FEET = {
    "lo": [
        "ຈາກບົດສະຫຼຸບ ເລກທີ 045, ລົງວັນທີ 17 ກຸມພາ 2023 ປີ 2022.",
        "ຈາກບົດສະຫຼຸບ ເລກທີ 061, ລົງວັນທີ 1 ມີນາ 2024 ປີ 2023.",
        "ປີ 2022 ແລະ 2023.",
    ],
    "en": [
        "Made of report no. 045 of 17 February 2023, on 2022.",
        "Made of report no. 061 of 1 March 2024, on 2023.",
        "on 2022 and 2023.",
    ],
}
"""What the foot says of a page of either year, and how it ends on all others."""
DAYS = {"lo": "4 ພຶດສະພາ 2021", "en": "4 May 2021"}


def stranger(**stated: object) -> Package:
    """Make a package of no report that states what it is."""
    return replace(package("rivers"), descriptor=stated)


def publishing(*packages: Package) -> Publication:
    """Publish packages in an edition that says whose it is."""
    edition = replace(EDITION, statement=STATEMENT, licence=LICENCE)
    site = Site("https://example.org/")
    return Publication(Catalog(packages, edition=edition), site)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_stranger_says_what_its_package_says(language: Language) -> None:
    """Source, publishers, licence, day and version are the package's, in this order."""
    one = stranger(**STATED)
    page = package_page(publishing(one), one, language)
    assert page.foot == (
        say(language, "licence.source", title="A survey of rivers"),
        say(language, "footer.publisher", name="A water office"),
        say(language, "footer.publisher", name="A printer"),
        say(language, "licence.named", name="Public domain"),
        say(language, "footer.updated", date=DAYS[language]),
        say(language, "footer.version", version="3.1"),
    )
    assert all(line in page.source.split("---")[1] for line in page.foot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stranger_that_says_nothing_is_not_spoken_for(language: Language) -> None:
    """Its page says that its makers name no licence, and nothing of the edition."""
    one = stranger()
    assert foot_lines(publishing(one), [one], language) == (say(language, "licence.unnamed"),)


def test_the_edition_speaks_for_its_reports_and_the_lists_of_them() -> None:
    """Pages of its reports' packages, and of a list that they use, have the edition's lines."""
    key = ForeignKey(("indicator",), "lists", "indicators", ("code",))
    made = package("cases", figures=[figure("1-1", 7)])
    tables = tuple(replace(one, foreign_keys=(key,)) for one in made.resources)
    cases = replace(made, resources=tables)
    lists, other = replace(package("lists"), descriptor={}), package("before", "other-2021")
    everything = publishing(cases, lists, stranger(**STATED), other, of_year("2023"))
    assert [one.name for one in everything.catalog.packages if own(everything, one)] == [
        "cases", "lists", "all-2023",
    ]  # fmt: skip
    lines = (STATEMENT.in_("en"), LICENCE.in_("en"))
    assert foot_lines(everything, [cases, lists], "en") == lines
    assert foot_lines(everything, [lists], "en") == ()
    assert foot_lines(everything, [other], "en") == (say("en", "licence.unnamed"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edition_says_of_which_report_a_page_is(language: Language) -> None:
    """Each page names the report of its packages and their version; all others name them all."""
    made = {year: of_year(year, "water", [SOURCES[year]]) for year in SOURCES}
    packages = {
        year: replace(one, descriptor={**one.descriptor, "version": f"{year}.1", "created": year})
        for year, one in made.items()
    }
    words = both("ຈາກ{reports} ປີ {years}.", "Made of {reports}, on {years}.")
    catalog = Catalog(tuple(packages.values()), edition=replace(EDITION, statement=words))
    everything = Publication(catalog, Site("https://example.org/"))
    *said, end = FEET[language]
    assert [foot_lines(everything, [packages[year]], language)[0] for year in SOURCES] == said
    assert foot_lines(everything, [packages["2022"]], language)[-1].endswith("2022.1.")
    whole, last = site_lines(everything, language)
    assert whole.endswith(end)
    assert whole.index("061") < whole.index("045")
    assert last.endswith("2023.1.")


def test_an_edition_without_a_report_speaks_for_none() -> None:
    """Where no report is named every package says itself whose it is."""
    one = stranger(version="1")
    everything = publishing(one)
    bare = replace(everything.catalog, edition=replace(everything.edition, report=""))
    assert not own(replace(everything, catalog=bare), one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_both_says_both(language: Language) -> None:
    """Where packages of the report stand beside others, the lines of the edition come first."""
    cases, one = package("cases"), stranger(version="3.1")
    assert foot_lines(publishing(cases, one), [cases, one], language) == (
        STATEMENT.in_(language),
        LICENCE.in_(language),
        say(language, "footer.version", version="3.1"),
    )


@pytest.mark.parametrize("case", [FIGURES, STRANGER])
def test_packages_on_disk_have_the_foot_of_their_owner(case: str) -> None:
    """The edition speaks on the pages of its report, and on no page of strangers."""
    ours = catalog(case).edition.statement.in_("en")
    for one in catalog(case).packages:
        foot = package_page(published(case), one, "en").foot
        assert (not foot or ours in foot) == (case == FIGURES)
    assert catalog(FIGURES).edition.report != REPORT
