"""How a cell has changed: what a spreadsheet does to texts has names, all else is ``other``."""

import re

from scripts.text.edges import EDGES
from scripts.text.spreadsheets import DATE, SHORTENED, spreadsheet_error

NUMBER = re.compile(r"[+-]?\d[\d.,'\u2019 \u00a0\u202f]*", re.ASCII)
IN_NUMBER = re.compile(r"[.,'\u2019 \u00a0\u202f]")
"""Marks between the digits of a number."""
ZEROS = re.compile(r"(?<![\d.,])0+(?=\d)", re.ASCII)
AT_END = re.compile(r"[.,]\d*?0+\Z", re.ASCII)
DAY = re.compile(rf"{DATE.pattern}|\d{{1,4}}[-./]\d{{1,2}}[-./]\d{{1,4}}(?: \d.*)?", re.ASCII)
"""A date in any of the forms in which spreadsheets save it."""


def kind(before: str, after: str) -> str:
    """Name what has happened to a cell, by its key under ``against.kind`` of the words."""
    if not before or not after:
        return "filled" if after else "emptied"
    if spreadsheet_error(after):
        return "error"
    if before.strip(EDGES) == after.strip(EDGES):
        return "spaces"
    if before.casefold() == after.casefold():
        return "capitals"
    return _number(before, after) or ("date" if DAY.fullmatch(after) else "other")


def _number(before: str, after: str) -> str:
    """Name what has happened to a number, or to a code of digits."""
    if SHORTENED.fullmatch(after):
        return "shortened"
    if not NUMBER.fullmatch(before) or not NUMBER.fullmatch(after):
        return ""
    if ZEROS.sub("", before) == after:
        return "zeros"
    if IN_NUMBER.sub("", before) == IN_NUMBER.sub("", after):
        return "marks"
    return "decimals" if AT_END.search(before) and _shorter(before) == _shorter(after) else ""


def _shorter(number: str) -> str:
    """Give the digits of a number without the zeros at its end, behind a mark."""
    end = AT_END.search(number)
    bare = number[: end.start()] + end[0].rstrip("0") if end else number
    return IN_NUMBER.sub("", bare)
