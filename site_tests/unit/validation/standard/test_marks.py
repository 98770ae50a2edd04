"""Signs of a field that could be taken for another are a problem of the descriptor."""

from pathlib import Path
from typing import Any

import pytest

from site_tests.unit.validation.reading.one_table import V2, fields, read_one, sound

BOTH = {"type": "boolean", "trueValues": ["yes", "0"]}


@pytest.mark.parametrize(
    ("field", "code", "place"),
    [
        ({"type": "number", "groupChar": "."}, "number-mark", "groupChar"),
        ({"type": "number", "groupChar": ",", "decimalChar": ","}, "number-mark", "groupChar"),
        ({"type": "number", "decimalChar": "-"}, "number-mark", "decimalChar"),
        ({"type": "number", "decimalChar": "e"}, "number-mark", "decimalChar"),
        ({"type": "number", "groupChar": "E"}, "number-mark", "groupChar"),
        ({"type": "integer", "groupChar": "0"}, "number-mark", "groupChar"),
        ({"type": "integer", "groupChar": "໐"}, "number-mark", "groupChar"),
        (BOTH, "truth-twice", "trueValues"),
        ({"type": "boolean", "falseValues": ["1"]}, "truth-twice", "falseValues"),
    ],
)
def test_signs_that_mean_two_things(
    tmp_path: Path, field: dict[str, Any], code: str, place: str
) -> None:
    """No number is read as another, and no truth as its contrary."""
    _, [problem] = read_one(tmp_path, {"path": "t.csv", **fields(n=field)}, t_csv="n\n1.5\n")
    assert (problem.code, problem.field.rpartition(".")[2]) == (code, place)


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ({"type": "integer", "groupChar": "."}, "1.250"),
        ({"type": "number", "groupChar": ".", "decimalChar": ","}, "1.250,5"),
        ({**BOTH, "falseValues": ["no"]}, "0"),
        ({"type": "string", "groupChar": "0"}, "x"),
    ],
)
def test_signs_that_mean_one_thing(tmp_path: Path, field: dict[str, Any], cell: str) -> None:
    """A point between thousands is no decimal one where there are no decimals."""
    sound(tmp_path, {"path": "t.csv", **fields(n=field)}, t_csv=f'n\n"{cell}"\n')


def test_a_missing_value_with_two_labels(tmp_path: Path) -> None:
    """A missing value of a whole table has one label, as one of a field has."""
    gaps = [{"value": "-9", "label": "not measured"}, {"value": "-9", "label": "not asked"}]
    resource = {"path": "t.csv", **fields(n="integer")}
    resource["schema"] = {**resource["schema"], "missingValues": gaps}
    _, [problem] = read_one(tmp_path, resource, {"$schema": V2}, t_csv="n\n-9\n")
    assert (problem.code, problem.cell) == ("value-twice", "-9")


@pytest.mark.parametrize("match", ["superset", "partial"])
@pytest.mark.parametrize(
    ("code", "key"),
    [({"type": "string", "constraints": {"required": True}}, []), ({"type": "string"}, ["code"])],
)
def test_a_column_that_every_row_needs(
    tmp_path: Path, match: str, code: dict[str, Any], key: list[str]
) -> None:
    """Fields may be missing, but for those without which no row may be."""
    resource = {"path": "t.csv", **fields(code=code, n="integer", m="integer")}
    more = {"fieldsMatch": match, **({"primaryKey": key} if key else {})}
    resource["schema"] = {**resource["schema"], **more}
    _, [problem] = read_one(tmp_path, resource, {"$schema": V2}, t_csv="n\n1\n")
    assert (problem.code, problem.field) == ("missing-field", "code")
