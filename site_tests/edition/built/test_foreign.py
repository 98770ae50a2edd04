"""No page of this edition has words of the other language left in it, but names and codes."""

import csv
import json
import re

import pytest

from scripts.model.language import Language
from site_tests.built.reading import Site
from site_tests.built.wording import SCRIPTED, TABLE, TOLD, Said, Wording, letters, other_language
from site_tests.edition.built.foreign import ALLOWED, Names, leftovers, names, strings
from site_tests.making import LANGUAGES

ADDRESS = re.compile(r"https?://\S+")
CONFIG = re.compile(r'<script id="__config"[^>]*>(.*?)</script>', re.DOTALL)
"""What the theme's script reads, its words among it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_of_the_other_language_are_left(
    site: Site, worded: dict[str, Wording], language: Language
) -> None:
    """A page has names and codes in other letters, and nothing else; so have its charts."""
    known = names(site, language)
    # What the two pages above both languages say of themselves, they say in both.
    said = [(name, one) for name, page in worded.items() for element in page.elements
            if "/" in name or "head" not in element.inside for one in element.said]  # fmt: skip
    said += [(path.name, Said("chart", words, language, code=False))
             for path in sorted(site.root.glob(f"data/*/charts/*.{language}.vl.json"))
             for words in strings(json.loads(path.read_text(encoding="utf-8")))]  # fmt: skip
    assert leftovers(said, known, language) == []
    listed = {one for group in ALLOWED[language].values() for one in group}
    assert listed - known.used == set(), "allowed.toml lists what no page has"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("ດາວໂຫຼດ CSV", ""),
        ("ດາວໂຫຼດ file", "file"),
        ("A-1.5.4.c-3", ""),
        ("ເບິ່ງ A-1.5.4.c-3", ""),
        ("service", ""),
        ("ເບິ່ງ service", "service"),
        ("ປະເພດ: service ການຊ່ວຍເຫຼືອ", ""),
        ("{count} ແຖວ", ""),
        ("ຈາກ https://example.org/a", ""),
        ("XCSV", "XCSV"),
    ],
)
def test_a_foreign_word_is_found(words: str, left: str) -> None:
    """Names that are listed, codes and addresses may stand; any other word is told."""
    known = Names(["CSV"], ["A-1.5.4.c-3", "service"], ["ປະເພດ: service ການຊ່ວຍເຫຼືອ"])
    assert known.foreign(words, letters("en")).replace("ດາວໂຫຼດ ", "").replace("ເບິ່ງ ", "") == left


def test_words_are_in_attributes_that_are_known(site: Site) -> None:
    """No attribute but those that the other tests read has Lao words for a reader."""
    known = TOLD | SCRIPTED | {TABLE, "content", "value", "href", "id", "data-md-state"}
    found = {
        (tag, name)
        for page in site.pages.values() for tag, given in page.elements
        for name, value in given.items() if name not in known and letters("lo").search(value)
    }  # fmt: skip
    assert found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawn_charts_say_what_they_say_in_one_language(site: Site, language: Language) -> None:
    """A downloaded chart has a title, a description and labels, all in its language."""
    known, paths = names(site, language), sorted(site.root.glob(f"data/*/charts/*.{language}.svg"))
    drawn = [(path.name, Wording(path.read_text(encoding="utf-8"))) for path in paths]
    assert len(drawn) > 20
    for name, chart in drawn:
        tags = [one.tag for one in chart.elements if one.words]
        assert tags[:2] == ["title", "desc"], name
        assert "text" in tags, name
    # The address of the chart stands below it: its codes are no words.
    said = [(name, one._replace(lang=language, words=ADDRESS.sub("", one.words)))
            for name, chart in drawn for one in chart.said()]  # fmt: skip
    assert leftovers(said, known, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_with_names_have_a_header_in_one_language(site: Site, language: Language) -> None:
    """Each column of a table for spreadsheets has a title, in the language of the file."""
    known, letter = names(site, language), letters(other_language(language))
    paths = sorted(site.root.glob(f"data/*/*.{language}.csv"))
    assert len(paths) > 20
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        assert all(header), path.name
        own = set(header) - known.codes
        assert [one for one in own if known.foreign(one, letter)] == [], path.name
        other = other_language(language)
        twins = path.with_name(path.name.replace(f".{language}.csv", f".{other}.csv"))
        with twins.open(encoding="utf-8-sig", newline="") as file:
            assert len(next(csv.reader(file))) == len(header), path.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_of_the_theme_has_words_in_one_language(site: Site, language: Language) -> None:
    """What the search box says when it is used is in the language of the page."""
    for name, page in site.pages.items():
        if name.startswith(f"{language}/"):
            [config] = CONFIG.findall(page.path.read_text(encoding="utf-8"))
            told = json.loads(config)["translations"]
            assert len(told) > 8, name
            assert all(letters(language).search(one) for one in told.values()), name
            other = letters(other_language(language))
            assert not any(other.search(one) for one in told.values()), name
