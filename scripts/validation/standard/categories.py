"""What must hold of the categories of a field (Table Schema v2, categories)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.model.problem import WORD, Problem
from scripts.text.written import quoted
from scripts.validation.tables.casting import bare
from scripts.validation.tables.values.limits import category

OF_CODES = {"string": str, "integer": int}
"""The types of fields that may have categories, and what their values are."""


def category_problems(field: Mapping[str, Any], path: str, place: str) -> Iterator[Problem]:
    """Say which are no codes, come twice or read alike, and what is allowed beyond them."""
    where, right = f"{place}.categories", OF_CODES.get(str(field.get("type")))
    kind = {"type": f"{WORD}type.{field.get('type') or 'any'}"}
    if right is None:
        yield Problem("constraint-type", path, None, where, "", kind)
        return
    values = [category(one) for one in field["categories"]]
    yield from twice(values, path, where)
    yield from _alike(field["categories"], path, where)
    wrong = [one for one in values if not isinstance(one, right)]
    for one in wrong:
        yield Problem("constraint-value", path, None, where, quoted(one), kind)
    if not wrong:
        yield from _beyond(field, values, path, f"{place}.constraints.enum")


def twice(values: Sequence[Any], path: str, place: str) -> Iterator[Problem]:
    """Say values that come twice in a list of different ones."""
    seen: list[Any] = []
    for one in values:
        if one in seen:
            yield Problem("value-twice", path, None, place, quoted(one))
        seen.append(one)


def _alike(listed: Sequence[Any], path: str, place: str) -> Iterator[Problem]:
    """Say what readers of a language would see of several categories."""
    labels = {str(category(one)): _labels(one) for one in listed}
    for key in dict.fromkeys(key for own in labels.values() for key in own):
        shown = (own.get(key) or next(iter(own.values()), value) for value, own in labels.items())
        for one, count in Counter(shown).items():
            if count > 1:
                yield Problem("label-twice", path, None, place, one)


def _labels(one: Any) -> dict[str, str]:  # noqa: ANN401 - a code, or an object with its value
    """Give the labels of a category, by the property of each language."""
    stated = one if isinstance(one, dict) else {}
    return {key: str(label) for key, label in stated.items()
            if key.split("@")[0] == "label" and label}  # fmt: skip


def _beyond(
    field: Mapping[str, Any], values: Sequence[Any], path: str, place: str
) -> Iterator[Problem]:
    """Say values that are allowed and no categories: the standard wants a part of these."""
    enum = (field.get("constraints") or {}).get("enum")
    cast = bare(field).cast
    for one in enum if isinstance(enum, list) else ():
        read = cast(one)
        if not read.fault and read.value not in values:
            known = {"known": ", ".join(map(str, values))}
            yield Problem("enum-category", path, None, place, quoted(one), known)
