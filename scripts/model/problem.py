"""A fault in the input, as a value with an address."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

WORD = "word:"
"""Begins a detail that is a word of the interface, by its key: ``word:type.integer``."""


@dataclass(frozen=True)
class Problem:
    """One fault: where it is, what kind it is, and what the message needs to know.

    The words for a code are in ``scripts/theme/languages/*.toml`` under ``problem``.
    ``path`` is relative to the project, ``row`` counts as a spreadsheet does (header is 1),
    ``column`` counts the characters of the text that is wrong (0: the text as a whole).
    ``details`` fill in the words; one that begins with ``word:`` is said in the reader's language.
    """

    code: str
    path: str
    row: int | None = None
    field: str = ""
    cell: str = ""
    details: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)
    column: int = 0

    def in_file(self, apart: Mapping[str, str]) -> "Problem":
        """Give what is at places of a descriptor that stand in files of their own (``apart``)."""
        for place, path in apart.items() if self.row is None else ():
            if self.field.startswith(f"{place}."):
                right = self.details.get("right", "").removeprefix(f"{place}.")
                details = {**self.details, "right": right} if right else self.details
                inner = self.field.removeprefix(f"{place}.")
                return dataclasses.replace(self, path=path, field=inner, details=details)
        return self

    @property
    def address(self) -> tuple[str, int, str]:
        """Where the fault is: file, row (0 when it is not in a row) and field."""
        return (self.path, self.row or 0, self.field)


@dataclass(frozen=True)
class Mended:
    """A fault that was mended in its file: the wrong text there, and what it is now."""

    path: str
    row: int
    field: str
    wrong: str
    right: str


def distinct(problems: list[Problem]) -> list[Problem]:
    """Sort problems by place and keep the first at each cell, so one fault is told once.

    Outside the rows a place is wide: several faults of a descriptor may share it. A text may have
    several faults, each at a character of its own.
    """
    first: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        place = problem.address
        kind = (problem.code, problem.cell, *sorted(problem.details.items()))
        exact = problem.row and not problem.column
        key: tuple[object, ...] = place if exact else (*place, problem.column, *kind)
        first.setdefault(key, problem)
    return sorted(first.values(), key=lambda one: (*one.address, one.column, one.code))
