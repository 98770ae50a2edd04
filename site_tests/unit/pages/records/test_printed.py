"""The ledger on its package's page, and the way to it from every figure."""

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.package import package_page
from scripts.pages.records.printed import PrintedRow, printed_sections
from scripts.report.figures import all_figures
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.markup import Tags, line
from site_tests.mini import FIGURES, PERIODS, catalog, package, published


def rows(language: Language) -> dict[str, PrintedRow]:
    """Give the rows of the ledger by key."""
    owner = package(FIGURES, "report-2022")
    found = printed_sections(published(FIGURES), owner, language)
    return {row.key: row for section in found for row in section.rows}


def page(case: str, name: str, language: Language) -> str:
    """Make the Markdown of a package's page."""
    return package_page(published(case), package(case, name), language).markdown


@pytest.mark.parametrize(
    ("language", "masked", "withheld"),
    [
        ("lo", "ປົກປິດ", "ບໍ່ເຜີຍແຜ່: ກ່ຽວກັບບຸກຄົນດຽວ"),
        ("en", "Masked", "Withheld: About a single person"),
    ],
)
def test_hidden_rows_show_no_print_and_why(language: Language, masked: str, withheld: str) -> None:
    """The cell of the print is empty, and what is said instead stands beside it."""
    made = page(FIGURES, "report-2022", language)
    for key, treatment in (("1.5.4.b-5", masked), ("1.5.4.b-8", masked), ("1.5.4.b-9", withheld)):
        row = rows(language)[key]
        assert (row.printed, row.treatment) == ("", treatment)
        assert '<td class="value"></td>' in line(made, key)
        assert f'<span class="note">{treatment}</span>' in line(made, key)


def test_a_masked_number_leads_to_its_figure_and_a_withheld_one_nowhere() -> None:
    """The figure of a masked number is there; of a withheld one only the kind is told."""
    found = rows("en")
    assert found["1.5.4.b-5"].path == "packages/zone-2022/#1.5.4.b-5"
    assert (found["1.5.4.b-9"].what, found["1.5.4.b-9"].path) == ("Figure", "")
    assert "<a " not in line(page(FIGURES, "report-2022", "en"), "1.5.4.b-9")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_has_its_print_and_its_link(language: Language) -> None:
    """The print is as it was, whatever the language writes; the name leads to the figure."""
    row = line(page(FIGURES, "report-2022", language), "1.5.4.b-2")
    name = {"lo": "ແຮງງານ · ຍິງ", "en": "Workers · Female"}[language]
    assert '<td class="value">0662</td>' in row
    assert f'<a href="../../packages/zone-2022/#1.5.4.b-2">{name}</a>' in row
    assert "note" not in row


@pytest.mark.parametrize(("language", "kind"), [("lo", "ໂມງ"), ("en", "Clock time")])
def test_what_is_no_figure_says_what_it_is(language: Language, kind: str) -> None:
    """A time of the clock has its print and its kind, no link and no treatment."""
    row = rows(language)["1.5.4.b-10"]
    assert (row.printed, row.what, row.path, row.treatment) == ("08:30", kind, "", "")


def test_anchors_are_figure_keys_in_printed_order() -> None:
    """The row of a figure is found under the figure's own key; sections keep their order."""
    owner = package(FIGURES, "report-2022")
    found = printed_sections(published(FIGURES), owner, "lo")
    assert [section.number for section in found] == ["I.1", "1.5.4.ຂ"]
    keys = [row.key for section in found for row in section.rows]
    anchors = Tags(page(FIGURES, "report-2022", "lo")).all("id")
    assert [one for one in anchors if one in keys] == keys
    assert {one.key for _, one in all_figures(catalog(FIGURES))} <= set(keys)


def test_the_ledger_is_not_shown_twice() -> None:
    """It has a form of its own and is no plain table; a package without one has no section."""
    assert 'aria-label="Printed numbers"' not in page(FIGURES, "report-2022", "en")
    assert "{#printed}" in page(FIGURES, "report-2022", "en")
    assert "{#printed}" not in page(FIGURES, "zone-2022", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_leads_to_its_print(language: Language) -> None:
    """Its place leads there; the print stands beside it where it is not the value, and no mask."""
    made = page(FIGURES, "zone-2022", language)
    for key, printed in (
        ("1.5.4.b-2", say(language, "figure.printed", printed="0662")),
        ("I.1-1", say(language, "figure.printed", printed="27,6")),
        ("1.5.4.b-5", ""),
    ):
        row = made[made.index(f'<tr id="{key}">') :].split("</tr>")[0]
        assert f'<a class="printed" href="../../packages/report-2022/#{key}"' in row
        assert ('class="print"' in row) == bool(printed)
        assert printed in row


def test_without_a_ledger_no_figure_leads_to_it() -> None:
    """A report that has none keeps its table as it was."""
    assert 'class="printed"' not in page(PERIODS, "court-2022", "en")
