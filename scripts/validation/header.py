"""The header of a CSV file against its schema (Table Schema v2, ``fieldsMatch``)."""

from collections import Counter
from collections.abc import Sequence

from scripts.model.problem import Problem

MAY_MISS = {"superset", "partial"}
MAY_ADD = {"subset", "partial"}


def header_problems(
    labels: Sequence[str], names: Sequence[str], declared: object, place: str
) -> list[Problem]:
    """Say every field that is missing, extra or out of order, once each."""
    match = declared[0] if isinstance(declared, list) and declared else declared or "exact"
    listed = {"fields": ", ".join(names)}
    problems: list[Problem] = []
    if match not in MAY_MISS:
        missing = [name for name in names if name not in labels]
        problems += [Problem("missing-field", place, 1, name, details=listed) for name in missing]
    if match not in MAY_ADD:
        extra = [label for label in labels if label not in names]
        problems += [Problem("extra-field", place, 1, label, details=listed) for label in extra]
    if match == "exact" and not problems and list(labels) != list(names):
        problems.append(Problem("field-order", place, 1, details=listed))
    return problems


def double_fields(labels: Sequence[str], names: Sequence[str], place: str) -> list[Problem]:
    """Say every field that the header has twice."""
    listed = {"fields": ", ".join(names)}
    double = [label for label, count in Counter(labels).items() if count > 1]
    return [Problem("duplicate-field", place, 1, label, details=listed) for label in double]
