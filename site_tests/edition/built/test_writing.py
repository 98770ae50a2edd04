"""Every number and date that a reader meets is written as the language of the page writes it."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest
from babel.dates import get_month_names

from scripts.model.language import Language
from site_tests.built.reading import Site
from site_tests.built.wording import Wording, other_language
from site_tests.edition.built.foreign import ALLOWED, machine_cells, strings
from site_tests.making import LANGUAGES

MARKS = {"lo": (r"\.", ","), "en": (",", r"\.")}
"""The marks of thousands and of decimals (CLDR)."""
AS_IT_IS = re.compile(
    "“[^”]*”"  # as printed
    r"|(?:https?://|www\.)\S+"
    r"|\b\d{1,2}\.\d{1,2}(?:\.\d{1,2})+\b"  # a section of three parts and more
    r"|(?:ຂໍ້|\b[Ss]ections?) \d\.\d\b(?![.,]\d)"
)
NUMBERED = {
    "codelists/data/sections.csv": ("code", "number_lo"),
    "report-2022/data/findings.csv": ("finding",),
    "report-2022/data/hotlines.csv": ("hotline",),
}
"""Columns whose cells look like numbers and are names."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:-\d\d-\d\d\b)?")
YEAR = re.compile(r"(?:19|20)\d\d")


class Writing:
    """Tells the numbers that are not written as a language writes them."""

    def __init__(self, language: Language, known: Iterable[str]) -> None:
        group, decimal = MARKS[language]
        # Three decimals look like thousands in the other language.
        decimals = rf"(?:{decimal}(?:\d\d?|\d{{4,6}}))?"
        self.right = re.compile(rf"\d{{1,3}}(?:{group}\d{{3}})*{decimals}|0{decimal}\d{{3}}")
        either = "|".join(re.escape(one) for one in sorted(known, key=len, reverse=True)) or "(?!)"
        self.known = re.compile(rf"(?<![\w.,])(?:{either})(?![\w]|[.,]\d)")

    def amiss(self, words: str) -> list[str]:
        """Give the numbers of a text that are written otherwise."""
        if not self._wrong(words):
            return []
        return self._wrong(self.known.sub(" ", AS_IT_IS.sub(" ", words)))

    def _wrong(self, words: str) -> list[str]:
        return [one for one in NUMBER.findall(words)
                if not self.right.fullmatch(one) and not YEAR.fullmatch(one)]  # fmt: skip


def references(site: Site) -> Iterator[str]:
    """Give what has digits and is no number: keys, codes, sections, hotlines, versions."""
    data = site.root / "data"
    for group in ALLOWED["lo"].values():
        yield from group
    for path in data.glob("*/datapackage.json"):
        yield from re.findall(r'"(?:version|name)": "([^"]+)"', path.read_text(encoding="utf-8"))
    for path in data.glob("*/data/*.csv"):
        yield from (one for one in machine_cells(path) if re.search(r"[A-Za-z\u0e80-\u0eff-]", one))
    for name, columns in NUMBERED.items():
        with (data / name).open(encoding="utf-8", newline="") as file:
            yield from (row[column] for row in csv.DictReader(file) for column in columns)


def ticks(spec: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Give the labels of the axes of a chart's spec."""
    for found in re.findall(r'"labelExpr": ("(?:[^"\\]|\\.)*")', json.dumps(spec)):
        [labels] = re.findall(r"^\((\{.*?\})\)", json.loads(found))
        yield from json.loads(labels).values()


def on_pages(worded: Mapping[str, Wording], language: Language) -> Iterator[tuple[str, str]]:
    """Give every text of the pages of a language with its place, but what is as printed."""
    for name, page in worded.items():
        if name.startswith(f"{language}/"):
            for element in page.elements:
                printed = {"printed", "value"} <= element.classes
                yield from ((name, one.words) for one in element.said
                            if not one.code and not printed)  # fmt: skip


def in_charts(site: Site, language: Language) -> Iterator[tuple[str, str]]:
    """Give every text of the charts of a language with its place: the drawn and the interactive."""
    for path in sorted(site.root.glob(f"data/*/charts/*.{language}.svg")):
        drawn = Wording(path.read_text(encoding="utf-8"))
        yield from ((path.name, one.words) for one in drawn.said())
    for path in sorted(site.root.glob(f"data/*/charts/*.{language}.vl.json")):
        spec = json.loads(path.read_text(encoding="utf-8"))
        yield from ((path.name, one) for one in (*strings(spec), *ticks(spec)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_by_the_language(
    site: Site, worded: dict[str, Wording], language: Language
) -> None:
    """No number of a page or a chart has the marks of another language, or none where some go."""
    writing = Writing(language, set(references(site)))
    said = [*on_pages(worded, language), *in_charts(site, language)]
    assert sum(bool(re.search(r"\d", words)) for _, words in said) > 10_000
    found = [(place, wrong) for place, words in said for wrong in writing.amiss(words)]
    assert found == []


@pytest.mark.parametrize(
    ("words", "lo", "en"),
    [
        ("1.802", "", "1.802"),
        ("1,802", "1,802", ""),
        ("1802", "1802", "1802"),
        ("10.314,5", "", "10.314,5"),
        ("45,8", "", "45,8"),
        ("45.8", "45.8", ""),
        ("2022, 39", "", ""),
        ("2026-11-24", "2026-11-24", "2026-11-24"),
        ("“1802”", "", ""),
        ("1.5.4.b-5 1.3.1 x-1802", "", ""),
        ("section 1.5: 7", "", ""),
        ("(3802)", "3802", "3802"),
    ],
)
def test_a_number_written_otherwise_is_found(words: str, lo: str, en: str) -> None:
    """Thousands without a mark, and marks of the other language, are told."""
    for language, wrong in zip(LANGUAGES, (lo, en), strict=True):
        found = Writing(language, ["1.5.4.b-5", "x-1802"]).amiss(words)
        assert found == [wrong] * bool(wrong)


MONTHS = {
    language: set(get_month_names("wide", "format", language).values()) for language in LANGUAGES
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_written_by_the_language(worded: dict[str, Wording], language: Language) -> None:
    """A month has its name of the language, after the day and before the year."""
    own, others = ("|".join(MONTHS[one]) for one in (language, other_language(language)))
    said = [AS_IT_IS.sub(" ", one) for _, one in on_pages(worded, language)]
    right = re.compile(rf"\b\d{{1,2}} (?:{own}) \d{{4}}\b")
    assert sum(bool(right.search(one)) for one in said) > 100
    # 01/09/2022 and September 1, 2022; the test of numbers finds 2022-09-01
    wrong = re.compile(
        rf"\b\d\d? (?:{others})\b|\b\d\d?[/.]\d\d?[/.]\d{{4}}\b|(?:{own}) \d\d?, \d{{4}}"
    )
    assert [one for one in said if wrong.search(one)] == []
