"""Tables of a report are found by name, where they have the fields that they need."""

from dataclasses import replace

import pytest

from scripts.report.tables import NEEDED, WORDED, cell, number, rows, table
from site_tests import making

WHOLE = {
    name: dict.fromkeys(fields, "x") | {f"{stem}_en": "x" for stem in WORDED.get(name, ())}
    for name, fields in NEEDED.items()
}


@pytest.mark.parametrize("name", NEEDED)
def test_a_table_needs_its_fields(name: str) -> None:
    """With all of them it is a table of a report, without any one of them a plain one."""
    fields = WHOLE[name]
    made = making.catalog(**{name: [fields]})
    assert table(made, made.packages[0], name) is made.packages[0].resource(name)
    for lost in fields:
        some = {field: value for field, value in fields.items() if field != lost} | {"more": "x"}
        plain = making.catalog(**{name: [some]})
        assert table(plain, plain.packages[0], name) is None, lost


def test_texts_in_any_language_of_the_edition_are_enough() -> None:
    """A table in one language is read; one in a language that the edition lacks is not."""
    row = {"finding": "F-1", "kind": "cause"}
    for language, found in (("lo", True), ("en", True), ("fr", False)):
        made = making.catalog(findings=[{**row, f"text_{language}": "x"}])
        assert (table(made, made.packages[0], "findings") is not None) == found


def test_rows_have_their_number_in_the_file() -> None:
    """A row with a fault is left out, and the others keep their numbers."""
    made = making.package("a", parts=[making.part("1", str(n), "p", exhaustive=True)
                                      for n in range(3)])  # fmt: skip
    broken = replace(made, resources=(replace(made.resources[0], broken=frozenset({3})),))
    found = list(rows(making.reports(broken), broken, "parts"))
    assert [(at, row["part"]) for at, row in found] == [(2, "0"), (4, "2")]


def test_cells_are_texts_or_numbers() -> None:
    """An empty or missing cell is an empty text, and no number."""
    row: making.Row = {"a": None, "b": 4, "c": "4", "d": 0}
    assert [cell(row, name) for name in "abcx"] == ["", "4", "4", ""]
    assert [number(row, name) for name in "abcdx"] == [None, 4, None, 0, None]
