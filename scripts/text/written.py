"""Values as files have them: texts as they are, all else as JSON with every digit."""

import json
from decimal import Decimal

SHOWN = 60
"""So many characters of a wrong value are quoted."""


def written(value: object) -> str:
    """Write a value for people who know the file and not the language that reads it."""
    return str(value) if isinstance(value, str | Decimal) else as_json(value)


def quoted(value: object) -> str:
    """Quote a value in a message, the beginning of a long one."""
    text = written(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def shown(cell: object) -> str:
    """Write a cell for a message: nothing where it is empty."""
    if cell is None:
        return ""
    return as_json(cell) if isinstance(cell, bool | dict | list) else str(cell)


def as_json(tree: object, step: int = 0, before: str = "\n") -> str:
    """Write JSON with all digits of its numbers; ``step`` spaces in for each level, if any."""
    if isinstance(tree, Decimal):
        return str(tree)
    if not isinstance(tree, dict | list) or not tree:
        return json.dumps(tree, ensure_ascii=False, default=str)
    inside = before + " " * step
    if isinstance(tree, dict):
        pairs = ((json.dumps(key, ensure_ascii=False), one) for key, one in tree.items())
        items, ends = [f"{key}: {as_json(one, step, inside)}" for key, one in pairs], "{}"
    else:
        items, ends = [as_json(one, step, inside) for one in tree], "[]"
    if not step:
        return ends[0] + ", ".join(items) + ends[1]
    return ends[0] + inside + f",{inside}".join(items) + before + ends[1]
