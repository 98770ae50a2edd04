"""Patterns of texts (Table Schema, Constraints), which no cell can keep busy without end."""

import re
from typing import Final, Literal

import regex

SECONDS = 1
"""So long a cell is held against a pattern; a usual one needs some millionths of that."""
OTHERWISE = re.compile(r"\[[^\]\[]*-\[|(?<!\\)(?:\\\\)*\\[icIC]")
"""What XML Schema means otherwise: the difference of two sets, and the letters of its names."""
SLOW: Final = "slow"
Fault = Literal["", "pattern", "slow"]


class Pattern:
    """A pattern that a whole text must match. Raises ValueError where it can be no pattern."""

    def __init__(self, text: str) -> None:
        if OTHERWISE.search(text):
            raise ValueError(text)
        try:
            self.known = regex.compile(text)
        except (regex.error, RecursionError, OverflowError) as error:
            raise ValueError(text) from error
        self.slow = False

    def fault(self, value: str) -> Fault:
        """Say whether a text does not match, or keeps the pattern busy: then no more are tried."""
        if self.slow:
            return ""
        try:
            return "" if self.known.fullmatch(value, timeout=SECONDS) else "pattern"
        except TimeoutError:
            self.slow = True
            return SLOW
