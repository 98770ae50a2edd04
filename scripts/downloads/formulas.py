"""Texts that a spreadsheet would take for formulas."""

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by a spreadsheet."""
GUARD = "'"
"""Stands before such a text; SQL writes it twice."""
NUMBER = re.compile(r"[+-]?\d*\.?\d+([eE][+-]?\d+)?")


def safe(cell: str) -> str:
    """Write a text so that every program takes it for one."""
    return f"{GUARD}{cell}" if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) else cell


def safe_column(column: str) -> str:
    """Write the expression of SQL that does the same with a column."""
    firsts = ", ".join(f"chr({ord(one)})" for one in FORMULA)
    # A digit of Python's is one of any script.
    number = NUMBER.pattern.replace(r"\d", r"\p{Nd}")
    wrong = f"left({column}, 1) IN ({firsts}) AND NOT regexp_full_match({column}, '{number}')"
    return f"CASE WHEN {wrong} THEN '{GUARD * 2}' || {column} ELSE {column} END"
