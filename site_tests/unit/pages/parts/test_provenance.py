"""The foot of a page: whose data it shows, under which terms, and how new."""

from dataclasses import replace

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.provenance import foot_lines, own
from scripts.pages.publication import Publication
from scripts.text.words import say
from site_tests.making import EDITION, LANGUAGES, REPORT, both, figure, package
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


def test_the_edition_speaks_for_its_report_and_the_lists_of_it() -> None:
    """Pages of the report's packages, and of a list that they use, keep the edition's lines."""
    key = ForeignKey(("indicator",), "lists", "indicators", ("code",))
    made = package("cases", figures=[figure("1-1", 7)])
    tables = tuple(replace(one, foreign_keys=(key,)) for one in made.resources)
    cases = replace(made, resources=tables)
    lists, other = replace(package("lists"), descriptor={}), package("before", "report-2021")
    everything = publishing(cases, lists, stranger(**STATED), other)
    assert [one.name for one in everything.catalog.packages if own(everything, one)] == [
        "cases", "lists",
    ]  # fmt: skip
    assert foot_lines(everything, [cases, lists], "en") == ()
    assert foot_lines(everything, [other], "en") == (say("en", "licence.unnamed"),)


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
    """The case of a report has no lines of its own; each package of strangers has some."""
    for one in catalog(case).packages:
        assert bool(package_page(published(case), one, "en").foot) == (case == STRANGER)
    assert catalog(FIGURES).edition.report != REPORT
