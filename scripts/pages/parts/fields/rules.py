"""What the schema says of the values of a field, for readers of the data."""

from collections.abc import Iterator
from typing import NamedTuple

from scripts.model.field import ENTRIES, OF_ENTRIES, Field
from scripts.model.language import Language
from scripts.text.words import has, say
from scripts.text.written import written

FLAGS = {"required": "field.required", "unique": "field.unique"}
"""Constraints that hold or do not, with what is said of them."""
SEVERAL = 20
"""More categories or values than these are not listed: the descriptor has them."""
LONGEST = 100
"""Nor is what takes more characters."""


class Rule(NamedTuple):
    """What is said of a field, and the code behind it, as the descriptor has it."""

    words: str
    code: str = ""


def rules(field: Field, language: Language) -> Iterator[Rule]:
    """Say how values are written, what they may be, and what stands for a missing one."""
    if field.format not in {"", "default"}:
        yield Rule(say(language, "field.format"), field.format)
    for name, limit in field.constraints.items():
        rule = ENTRIES.get(name, name) if field.type in OF_ENTRIES else name
        yield from _constraint(rule, limit, language)
    if 0 < len(field.categories) <= SEVERAL:
        named = (_labelled(one, field.labels[one].in_(language) if one in field.labels else "")
                 for one in field.categories)  # fmt: skip
        yield Rule(f"{say(language, 'constraint.categories')}: {'; '.join(named)}")
    gaps = [_labelled(value, label) for value, label in field.gaps if value]
    if gaps:
        yield Rule(say(language, "field.missing", values="; ".join(gaps)))
    if field.example:
        yield Rule(say(language, "field.example"), field.example)
    if field.rdf_type:
        yield Rule(say(language, "field.rdf_type"), field.rdf_type)


def _constraint(name: str, limit: object, language: Language) -> Iterator[Rule]:
    if name in FLAGS:
        if limit is True:
            yield Rule(say(language, FLAGS[name]))
    elif has(language, f"constraint.{name}"):
        values = limit if isinstance(limit, list) else [limit]
        listed = ", ".join(map(written, values))
        if len(values) <= SEVERAL and len(listed) <= LONGEST:
            yield Rule(f"{say(language, f'constraint.{name}')}:", listed)


def _labelled(code: str, label: str) -> str:
    return f"{code} = {label}" if label else code
