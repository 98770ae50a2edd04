"""Hand-written pages of a year: what they quote is looked up in the report that they are of."""

from dataclasses import replace

import pytest

from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text
from scripts.pages.page import Page
from scripts.pages.prose.pages import prose_pages
from scripts.pages.prose.proofreading import prose_problems
from scripts.pages.publication import Publication
from site_tests import making
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, PERIODS, catalog, published, with_edition

NEW, OLD = "themes/courts/2022.md", "themes/courts/2021.md"


def both_years() -> Publication:
    """Publish the case of two reports for an edition of both."""
    made = published(PERIODS)
    return with_edition(made, replace(made.edition, report="report"))


def written(language: Language = "en", **sources: str) -> dict[str, Page]:
    """Render pages of the case, by their file."""
    files = {NEW if one == "new" else OLD if one == "old" else f"{one}.md": text
             for one, text in sources.items()}  # fmt: skip
    made = prose_pages(both_years(), language, files)
    return dict(zip(sorted(files), made, strict=True))


def faults(read: Catalog, **sources: str) -> set[tuple[str, int | None, str]]:
    """Give what is wrong with pages that are the same in both languages: code, line and what."""
    files = {f"{one}.md": text for one, text in sources.items()}
    found = prose_problems(read, {language: files for language in LANGUAGES})  # noqa: C420 - not changed
    return {(one.code, one.row, one.cell) for one in found}


def test_a_key_is_one_of_the_report_of_the_page() -> None:
    """The same words quote each year's own figure and name its own chart and package."""
    text = ('{{ figure("1.1-1") }} {{ chart("courts/people") }}'
            ' {{ package_page("courts") }} {{ package_page("figures") }}')  # fmt: skip
    made = written(new=text, old=text, about=text)
    for file, year in ((NEW, 2022), (OLD, 2021), ("about.md", 2022)):
        assert f'packages/court-{year}/#1.1-1">{39 if year == 2022 else 31}<' in made[file].markdown
        assert f"<!--picture court-{year}/people-->" in made[file].markdown
        assert made[file].markdown.count(f"packages/court-{year}/index.md") == 2
    assert written(old='{{ figure("report-2022:1.1-1") }}')[OLD].markdown.endswith(">39</a>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_years_and_reports_are_named(language: Language) -> None:
    """A page says its own, and those of the whole edition."""
    text = "{{ year() }}; {{ years() }}; {{ report() }}; {{ reports() }}"
    name, joint = {"lo": ("ບົດສະຫຼຸບ", " ແລະ "), "en": ("The report", " and ")}[language]
    both = joint.join(f"{name} ({year})" for year in (2022, 2021))
    for file, year in ((NEW, 2022), (OLD, 2021)):
        made = written(language, new=text, old=text)[file].markdown
        assert made == f"{year}; 2021{joint}2022; {name} ({year}); {both}"


def test_a_page_of_no_year_finds_what_only_an_older_report_has() -> None:
    """While a new report is being entered, ways to packages and charts lead to the one before."""
    years = both_years()
    old, new = years.catalog.package("court-2021"), years.catalog.package("court-2022")
    assert old is not None
    assert new is not None
    moved = replace(new, name="new", resources=(),
                    descriptor={**new.descriptor, "theme": "new", "views": []})  # fmt: skip
    lists = [one for one in years.catalog.packages if one not in (old, new)]
    read = replace(years.catalog, packages=(old, moved, *lists))
    assert faults(read, index='{{ chart("people") }}{{ package_page("courts") }}') == set()
    assert faults(read, index='{{ figure("1.1-1") }}') == {("prose-figure", 1, "1.1-1")}


def test_links_lead_to_pages_of_the_same_year() -> None:
    """A page that has moved still leads to what was meant, and to themes on its own year."""
    text = ('[a]({{ theme_page("courts") }}#x) [b](../../about.md) [c](2022.md) [d](2021.md)'
            " [e](../../x.png)")  # fmt: skip
    made = written(new=text, old=text, about="# A")
    assert made[NEW].markdown == (
        "[a](index.md#x) [b](../../about/index.md) [c](index.md)"
        " [d](2021/index.md) [e](../../x.png)"
    )
    assert made[OLD].markdown == (
        "[a](index.md#x) [b](../../../about/index.md) [c](../index.md)"
        " [d](index.md) [e](../../../x.png)"
    )


def test_a_page_says_its_year_and_leads_to_the_others() -> None:
    """Below the heading stand the years; the older page has its year in the title as well."""
    made = written(new="# Courts {#top}\n\nNew.", old="# Courts {#top}\n\nOld.")
    assert [(one.path, one.title, one.older) for one in (made[NEW], made[OLD])] == [
        ("themes/courts/", "Courts", False), ("themes/courts/2021/", "Courts (2021)", True),
    ]  # fmt: skip
    assert made[NEW].markdown.startswith("# Courts {#top}\n")
    assert '<strong aria-current="page">2022</strong> <a href="2021/">' in made[NEW].markdown
    assert made[OLD].markdown.startswith("# Courts (2021) {#top}\n")
    assert '<strong aria-current="page">2021</strong>' in made[OLD].markdown
    assert [made[file].description for file in (NEW, OLD)] == ["New.", "Old."]


def test_a_page_places_what_its_year_has() -> None:
    """The blocks of a theme on a page of a year are of that year; other pages have them all."""
    text = '{{ downloads("courts") }}'
    made = written(new=text, old=text, about=text)
    named = {file: [year for year in (2021, 2022) if f"packages/court-{year}/" in one.markdown]
             for file, one in made.items()}  # fmt: skip
    assert named == {NEW: [2022], OLD: [2021], "about.md": [2021, 2022]}


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        ('{{ chart("zone/none") }}', "prose-chart", "zone/none"),
        ('{{ chart("none") }}', "prose-chart", "none"),
        ('{{ package_page("none") }}', "prose-package", "none"),
        ('{{ theme_page("none") }}', "prose-theme", "none"),
        ('{{ year("2022") }}', "prose-arguments", "year"),
    ],
)
def test_what_a_report_has_not_is_told(line: str, code: str, cell: str) -> None:
    """Each has its line and what is wrong there."""
    assert faults(catalog(FIGURES), index=f"\n{line}") == {(code, 2, cell)}


