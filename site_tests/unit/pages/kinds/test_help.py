"""Help: the hotlines as printed, whose pages show them, and what is said of safe reading."""

from dataclasses import replace

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.pages.kinds.help import help_pages
from scripts.pages.kinds.package import package_page
from scripts.pages.prose.pages import prose_pages
from scripts.pages.publication import Publication
from scripts.pages.records.help import concerns_people
from site_tests import making
from site_tests.making import LANGUAGES
from site_tests.markup import Tags
from site_tests.mini import FIGURES, STRANGER, package, published, with_edition

HOTLINE = {
    "hotline": "1234", "agency": "union", "purpose_lo": "ໃຫ້ຄຳປຶກສາ.", "purpose_en": "Advice.",
    "section": "1.1", "position": 7, "note_lo": None, "note_en": None,
}  # fmt: skip
LEAVE = {"lo": "ອອກຈາກເວັບໄຊນີ້ທັນທີ", "en": "Leave this site quickly"}


@pytest.fixture
def made() -> Publication:
    """Publish a report with one hotline, checked on a day, with a way out of the site."""
    ledger = [making.printed("1.1-7", "published", "reference")]
    one = making.package("report", hotlines=[HOTLINE], printed_numbers=ledger)
    one = replace(one, descriptor={"report": making.REPORT, "period": "2022"})
    edition = replace(
        making.EDITION, checked="2026-01-31", quick_exit="https://www.example.com/news"
    )
    read = Catalog((one,), edition=edition)
    return Publication(read, Site("https://example.org/"))


def of_another_report(publication: Publication) -> Publication:
    """Publish the same for an edition whose default report is another."""
    return with_edition(publication, replace(publication.edition, report="another"))


def text(publication: Publication, language: Language) -> str:
    """Make the Markdown of the page of help."""
    [page] = help_pages(publication, language)
    return page.markdown


@pytest.mark.parametrize(
    ("language", "purpose", "place", "printed"),
    [("lo", "ໃຫ້ຄຳປຶກສາ.", "ຂໍ້ 1.1, ຕົວເລກທີ່ພິມລຳດັບທີ 7", "ຕາມທີ່ພິມໃນບົດສະຫຼຸບປີ 2022."),
     ("en", "Advice.", "Section 1.1, printed number 7", "As printed in the 2022 report.")],
)  # fmt: skip
def test_a_hotline_can_be_called_and_traced(
    made: Publication, language: Language, purpose: str, place: str, printed: str
) -> None:
    """Number, purpose and place are there; the place leads to the list of printed numbers."""
    page = text(made, language)
    assert Tags(page).all("href") == ["tel:1234", "../packages/report/#1.1-7"]
    assert all(words in page for words in (purpose, place, printed))


@pytest.mark.parametrize(("language", "day"), [("lo", "31 ມັງກອນ 2026"), ("en", "31 January 2026")])
def test_the_last_check_is_a_day_or_is_said_to_be_missing(
    made: Publication, language: Language, day: str
) -> None:
    """The day is written as its language does; without one the page says so."""
    unchecked = {"lo": "ຍັງບໍ່ໄດ້ກວດຄືນ", "en": "have not been checked since"}[language]
    assert day in text(made, language)
    assert unchecked not in text(made, language)
    assert unchecked in text(with_edition(made, replace(made.edition, checked="")), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_out_is_told_only_where_there_is_one(made: Publication, language: Language) -> None:
    """The page names the link and the host that it leads to, or says nothing of either."""
    assert LEAVE[language] in text(made, language)
    assert "www.example.com" in text(made, language)
    assert LEAVE[language] not in text(
        with_edition(made, replace(made.edition, quick_exit="")), language
    )


def test_hotlines_of_another_report_are_not_shown(made: Publication) -> None:
    """Only what the default report prints is offered; without hotlines there is no page."""
    assert help_pages(of_another_report(made), "en") == []
    assert help_pages(published(STRANGER), "en") == []


def test_the_page_of_help_has_the_way_out(made: Publication) -> None:
    """The theme reads the front matter."""
    [page] = help_pages(made, "en")
    assert page.source.startswith("---\n")
    assert "\nhelp: true\n---\n" in page.source


def test_a_page_with_the_box_has_the_way_out(made: Publication) -> None:
    """Placing the hotlines on a hand-written page is all that its writer has to do."""
    boxed, bare = prose_pages(made, "en", {"a.md": "{{ hotlines() }}", "b.md": "# B"})
    assert Tags(boxed.markdown).all("href") == ["tel:1234", "../help/"]
    assert (boxed.help, bare.help) == (True, False)
    assert "help:" not in bare.source


def test_a_box_without_hotlines_is_nothing(made: Publication) -> None:
    """A report that prints none leaves no empty box."""
    [page] = prose_pages(of_another_report(made), "en", {"a.md": "{{ hotlines() }}"})
    assert page.markdown == ""


@pytest.mark.parametrize(
    ("case", "name", "expected"),
    [(FIGURES, "zone-2022", True), (FIGURES, "activities-2022", False), (STRANGER, "gdp", False)],
)
def test_pages_about_people_who_need_protection(case: str, name: str, expected: bool) -> None:  # noqa: FBT001
    """A package that counts people of a sensitive population is such a page, no other is."""
    assert concerns_people(published(case), package(case, name)) is expected
    assert package_page(published(case), package(case, name), "lo").help is expected


def test_such_a_package_shows_the_box(made: Publication) -> None:
    """The hotlines of the report stand on the page of a package that counts victims."""
    counted = making.package("counts", figures=[making.figure("1.1-1", 9, population="victims")])
    alone = Catalog((counted,), edition=making.EDITION)
    assert concerns_people(replace(made, catalog=alone), counted)
    packages = (*published(FIGURES).catalog.packages, *made.catalog.packages)
    both = Catalog(packages, edition=making.EDITION)
    everything = replace(published(FIGURES), catalog=both)
    page = package_page(everything, package(FIGURES, "zone-2022"), "en")
    assert 'href="tel:1234"' in page.markdown
    assert 'href="../../help/"' in page.markdown
