"""The header of a CSV file against its schema (Table Schema v2, ``fieldsMatch``)."""

from collections import Counter
from collections.abc import Sequence

from scripts.model.problem import Problem

MAY_MISS = {"superset", "partial"}
MAY_ADD = {"subset", "partial"}
NO_HEADER = {"separator", "header-missing"}
"""Faults after which no cell can be told from another."""
SEPARATORS = {";": ";", "\t": "tab", "|": "|"}
"""What stands between the cells of a file that is not separated as its descriptor says."""


def header_problems(
    labels: Sequence[str], names: Sequence[str], declared: object, place: str
) -> list[Problem]:
    """Say every field that is missing, extra or out of order, once each."""
    match = declared[0] if isinstance(declared, list) and declared else declared or "exact"
    listed = {"fields": ", ".join(names)}
    problems = no_header(labels, names, place)
    if problems:
        return problems
    if match not in MAY_MISS:
        missing = [name for name in names if name not in labels]
        problems += [Problem("missing-field", place, 1, name, details=listed) for name in missing]
    if match not in MAY_ADD:
        extra = [label for label in labels if label not in names]
        problems += [Problem("extra-field", place, 1, label, details=listed) for label in extra]
    if match == "exact" and not problems and list(labels) != list(names):
        problems.append(Problem("field-order", place, 1, details=listed))
    return problems


def no_header(labels: Sequence[str], names: Sequence[str], place: str) -> list[Problem]:
    """Say that the first row names none of the fields, and what it looks like instead."""
    if set(labels) & set(names):
        return []
    listed = {"fields": ", ".join(names)}
    mark = next((name for mark, name in SEPARATORS.items() if mark in labels[0]), "")
    if mark and len(labels) == 1:
        return [Problem("separator", place, 1, details={"mark": mark})]
    return [Problem("header-missing", place, 1, details=listed)]


def double_fields(labels: Sequence[str], names: Sequence[str], place: str) -> list[Problem]:
    """Say every field that the header has twice, unless the row is no header at all."""
    if labels and (problems := no_header(labels, names, place)):
        return problems
    listed = {"fields": ", ".join(names)}
    double = [label for label, count in Counter(labels).items() if count > 1]
    return [Problem("duplicate-field", place, 1, label, details=listed) for label in double]
