"""Tables with names in place of codes, as a spreadsheet opens them."""

import csv
import io
from dataclasses import replace

import pytest

from scripts.downloads.labels import labelled, mask
from scripts.model.language import Language
from scripts.report.figures import figures_of
from scripts.text.words import say
from site_tests.making import EDITION, figure
from site_tests.making import catalog as catalog_of
from site_tests.mini import FIGURES, STRANGER, catalog, package


def table(case: str, name: str, resource: str, language: Language) -> list[list[str]]:
    """Read a labelled CSV back."""
    owner = package(case, name)
    found = owner.resource(resource)
    assert found is not None
    content = labelled(catalog(case), owner, found, language)
    assert content.startswith(b"\xef\xbb\xbf"), "a spreadsheet knows UTF-8 by its BOM only"
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    ("language", "header", "name"),
    [("lo", "ຂໍ້", "ແຮງງານ · ຈີນ"), ("en", "Section", "Workers · China")],
)
def test_names_stand_in_place_of_codes(language: Language, header: str, name: str) -> None:
    """Titles are the header, figures and codes have names, masked values say so in words."""
    first, *rows = table(FIGURES, "zone-2022", "figures", language)
    assert first[0] == say(language, "figure.name")
    assert first[2] == header
    by_key = {row[1]: row for row in rows}
    value = 4
    assert by_key["1.5.4.b-4"][0] == name
    assert by_key["1.5.4.b-1"][value] == "1802"
    assert by_key["I.1-1"][value] == "27600000"
    assert by_key["1.5.4.b-5"][value] == say(language, "figure.masked", limit=5)
    assert by_key["1.5.4.b-8"][value] == say(language, "figure.secondary")


def test_the_other_language_is_left_out() -> None:
    """A Lao file has Lao notes only; the English ones are in the English file."""
    lao = table(FIGURES, "zone-2022", "figures", "lo")
    english = table(FIGURES, "zone-2022", "figures", "en")
    assert len(lao[0]) == len(english[0])
    assert "ພິມວ່າ “0662”." in lao[2]
    assert "Printed “0662”, with a zero." in english[2]
    assert not any("Printed" in cell for row in lao for cell in row)


def test_a_formula_becomes_text() -> None:
    """A cell that a spreadsheet would run is quoted, a number with a sign is not."""
    cells = [row[0] for row in table(STRANGER, "markup", "cells", "en")]
    assert '\'=HYPERLINK("http://x")' in cells


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "-1-2"])
def test_dangerous_beginnings_are_guarded(cell: str) -> None:
    """Everything that can start a formula gets an apostrophe in front."""
    from scripts.downloads.formulas import safe

    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-1", "+1.5", "1e3", "-1e-05", "a=b", ""])
def test_numbers_and_words_stay(cell: str) -> None:
    """A negative number is no formula."""
    from scripts.downloads.formulas import safe

    assert safe(cell) == cell


def test_a_mask_says_how_small_only_where_that_is_the_reason() -> None:
    """A neighbour that is hidden (D) may be large: it must not read as fewer than five."""
    made = catalog_of(figures=[figure("1-1", None), figure("1-2", None, conf_status="D")])
    small, neighbour = figures_of(made, made.packages[0])
    assert mask(made, small, "en", short=True) == "<5"
    assert mask(made, neighbour, "en", short=True) == "–"
    other = replace(made, edition=replace(EDITION, mask_below=10))
    assert mask(other, small, "en", short=True) == "<10"
