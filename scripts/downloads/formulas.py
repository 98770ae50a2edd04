"""Cells that a spreadsheet would take for formulas."""

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by a spreadsheet."""
NUMBER = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d+)?")


def safe_column(column: str) -> str:
    """Write the expression of SQL that does the same for a column of texts."""
    wrong = f"regexp_matches({column}, '^[=+@\t\r-]')"
    number = f"regexp_full_match({column}, '{NUMBER.pattern}')"
    return f"CASE WHEN {wrong} AND NOT {number} THEN chr(39) || {column} ELSE {column} END"


def safe(cell: str) -> str:
    """Write a text so that every program takes it for one."""
    return f"'{cell}" if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) else cell
