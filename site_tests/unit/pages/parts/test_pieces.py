"""The pieces of the finder: every figure once, in one order in all languages, none too large."""

import json
from functools import cache
from typing import Any

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.pages.kinds.finder import finder_page
from scripts.pages.parts.pieces import FIRST, PIECE, WHOLE, pieces
from scripts.pages.publication import Publication
from scripts.report.figures import all_figures
from scripts.report.names.naming import namer
from site_tests.making import EDITION, LANGUAGES, figure, package
from site_tests.markup import Tags
from site_tests.mini import FIGURES, published

ROW = '<tr class="figure'
"""Begins the row of a figure."""
LIGHT = 80_000
"""The bytes that a piece, and the page beside its frame, may have."""


@cache
def publication(count: int) -> Publication:
    """Publish so many figures, up to 300 in a package; the second of each is masked."""
    members = [range(at, min(at + 300, count)) for at in range(0, count, 300)]
    made = tuple(
        package(f"d{at:03}", figures=[_figure(one, some.start) for one in some])
        for at, some in enumerate(members)
    )
    return Publication(Catalog(made, edition=EDITION), Site("/"))


def _figure(number: int, start: int) -> dict[str, object]:
    value = None if number - start == 1 else float(number)
    return dict(
        figure(
            f"1-{number + 1}",
            value,
            ref_area=f"X-{number % 7}",
            sex="F_T"[number % 2],
            unit="person",
        )
    )


def read(made: Publication, language: str) -> list[Any]:
    """Read the pieces of a language."""
    return [json.loads(one) for one in pieces(made, language).values()]


@pytest.mark.parametrize("count", [1, WHOLE])
def test_few_figures_stand_on_the_page(count: int) -> None:
    """Up to the bound there are no pieces, and the page has every row."""
    made = publication(count)
    assert pieces(made, "en") == {}
    page = finder_page(made, "en").markdown
    assert page.count(ROW) == count
    assert "data-folders" not in page


def test_every_figure_is_in_a_piece() -> None:
    """Each is there once, in the order of the page, with its name, its value and its codes."""
    made = publication(2500)
    assert list(pieces(made, "en")) == [f"figures/pieces/{one}.json" for one in (1, 2, 3)]
    found = []
    for piece in read(made, "en"):
        assert len(piece["rows"]) <= PIECE
        for group, key, _, value, number, name, codes, unit, above, _ in piece["rows"]:
            owner = piece["groups"][group]["package"]
            said = " · ".join(piece["phrases"][one] for one in name)
            held = dict(piece["codes"][one] for one in codes)
            assert piece["phrases"][unit] == "person"
            assert set(above) < set(range(len(name)))
            found.append((owner, key, said, value, number, held))
    expected = []
    for package_, one in all_figures(made.catalog):
        name = namer(made.catalog, package_, "en").name(one)
        codes = {"theme": "other", "indicator": "people", "sex": one.code("sex")}
        value = "<5" if one.masked else f"{one.value:,.0f}"
        expected.append((package_.name, one.key, name, value, one.value, codes))
    assert found == expected


def test_pieces_of_all_languages_have_the_same_figures() -> None:
    """A figure is in the same place of the same piece, so that one can name it in another."""
    made = publication(2500)
    places = [[[row[:2] for row in one["rows"]] for one in read(made, tag)] for tag in LANGUAGES]
    assert places[0] == places[1]


def test_the_page_has_the_first_figures() -> None:
    """It says that there are more and where, and offers every code of all of them."""
    made = publication(2500)
    page = finder_page(made, "en")
    assert page.markdown.count(ROW) == FIRST
    assert f"the first {FIRST} of 2,500 figures" in page.markdown
    assert '<a href="../packages/">' in page.markdown
    assert "2,500 of 2,500 figures" in page.markdown
    [form] = [one for tag, one in Tags(page.markdown).found if tag == "form"]
    folders = ["pieces/", "../../lo/figures/pieces/"]
    assert json.loads(str(form["data-folders"])) == folders
    assert (form["data-count"], form["data-piece"]) == ("2500", str(PIECE))


def test_nothing_grows_with_the_number_of_figures() -> None:
    """Ten times as many figures make ten times the pieces, none of them and no page heavier."""
    for count in (1_100, 11_000):
        made = publication(count)
        assert len(finder_page(made, "lo").markdown.encode()) < LIGHT
        assert max(map(len, pieces(made, "lo").values())) < LIGHT


def test_a_site_of_few_figures_needs_no_pieces() -> None:
    """The page of a small edition names none, and leads to each of its themes."""
    page = finder_page(published(FIGURES), "en").markdown
    assert "data-folders" not in page
    assert "finder-rest" not in page
    assert '<li><a href="#theme-zone">' in page
