"""JSON is written with all digits of its numbers."""

import json
from decimal import Decimal


def shown(cell: object) -> str:
    """Write a cell for a message: a text as it is, all else as JSON has it."""
    if cell is None:
        return ""
    return written(cell) if isinstance(cell, bool | dict | list) else str(cell)


def written(tree: object, step: int = 0, before: str = "\n") -> str:
    """Write JSON with all digits of its numbers; ``step`` spaces in for each level, if any."""
    if isinstance(tree, Decimal):
        return str(tree)
    if not isinstance(tree, dict | list) or not tree:
        return json.dumps(tree, ensure_ascii=False)
    inside = before + " " * step
    if isinstance(tree, dict):
        pairs = ((json.dumps(key, ensure_ascii=False), one) for key, one in tree.items())
        items, ends = [f"{key}: {written(one, step, inside)}" for key, one in pairs], "{}"
    else:
        items, ends = [written(one, step, inside) for one in tree], "[]"
    if not step:
        return ends[0] + ", ".join(items) + ends[1]
    return ends[0] + inside + f",{inside}".join(items) + before + ends[1]
