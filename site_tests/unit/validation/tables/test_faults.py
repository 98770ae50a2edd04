"""Faults of rows are told with the type, the limit or the other row that they are about."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from frictionless import fields

from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.text.messages import parts
from scripts.text.words import has, shipped
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.validation.reading.packing import packed

KINDS = [one for one in vars(fields).values() if isinstance(one, type)]
"""Every type of field that frictionless has."""


def _problems(
    root: Path, field: Mapping[str, Any], content: str, **schema: object
) -> list[Problem]:
    """Read a table of one field."""
    whole = {"fields": [{"name": "a", **field}], **schema}
    resource = {"name": "table", "path": "a.csv", "schema": whole}
    packed(root, {"name": "one", "resources": [resource]}, a_csv=content)
    return read(root, EDITION)[1]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.type)
def test_every_type_and_constraint_has_words(kind: Any) -> None:  # noqa: ANN401 - no types there
    """What frictionless can find is said in every language of the theme."""
    keys = [f"constraint.{name}" for name in kind.supported_constraints if name != "required"]
    for language in shipped():
        assert all(has(language, key) for key in (f"type.{kind.type}", *keys))


@pytest.mark.parametrize(
    ("field", "cell", "english", "lao"),
    [
        ({"type": "integer"}, "1.5", "type: whole number", "ຊ່ອງ: ຈຳນວນຖ້ວນ"),
        ({"type": "date"}, "2022", "type: date", "ຊ່ອງ: ວັນທີ"),
        ({"type": "date", "format": "%d/%m/%Y"}, "2022-01-31", "date (written as %d/%m/%Y)",
         "ວັນທີ (ຂຽນຕາມຮູບແບບ %d/%m/%Y)"),
        ({"type": "integer", "constraints": {"minimum": 3}}, "2", "(smallest value: 3)",
         "(ຄ່າໜ້ອຍສຸດ: 3)"),
        ({"type": "string", "constraints": {"maxLength": 2}}, "abc", "(most characters: 2)",
         "(ຈຳນວນຕົວອັກສອນຫຼາຍສຸດ: 2)"),
        ({"type": "string", "constraints": {"enum": ["F", "M"]}}, "W", "(allowed values: F, M)",
         "(ຄ່າທີ່ໃຊ້ໄດ້: F, M)"),
        ({"type": "string", "constraints": {"pattern": "[a-z]+"}}, "1", "(pattern: [a-z]+)",
         "(ຮູບແບບ: [a-z]+)"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit(
    tmp_path: Path, field: Mapping[str, Any], cell: str, english: str, lao: str
) -> None:
    """The message names the type or the limit in the reader's language, once."""
    said: dict[Language, str] = {"en": english, "lo": lao}
    [found] = _problems(tmp_path, field, f"a\n{cell}\n")
    assert (found.row, found.field, found.cell) == (2, "a", cell)
    for language, end in said.items():
        assert parts(found, language)[0].endswith(end)


@pytest.mark.parametrize("schema", [{"primaryKey": ["a"]}, {}])
def test_the_other_row_of_a_double_key_is_named(tmp_path: Path, schema: dict[str, object]) -> None:
    """A key or a value that comes twice is told with the row that has it as well."""
    field = {"type": "string"} if schema else {"type": "string", "constraints": {"unique": True}}
    [found] = _problems(tmp_path, field, "a\nx\ny\nx\n", **schema)
    assert (found.row, found.details) == (4, {"other": "2"})


def test_a_key_of_nothing_is_empty(tmp_path: Path) -> None:
    """It has no other row; the message asks for a key."""
    fields = [{"name": "a", "type": "string"}, {"name": "b", "type": "string"}]
    schema = {"fields": fields, "primaryKey": ["a"]}
    resource = {"name": "table", "path": "a.csv", "schema": schema}
    packed(tmp_path, {"name": "one", "resources": [resource]}, a_csv="a,b\nx,1\n,2\n")
    [found] = read(tmp_path, EDITION)[1]
    assert (found.code, found.row) == ("key-empty", 3)


@pytest.mark.parametrize(
    ("marks", "cell", "mend"),
    [
        ({"decimalChar": ","}, "12.5", "marks"),
        ({"decimalChar": ","}, "1.250,5", "marks"),
        ({"decimalChar": ",", "groupChar": "."}, "12.5", "marks"),
        ({"decimalChar": ",", "groupChar": "."}, "1.25,5", "groups"),
        ({"decimalChar": "."}, "x", "number"),
    ],
)
def test_a_number_is_mended_with_the_marks_of_its_field(
    tmp_path: Path, marks: Mapping[str, str], cell: str, mend: str
) -> None:
    """No message asks for a mark that the field does not take."""
    [problem] = _problems(tmp_path, {"type": "number", **marks}, f'a\n"{cell}"\n')
    assert (problem.cell, problem.details["mend"]) == (cell, f"word:mend.{mend}")
    assert all(has(language, f"mend.{mend}") for language in shipped())


@pytest.mark.parametrize("form", ["array", "object"])
def test_every_form_of_a_point_has_a_mend(form: str) -> None:
    """The message shows a point in the form that the field states."""
    assert all(has(language, f"mend.geopoint-{form}") for language in shipped())
