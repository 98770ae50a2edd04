"""The schema of a table as its descriptor has it, plain or in either version of the standard."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from scripts.model.field import ForeignKey

Descriptor = Mapping[str, Any]
EMPTY = {"": ""}
"""What the standard takes for missing where nothing else is said."""


@dataclass(frozen=True)
class Schema:
    """A table's fields and keys. ``missing`` has the label of each missing value, or ''."""

    fields: tuple[Descriptor, ...] = ()
    primary_key: tuple[str, ...] = ()
    unique_keys: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    match: str = "exact"
    missing: Mapping[str, str] = field(default_factory=lambda: EMPTY)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all fields."""
        return tuple(one["name"] for one in self.fields)

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """The fields of all keys that no two rows may share."""
        unique = (
            (one["name"],) for one in self.fields if (one.get("constraints") or {}).get("unique")
        )
        return (self.primary_key, *self.unique_keys, *unique)

    @property
    def needed(self) -> tuple[str, ...]:
        """The fields that no row may leave empty."""
        return tuple(
            one["name"] for one in self.fields
            if one["name"] in self.primary_key or (one.get("constraints") or {}).get("required")
        )  # fmt: skip

    def gaps(self, one: Descriptor) -> Mapping[str, str]:
        """Give the missing values of a field, with their labels."""
        return gaps(one["missingValues"]) if "missingValues" in one else self.missing

    def blank(self, one: Descriptor) -> str | None:
        """Give a text that says of a cell of this field that it is missing, and not why."""
        plain = [text for text, label in self.gaps(one).items() if not label]
        return "" if "" in plain else next(iter(plain), None)


def schema(resource: Descriptor) -> Schema | None:
    """Read the schema of a resource whose properties are sound; nothing where it states none."""
    stated = resource.get("schema")
    if not isinstance(stated, dict):
        return None
    match = stated.get("fieldsMatch") or "exact"
    return Schema(
        fields=tuple(stated["fields"]),
        primary_key=names(stated.get("primaryKey") or ()),
        unique_keys=tuple(names(one) for one in stated.get("uniqueKeys") or ()),
        foreign_keys=tuple(_foreign_keys(resource, stated)),
        match=match[0] if isinstance(match, list) else match,
        missing=gaps(stated["missingValues"]) if "missingValues" in stated else EMPTY,
    )


def gaps(stated: Sequence[Any]) -> Mapping[str, str]:
    """Read missing values: texts, or objects with labels (version 2)."""
    pairs = ((one, "") if isinstance(one, str) else (one["value"], one.get("label", ""))
             for one in stated)  # fmt: skip
    return dict(pairs)


def names(value: object) -> tuple[str, ...]:
    """Give the names of fields, of which version 1 may state a single one as a text."""
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)


def _foreign_keys(resource: Descriptor, stated: Descriptor) -> Iterator[ForeignKey]:
    """Read foreign keys, with ours: ``reference.package`` names another package.

    Where no resource is named, or '' is (version 1), the key leads into its own table.
    """
    for key in stated.get("foreignKeys") or ():
        reference = key["reference"]
        yield ForeignKey(
            names(key["fields"]),
            str(reference.get("package") or ""),
            str(reference.get("resource") or resource.get("name")),
            names(reference["fields"]),
        )
