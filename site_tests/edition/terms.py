"""The official terms of ``terms.csv``: found in texts, with the forms that are to be avoided."""

import csv
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from site_tests.edition.twins import Twin

FOLDER = Path(__file__).parent
MARKS = "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
"""Lao signs above and below: a word that goes on with one is another word."""


@dataclass(frozen=True)
class Term:
    """A term: how it is said in each language, and what must not be said in its place."""

    en: tuple[str, ...]
    lo: tuple[str, ...]
    avoid: tuple[str, ...]

    @cached_property
    def english(self) -> re.Pattern[str]:
        """Find the term in English; one with a capital is a name and stands as it is written."""
        forms = (one if one[0].isupper() else f"(?i:{one})" for one in map(re.escape, self.en))
        return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")

    @cached_property
    def avoided(self) -> re.Pattern[str]:
        """Find what is to be avoided, or the right form, in which it may be a part."""
        right, wrong = ("|".join(map(re.escape, one)) for one in (self.lo, self.avoid))
        return re.compile(rf"(?:{right})|(?P<wrong>{wrong or '(?!)'})(?![{MARKS}])")

    def amiss(self, lao: str) -> list[str]:
        """Give the forms in a Lao text that are to be avoided."""
        return [found["wrong"] for found in self.avoided.finditer(lao) if found["wrong"]]

    def missing(self, twin: Twin) -> bool:
        """Tell whether a text has the term in English only."""
        return bool(self.english.search(twin.en)) and not any(one in twin.lo for one in self.lo)


def rows(name: str) -> list[dict[str, str]]:
    """Read a table of this folder."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def split(cell: str) -> tuple[str, ...]:
    """Give the forms in a cell."""
    return tuple(one for one in cell.split("|") if one)


TERMS = {row["en"]: Term(split(row["en"]), split(row["lo"]), split(row["avoid"]))
         for row in rows("terms.csv")}  # fmt: skip
