"""Texts of a package are there in every language that it declares."""

from pathlib import Path

import pytest

from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.validation.reading.packing import packed


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, []),
        ({"question": "ຈັກ?", "question@en": "How many?"}, []),
        ({"question": "ຈັກ?"}, ["views.a.question@en"]),
    ],
)
def test_a_chart_need_not_ask(tmp_path: Path, said: dict[str, str], told: list[str]) -> None:
    """A heading may ask; where a view asks, it does in every language."""
    view = {"name": "a", "title": "ປີ", "title@en": "Years", **said}
    resource = {"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "b"}]}}
    descriptor = {"name": "gdp", "languages": EDITION.languages, "resources": [resource]}
    packed(tmp_path, {**descriptor, "views": [view]}, a_csv="b\n7\n")
    problems = read(tmp_path, EDITION)[1]
    assert [one.field for one in problems if one.field.startswith("views.")] == told


@pytest.mark.parametrize("kind", ["integer", "number", "string"])
def test_a_field_in_each_language_may_be_of_any_type(tmp_path: Path, kind: str) -> None:
    """A page number in each language is told to be missing, as a text is."""
    fields = [{"name": f"page_{tag}", "type": kind} for tag in EDITION.languages]
    resource = {"name": "pages", "path": "a.csv", "schema": {"fields": fields}}
    descriptor = {"name": "gdp", "languages": EDITION.languages, "resources": [resource]}
    header = ",".join(str(field["name"]) for field in fields)
    packed(tmp_path, descriptor, a_csv=f"{header}\n7,8\n9,\n")
    cells = [one for one in read(tmp_path, EDITION)[1] if one.path.endswith("a.csv")]
    assert [(one.code, one.row, one.field) for one in cells] == [
        ("text-missing", 3, fields[1]["name"])
    ]
