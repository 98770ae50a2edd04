"""JSON is read and written again without another digit."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.text.written import as_json
from scripts.validation.reading.json_text import Fault, parsed

trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(trees, st.sampled_from([0, 2]))
def test_trees_are_written_as_python_does(tree: Any, step: int) -> None:  # noqa: ANN401
    """Lines and spaces are those of the usual writer, and what is read is what was written."""
    text = as_json(tree, step)
    assert text == json.dumps(tree, ensure_ascii=False, indent=step or None)
    assert parsed(text) == (tree, None)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_keep_their_digits(number: Decimal) -> None:
    """A decimal is written as a number, not as a text."""
    tree, fault = parsed(as_json({"n": number}))
    assert fault is None
    assert str(Decimal(tree["n"])) == str(number) or tree["n"] == number


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": {"b": 1}, "c": [{"b": 2}],\n "\\u0061": 3}', (2, 2, "a")),
        ('[{"a": "a:b", "b": 1}, {"a": 1,\n\n  "a": 1}]', (3, 3, "a")),
    ],
)
def test_the_second_of_two_keys_is_found(text: str, place: tuple[int, int, str]) -> None:
    """A key may come again in another object, and in texts."""
    assert parsed(text) == (None, Fault("twice", *place))
