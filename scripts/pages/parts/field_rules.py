"""What the schema says of the values of a field, for readers of the data."""

from collections.abc import Iterator

from scripts.model.field import Field
from scripts.model.language import Language
from scripts.text.words import has, say

FLAGS = {"required": "field.required", "unique": "field.unique"}
"""Constraints that hold or do not, with what is said of them."""
SEVERAL = 20
"""More categories or values than these are not listed: the descriptor has them."""

LONGEST = 100
"""Nor is what takes more characters."""


def rules(field: Field, language: Language) -> Iterator[str]:
    """Say how values are written, what they may be, and what stands for a missing one."""
    if field.format not in {"", "default"}:
        yield say(language, "field.format", format=field.format)
    for name, limit in field.constraints.items():
        yield from _constraint(name, limit, language)
    if 0 < len(field.categories) <= SEVERAL:
        named = (_labelled(one, field.labels[one].in_(language) if one in field.labels else "")
                 for one in field.categories)  # fmt: skip
        yield say(language, "field.constraint", name=say(language, "constraint.categories"),
                  limit="; ".join(named))  # fmt: skip
    gaps = [_labelled(value, label) for value, label in field.gaps if value]
    if gaps:
        yield say(language, "field.missing", values="; ".join(gaps))
    if field.example:
        yield say(language, "field.example", example=field.example)
    if field.rdf_type:
        yield say(language, "field.rdf_type", address=field.rdf_type)


def _constraint(name: str, limit: object, language: Language) -> Iterator[str]:
    if name in FLAGS:
        if limit is True:
            yield say(language, FLAGS[name])
    elif has(language, f"constraint.{name}"):
        values = limit if isinstance(limit, list) else [limit]
        listed = ", ".join(map(str, values))
        if len(values) <= SEVERAL and len(listed) <= LONGEST:
            said = say(language, f"constraint.{name}")
            yield say(language, "field.constraint", name=said, limit=listed)


def _labelled(code: str, label: str) -> str:
    return f"{code} = {label}" if label else code
