"""Fields of a table and the keys made of them, with their texts (Table Schema)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.model.language import Text

MONTH_NAMES = frozenset({"month", "ເດືອນ"})
"""How fields of months are called."""
OF_ENTRIES = frozenset({"list", "array", "object"})
"""Types whose length is a number of entries and not of characters (Table Schema, minLength)."""
ENTRIES = {"minLength": "minEntries", "maxLength": "maxEntries"}
"""What their limits are called in words."""


@dataclass(frozen=True)
class ForeignKey:
    """Fields of a resource that must name a row of another (``package`` is empty: the same)."""

    fields: tuple[str, ...]
    package: str
    resource: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One field of a schema, with its texts."""

    name: str
    type: str
    title: Text
    description: Text
    constraints: Mapping[str, Any] = field(default_factory=dict)
    categories: tuple[str, ...] = ()
    """The codes that it may have (Table Schema v2), in their order."""
    ordered: bool = False
    """True if the order of its categories has a meaning (``categoriesOrdered``)."""
    labels: Mapping[str, Text] = field(default_factory=dict)
    """What categories are called, by their codes."""
    gaps: tuple[tuple[str, str], ...] = ()
    """What stands for a missing value, each with its label or ''."""
    format: str = ""
    example: str = ""
    rdf_type: str = ""

    @property
    def numeric(self) -> bool:
        """Tell whether the field holds quantities: a year is a time, and categories name things."""
        return self.type in {"integer", "number"} and not self.categories

    @property
    def of_months(self) -> bool:
        """Tell whether whole numbers are months: it is called so, and goes from one to twelve."""
        bounds = (self.constraints.get("minimum"), self.constraints.get("maximum"))
        called = self.type == "integer" and self.name.lower() in MONTH_NAMES
        return called and tuple(map(str, bounds)) == ("1", "12")

    @property
    def temporal(self) -> bool:
        """Tell whether the field holds times."""
        return self.type in {"year", "yearmonth", "date", "datetime", "time"}