def test_a_chart_is_found_by_its_name_alone() -> None:
    """One package of the report has such a view; a page of another year means another one."""
    assert faults(catalog(FIGURES), index='{{ chart("nationalities") }}') == set()
    assert "picture court-2021/people" in written(old='{{ chart("people") }}')[OLD].markdown


def test_without_a_report_none_can_be_named() -> None:
    """A page that is of no report has no year."""
    read = Catalog((), edition=making.EDITION)
    text = "{{ year() }}{{ report() }}{{ years() }}"
    assert faults(read, index=text) == {
        ("prose-report", 1, "year"), ("prose-report", 1, "report"),
    }  # fmt: skip


def test_words_of_the_edition_name_reports_that_there_are() -> None:
    """A foot with a place for the reports needs one; the file and the line's name are told."""
    words = Text({"en": "Made of {reports}.", "lo": "x"})
    read = Catalog((), edition=replace(making.EDITION, statement=words))
    [found] = prose_problems(read, {language: {"index.md": ""} for language in LANGUAGES})
    assert (found.code, found.path, found.field) == (
        "prose-report",
        "docs/en/words.toml",
        "edition",
    )


def test_a_theme_written_for_no_year_leads_to_its_years() -> None:
    """It stands at the theme's address and tells of all packages; older years have their pages."""
    made = prose_pages(both_years(), "en", {"themes/courts.md": "# Courts"})[0]
    assert (made.path, made.title, made.older) == ("themes/courts/", "Courts", False)
    assert '<a href="2021/">2021</a>' in made.markdown


def test_a_file_of_a_year_without_a_report_is_told() -> None:
    """The message names the years that there are."""
    files = {"index.md": "", "themes/courts/2031.md": ""}
    found = prose_problems(both_years().catalog, dict.fromkeys(LANGUAGES, files))
    assert {(one.code, one.cell, one.details["known"]) for one in found} == {
        ("prose-year", "2031.md", "2022, 2021"),
    }  # fmt: skip


def test_the_home_page_may_be_of_a_year() -> None:
    """It is there as one of no year is; without either, the language has none."""
    years = both_years().catalog
    assert faults(years, **{"2021": ""}) == set()
    assert {code for code, _, _ in faults(years, about="")} == {"home-missing"}
