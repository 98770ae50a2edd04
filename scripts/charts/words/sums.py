"""The parts of a stack written as a sum."""

from collections.abc import Sequence

from scripts.charts.spec import Spec


def joined(rows: Sequence[Spec]) -> str:
    """Write the parts of a stack as a sum; parts that are all masked are told once."""
    parts = [str(row["text"]) for row in rows]
    if all(row["value"] is None for row in rows):
        parts = list(dict.fromkeys(parts))
    return " + ".join(parts)
