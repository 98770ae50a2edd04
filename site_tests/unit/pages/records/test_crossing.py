"""Figures as cross tables: codes that divide them as rows and columns, each figure in one place."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.model.language import Language
from scripts.pages.records.crossing.choice import crossed
from scripts.pages.records.crossing.sections import crossings
from scripts.pages.records.crossing.table import CrossTable
from scripts.pages.records.crossing.units import key_of
from scripts.pages.records.figures import FigureRow, figure_sections
from scripts.report.codes import codes_of
from scripts.report.figures import Figure
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, PERIODS, package, published

SPLITS = ({"sex": "_T"}, {"sex": "F"})


def figures(rows: Sequence[Mapping[str, str]]) -> list[Figure]:
    """Make a figure of each row of codes, numbered in their order."""
    return [Figure(f"1-{at}", "1", at, at, codes_of(row)) for at, row in enumerate(rows)]


def product(*groups: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Combine codes: each of a group with each of the next."""
    found: list[dict[str, str]] = [{}]
    for group in groups:
        found = [{**one, **other} for one in found for other in group]
    return found


def each(name: str, *codes: str) -> list[dict[str, str]]:
    """Give one code of a dimension after the other."""
    return [{name: one} for one in codes]


@pytest.mark.parametrize(
    ("rows", "down", "across"),
    [
        (product(each("nationality", "LAO", "CHN", "VNM"), SPLITS), "nationality", "sex"),
        (product(each("category", "radio", "press"), each("time_period", "2031-01", "2031-02")),
         "time_period", "category"),
        (product(each("ref_area", "N", "S", "E"), each("indicator", "boats", "nets")),
         "ref_area", "indicator"),
        (product(each("indicator", "boats", "nets"), each("activity", "A", "B")),
         "activity", "indicator"),
    ],
)  # fmt: skip
def test_codes_that_divide_figures_are_rows_and_columns(
    rows: list[dict[str, str]], down: str, across: str
) -> None:
    """Whichever stands in rows has the many or the long names; no figure is left."""
    [table], rest = crossed(figures(rows))
    assert rest == []
    keys = [dict(zip(table.down, one, strict=True))[down] for one in table.rows]
    assert list(dict.fromkeys(keys)) == list(dict.fromkeys(row[down] for row in rows))
    heads = [dict(zip(table.across, one, strict=True))[across] for one in table.columns]
    assert list(dict.fromkeys(heads)) == list(dict.fromkeys(row[across] for row in rows))


def test_stages_stand_beside_who_was_at_them() -> None:
    """Cases have no sex, suspects and victims have: all of them are columns of one table."""
    people = product(each("population", "suspects", "victims"), SPLITS)
    who = [{"indicator": "cases"}, *({"indicator": "people", **one} for one in people)]
    [table], rest = crossed(figures(product(each("category", "police", "court"), who)))
    assert rest == []
    assert (len(table.rows), len(table.columns)) == (2, 5)


def test_a_row_or_a_column_alone_is_no_table() -> None:
    """Nor is what shares no code with anything."""
    apart = [{"indicator": "a", "sex": "F"}, {"indicator": "b", "ref_area": "N"}]
    some: list[list[dict[str, str]]] = [each("nationality", "LAO", "CHN", "VNM"), [{}], apart]
    for rows in (*some, [*SPLITS]):
        tables, rest = crossed(figures(rows))
        assert tables == []
        assert len(rest) == len(rows)


def test_a_few_gaps_are_empty_cells() -> None:
    """A row that lacks a figure stays in its table; what belongs to none is left."""
    rows = product(each("category", "a", "b", "c"), SPLITS)[:-1]
    [table], rest = crossed(figures([*rows, {"indicator": "other", "ref_area": "N"}]))
    assert (len(table.rows), len(table.columns), len(table.cells)) == (3, 2, 5)
    assert [one.code("indicator") for one in rest] == ["other"]


def test_a_wide_table_is_turned() -> None:
    """Twenty columns of two rows are twenty rows."""
    many = each("category", *(f"c{one}" for one in range(20)))
    [table], _ = crossed(figures(product(each("ref_area", "N", "S"), many)))
    assert (len(table.rows), len(table.columns)) == (20, 2)


CODES = st.fixed_dictionaries(
    {
        "indicator": st.sampled_from(["people", "cases", "sheets"]),
        "population": st.sampled_from(["", "victims", "suspects"]),
        "sex": st.sampled_from(["", "_T", "F"]),
        "age": st.sampled_from(["", "_T", "Y_LT18"]),
        "category": st.sampled_from(["", "a", "b", "c"]),
        "nationality": st.sampled_from(["", "LAO", "CHN"]),
        "ref_area": st.sampled_from(["LA", "LA-VT"]),
        "activity": st.sampled_from(["", "A-1", "A-2"]),
    }
)


@settings(deadline=None)
@given(st.lists(CODES, max_size=40, unique_by=codes_of))
def test_every_figure_has_one_place(rows: list[dict[str, str]]) -> None:
    """Whatever the codes: in one cell, of its own row and column, or in what is left; no more."""
    all_of_them = figures(rows)
    tables, rest = crossed(all_of_them)
    for table in tables:
        assert min(len(table.rows), len(table.columns)) > 1
        for (row, column), one in table.cells.items():
            assert (key_of(one, table.down), key_of(one, table.across)) == (row, column)
    placed = [one.key for table in tables for one in table.cells.values()]
    assert sorted([*placed, *(one.key for one in rest)]) == sorted(one.key for one in all_of_them)
    again = crossed(all_of_them)
    assert ([one.cells for one in again[0]], again[1]) == ([one.cells for one in tables], rest)


def shown(case: str, name: str, language: Language) -> list[FigureRow]:
    """Give every figure of a package in its tables and lists."""
    found = crossings(published(case), package(case, name), language).values()
    return [row for one in found for row in one.figures]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("case", "name"), [(FIGURES, "zone-2022"), (PERIODS, "court-2022")])
def test_tables_and_lists_show_the_rows_of_the_page(
    case: str, name: str, language: Language
) -> None:
    """The same values, masks and notes as in the list behind them, each once."""
    sections = figure_sections(published(case), package(case, name), language)
    rows = [row for section in sections for row in section.rows]
    assert sorted(shown(case, name, language), key=lambda one: one.key) == sorted(
        rows, key=lambda one: one.key
    )


def zone(language: Language) -> CrossTable:
    """Give the table of the zone by nationality and sex."""
    found = crossings(published(FIGURES), package(FIGURES, "zone-2022"), language)
    [table] = found["1.5.4.b"].tables
    return table


def test_headings_say_each_code_once() -> None:
    """Who is counted stands above the rows, the whole before its parts, and no word twice."""
    table = zone("en")
    assert [[one.words for one in line] for line in table.headings] == [["All", "Female"]]
    assert [group.words for group in table.groups] == ["Workers", "Officials"]
    workers = {row.words: [cell and cell.value for cell in row.cells]
               for row in table.groups[0].rows}  # fmt: skip
    assert workers["All"] == ["1,802", "662"]
    assert workers["Thailand"] == ["<5", "–"]
    assert workers["China"] == ["900", None]


def test_tables_are_alike_in_all_languages() -> None:
    """Rows, columns and cells are chosen by codes, whatever their names are."""
    first, second = ([cell and cell.key for cell in zone(one).cells] for one in LANGUAGES)
    assert first == second
