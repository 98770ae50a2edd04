"""The page of a package: whatever its makers wrote, in both languages."""

import dataclasses
import json
import re
from pathlib import Path

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text
from scripts.pages import environment as environment_module
from scripts.pages.environment import environment, markdown
from scripts.pages.kinds.package import package_page
from scripts.pages.kinds.packages import packages_pages
from scripts.pages.publication import Publication
from scripts.pages.records.checks import check_rows
from scripts.pages.records.figures import figure_sections
from scripts.validation.load import read
from site_tests.making import EDITION, LANGUAGES
from site_tests.markup import Tags
from site_tests.mini import FIGURES, PERIODS, STRANGER, package, published


def page(case: str, name: str, language: Language) -> str:
    """Make the Markdown of a package's page."""
    return package_page(published(case), package(case, name), language).markdown


def test_templates_import_what_they_use() -> None:
    """Every block that a template takes from another is placed somewhere in it."""
    folder = Path(environment_module.__file__).parent / "templates"
    texts = [one.read_text(encoding="utf-8") for one in folder.glob("*.jinja")]
    imports = [(text, found.group(1)) for text in texts
               if (found := re.search(r" import (.+) with context", text))]  # fmt: skip
    assert len(imports) > 2
    for text, names in imports:
        assert [one for one in names.split(", ") if f"{one}(" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strangers_markup_stays_words(language: Language) -> None:
    """Titles and cells with HTML, Markdown or braces in them make no element and no link."""
    made = page(STRANGER, "markup", language)
    tags = Tags(made)
    assert not tags.names() & {"script", "img", "em", "u", "i"}
    assert not any("javascript:" in str(one.get("href")) for _, one in tags.found)
    assert made.count("<table") == made.count("</table>")
    assert "&lt;img src=x onerror=alert(1)&gt;" in made
    assert "{{ 1 + 1 }}" in made
    heading = made.split("\n")[0]
    assert heading.startswith("# &lt;script&gt;")
    assert r"\*stars\* \[link\]\(x\) \{\#id\} \{\{ braces \}\}" in heading


@pytest.mark.parametrize(
    "case", ["a*b_c", "[x](y)", "# t", "`c`", "{#x}", "<b>", "1. x", "![i](u)"]
)
def test_no_character_of_a_title_is_markdown(case: str) -> None:
    """Python-Markdown gives back the words of a title as they were."""
    from html import unescape

    from markdown import Markdown

    made = Markdown(extensions=["attr_list", "tables"]).convert(f"## {markdown(case)} {{#anchor}}")
    assert made.startswith('<h2 id="anchor">')
    assert unescape(made.removeprefix('<h2 id="anchor">').removesuffix("</h2>")) == case


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strangers_package_has_page_chart_table_and_downloads(language: Language) -> None:
    """A package of plain columns is published in both languages, with a notice and no checks."""
    made = page(STRANGER, "gdp", language)
    assert '<p class="notice">' in made
    assert 'id="chart-gdp"' in made
    assert f'data/gdp/charts/gdp.{language}.png"' in made
    assert f'href="../../../data/gdp/gdp.{language}.csv"' in made
    assert 'id="check-' not in made
    year, value = ("<td>2010</td>", "7.840,58" if language == "lo" else "7,840.58")
    assert year in made
    assert f'<td class="value">{value}</td>' in made


def test_undeclared_texts_carry_an_empty_language_mark() -> None:
    """A screen reader must not read a stranger's English as Lao."""
    made = page(STRANGER, "gdp", "lo")
    assert made.split("\n")[0].endswith('{#top lang=""}')
    assert '<p lang="">A second paragraph.</p>' in made


def test_a_text_of_one_language_is_marked_on_pages_of_the_other() -> None:
    """The mark is there where languages differ, and only there."""
    engine = environment("lo")
    english = Text({"en": "Rice & fish"})
    assert engine.filters["words"](english) == '<span lang="en">Rice &amp; fish</span>'
    assert environment("en").filters["words"](english) == "Rice &amp; fish"


def test_sections_and_numbers_are_written_in_lao() -> None:
    """The Lao page has the section as the report prints it; the anchor stays Latin."""
    found = figure_sections(published(FIGURES), package(FIGURES, "zone-2022"), "lo")
    assert [(one.number, one.anchor) for one in found] == [
        ("1.5.4.ຂ", "section-1-5-4-b"),
        ("I.1", "section-i-1"),
    ]
    values = {row.key: row.value for one in found for row in one.rows}
    assert values["1.5.4.b-1"] == "1.802"
    assert values["I.1-1"] == "ປະມານ 27.600.000"
    assert values["1.5.4.b-5"] == "<5"
    assert values["1.5.4.b-8"] == "–"
    assert "ພິມວ່າ" in found[0].rows[1].note
    assert (found[0].rows[0].key, found[0].rows[0].shown) == ("1.5.4.b-1", "1.5.4.ຂ-1")


def test_a_hidden_neighbour_is_not_called_small_in_a_check() -> None:
    """In the arithmetic of checks a figure masked for its neighbour's sake says no more."""
    rows = check_rows(published(FIGURES), package(FIGURES, "zone-2022"), "en")
    terms = [term for row in rows for _, term in (*row.left.terms, *row.right.terms)]
    shown = {term.key: term.value for term in terms}
    assert shown["1.5.4.b-5"] == "<5"
    assert shown["1.5.4.b-8"] == "not shown"
    differing = rows[0]
    assert (differing.verdict, differing.words) == ("differs", "differs by 154")


def test_a_check_says_what_it_is_about_and_leads_to_its_figures() -> None:
    """The figure that stands alone names the check; a sum that differs is not called equal."""
    differing = check_rows(published(FIGURES), package(FIGURES, "zone-2022"), "lo")[0]
    assert (differing.about, differing.relation) == ("ແຮງງານ", "≠")
    _, first = differing.left.terms[0]
    assert (first.key, first.path) == ("1.5.4.ຂ-2", "packages/zone-2022/#1.5.4.b-2")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("case", "name"),
    [
        (FIGURES, "zone-2022"),
        (FIGURES, "codelists"),
        (FIGURES, "report-2022"),
        (FIGURES, "activities-2022"),
        (PERIODS, "court-2022"),
        (STRANGER, "gdp"),
    ],
)
def test_addresses_are_relative_and_ids_unique(case: str, name: str, language: Language) -> None:
    """The page works under any address; only licences and sources lead elsewhere."""
    tags = Tags(page(case, name, language))
    links = tags.all("href")
    assert links
    assert not [one for one in links if one.startswith("/")]
    away = {one for one in links if "://" in one}
    assert all("creativecommons" in one or "worldbank" in one for one in away)
    ids = tags.all("id")
    assert len(ids) == len(set(ids))


