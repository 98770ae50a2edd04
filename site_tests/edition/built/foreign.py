"""Words on a page in the letters of another language: which are names and codes, and which not."""

import csv
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from scripts.model.language import Language
from site_tests.built.reading import Site
from site_tests.built.wording import Said, letters, other_language

ALLOWED: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("allowed.toml").read_text(encoding="utf-8")
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
DIGIT, WORD = re.compile(r"\d"), re.compile("[A-Za-z\u0e80-\u0eff]")
DESCRIPTION = re.compile(r'"description(?:@en)?": ("(?:[^"\\]|\\.)*")')
FILLED = re.compile(r"\{\w+\}")
"""What a script fills in."""
SPEC_WORDS = {
    "activity", "agency", "description", "label", "labels", "name", "said", "series", "short",
    "subtitle", "text", "time_name", "title",
}  # fmt: skip
"""The keys of a chart's spec whose strings a reader may see."""


class Names:
    """What may stand on a page of one language in the letters of the other."""

    def __init__(self, allowed: Iterable[str], codes: Iterable[str], about: Iterable[str]) -> None:
        self.codes = set(codes)
        self.about = set(about)
        """Descriptions of fields, which may name any code."""
        self.used: set[str] = set()
        self._allowed = _any(allowed)
        self._codes = _any(self.codes)
        # A code with a digit in it is no word of any language.
        self._numbered = _any(one for one in self.codes if DIGIT.search(one) and WORD.search(one))

    def foreign(self, words: str, letter: re.Pattern[str]) -> str:
        """Give what is left of words in the letters of another language: '' where all is well."""
        if words in self.codes or not letter.search(words):
            return ""
        codes = self._codes if words in self.about else self._numbered
        left = codes.sub(" ", FILLED.sub(" ", words))
        left = ADDRESS.sub(" ", self._allowed.sub(self._use, left))
        return left if letter.search(left) else ""

    def _use(self, match: re.Match[str]) -> str:
        self.used.add(match.group())
        return " "


def _any(words: Iterable[str]) -> re.Pattern[str]:
    """Find any of some words, none of them inside a longer word."""
    either = "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<![A-Za-z\d\u0e80-\u0eff])(?:{either})(?![A-Za-z\d\u0e80-\u0eff])")


def names(site: Site, language: Language) -> Names:
    """Give what the data of a site has for codes, beside the names that are listed."""
    codes, about = set(), set()
    for package in site.packages():
        descriptor = (site.root / "data" / package / "datapackage.json").read_text(encoding="utf-8")
        codes |= {package, *re.findall(r'"(?:name|report)": "([^"]+)"', descriptor)}
        about |= {json.loads(one) for one in DESCRIPTION.findall(descriptor)}
        for path in (site.root / "data" / package / "data").glob("*.csv"):
            codes |= set(machine_cells(path))
    listed = [one for group in ALLOWED[language].values() for one in group]
    return Names(listed, codes, about)


def machine_cells(path: Path) -> Iterator[str]:
    """Give the cells of a table that are in no language."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield from (cell for name, cell in row.items()
                        if cell and not name.endswith(("_lo", "_en")))  # fmt: skip


def strings(spec: Any, key: str = "") -> Iterator[str]:  # noqa: ANN401 - JSON
    """Give the strings of a chart's spec that a reader may see."""
    if isinstance(spec, dict):
        # Parts of a drawing have names for one another; rows and selects have them for a reader.
        inner = {"name"} if not {"said", "input"} & set(spec) else set()
        for name, value in spec.items():
            if name not in inner:
                yield from strings(value, name)
    elif isinstance(spec, list):
        for value in spec:
            yield from strings(value, key)
    elif isinstance(spec, str) and key in SPEC_WORDS:
        yield from spec.split("\n")


def leftovers(said: Iterable[tuple[str, Said]], known: Names, language: Language) -> list[str]:
    """Give the words that are in the letters of the other language."""
    letter = letters(other_language(language))
    return [f"{place}: {one.kind}: {left}" for place, one in said
            if one.lang == language and not one.code
            and (left := known.foreign(one.words, letter))]  # fmt: skip