def test_the_list_names_the_theme_and_escapes_it() -> None:
    """A theme that nobody listed has its own words, and an anchor that works."""
    zone = package(FIGURES, "zone-2022")
    odd = dataclasses.replace(zone, descriptor={**zone.descriptor, "theme": "<b>a b</b>"})
    made = dataclasses.replace(published(FIGURES), catalog=Catalog((odd,), edition=EDITION))
    listed = packages_pages(made, "en")[0].markdown
    assert '<li id="theme-b-a-b-b">' in listed
    assert '<span class="theme">&lt;b&gt;a b&lt;/b&gt;</span>' in listed
    assert '<a href="zone-2022/">' in listed


def test_a_name_of_a_file_with_signs_is_a_whole_address(tmp_path: Path) -> None:
    """What would begin a query or an anchor, or be decoded, is written as a part of the path."""
    place = tmp_path / "datapackages" / "odd"
    place.mkdir(parents=True)
    name = "rice #1 50%25?.csv"
    (place / name).write_text("a\n1\n", encoding="utf-8")
    about = {"name": "odd", "resources": [{"name": "rice", "path": name}]}
    (place / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    catalog, problems = read(tmp_path, EDITION)
    assert problems == []
    publication = Publication(catalog, Site("https://example.org/"))
    made = package_page(publication, catalog.packages[0], "en").markdown
    assert 'data/odd/rice%20%231%2050%2525%3F.csv"' in made
