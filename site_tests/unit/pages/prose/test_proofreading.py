"""Hand-written pages: every number is looked up, every wrong word has its file and line."""

import pytest

from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.page import Page
from scripts.pages.prose.links import address, placed
from scripts.pages.prose.pages import prose_pages
from scripts.pages.prose.proofreading import prose_problems
from scripts.text.messages import message
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, PERIODS, catalog, published

HOME = {"index.md": ""}
"""A page that every language has."""


def page(case: str, source: str, language: Language = "en", file: str = "index.md") -> Page:
    """Render one hand-written page."""
    return prose_pages(published(case), language, {file: source})[0]


def faults(source: str, case: str = FIGURES) -> list[Problem]:
    """Give the problems of a page that is written the same in both languages, once."""
    both = {language: {**HOME, "a/b.md": source} for language in LANGUAGES}
    found = prose_problems(catalog(case), both)
    lao = [one for one in found if one.path == "docs/lo/a/b.md"]
    assert len(found) == 2 * len(lao)
    return lao


@pytest.mark.parametrize(
    "front",
    ["---\ntitle: Water\n---\n", "---\ntitle: [Water\n...\n", "--- \nhide: 5\n", "---\n---\n"],
)
def test_front_matter_is_told_and_never_shown(front: str) -> None:
    """What other generators read as settings of a page would stand in it as text here."""
    [found] = faults(f"{front}\n# Rain {{{{ number(1) }}}}\n")
    assert (found.code, found.row) == ("prose-front", 1)


@pytest.mark.parametrize(
    "source",
    [
        "![Map](https://example.org/map.png)",
        '<img alt="Map" src="//example.org/map.png">',
        "<script src=http://example.org/map.js></script>",
    ],
)
def test_a_page_asks_nothing_of_another_host(source: str) -> None:
    """A picture or a script from elsewhere is told with its line."""
    [found] = faults(f"# Map\n\n{source}\n")
    assert (found.code, found.row) == ("prose-host", 3)
    assert "//example.org/map." in found.cell


def test_a_link_to_another_host_is_no_request() -> None:
    """The reader decides whether to follow it."""
    assert faults('[Map](https://example.org/map.png) <a href="https://example.org/">a</a>') == []


def test_a_rule_further_down_is_no_front_matter() -> None:
    """Lines between paragraphs part them."""
    assert faults("# Rain\n\n---\n\n---\n") == []


@pytest.mark.parametrize(
    ("language", "file", "link", "value"),
    [
        ("lo", "index.md", "./packages/zone-2022/#1.5.4.b-1", "1.802"),
        ("en", "index.md", "./packages/zone-2022/#1.5.4.b-1", "1,802"),
        ("en", "themes/zone.md", "../../packages/zone-2022/#1.5.4.b-1", "1,802"),
        ("en", "themes/index.md", "../packages/zone-2022/#1.5.4.b-1", "1,802"),
    ],
)
def test_a_figure_is_a_number_with_its_link(
    language: Language, file: str, link: str, value: str
) -> None:
    """The link is relative to the page, the number is written as its language does."""
    made = page(FIGURES, '{{ figure("1.5.4.b-1") }}', language, file)
    assert made.markdown == f'<a class="figure" href="{link}">{value}</a>'


@pytest.mark.parametrize(
    ("key", "shown"),
    [("1.5.4.b-5", "&lt;5"), ("1.5.4.b-8", "–"), ("I.1-1", "about 27,600,000")],
)
def test_masked_and_rounded_figures_say_so(key: str, shown: str) -> None:
    """A masked figure prints its mask, a rounded one its word."""
    assert f">{shown}</a>" in page(FIGURES, f'{{{{ figure("{key}") }}}}').markdown


def test_a_figure_of_another_report_is_named_with_it() -> None:
    """The same key in two reports leads to two packages; the default report needs no name."""
    source = (
        '{{ figure("1.1-1") }} {{ figure("report-2022:1.1-1") }} {{ figure("report-2021:1.1-1") }}'
    )
    first, second, third = page(PERIODS, source).markdown.split("</a>")[:3]
    assert first.strip() == second.strip()
    assert first.endswith('court-2022/#1.1-1">39')
    assert third.endswith('court-2021/#1.1-1">31')


def test_a_share_is_whole_per_cent() -> None:
    """662 of 1,802 is 37 per cent."""
    assert page(FIGURES, '{{ share("1.5.4.b-2", "1.5.4.b-1") }}').markdown == "37%"


def test_a_difference_leads_to_its_arithmetic() -> None:
    """662 + 986 is 154 fewer than 1,802: it is written without a sign."""
    made = page(FIGURES, '{{ difference("workers") }}').markdown
    assert made == '<a href="./checks/#check-zone-2022-workers">154</a>'


def test_packages_checks_and_charts_are_placed() -> None:
    """The three lists of a page are there, with links that start at the page."""
    source = '{{ packages() }}{{ checks("zone") }}{{ chart("zone-2022/nationalities") }}'
    made = page(FIGURES, source, "lo", "a.md").markdown
    assert '<a href="../packages/zone-2022/">ຄົນໃນເຂດ ປີ 2022</a>' in made
    assert 'id="check-zone-2022-workers"' in made
    assert 'href="../../data/zone-2022/charts/nationalities.lo.svg"' in made
    assert made.count("<!--picture ") == 1


def test_title_and_description_are_plain_words() -> None:
    """What search engines show carries no markup of the page."""
    source = '# Home & *away* {#top}\n\nThere were {{ figure("1.5.4.b-1") }} "workers".\n'
    made = page(FIGURES, source)
    assert made.title == "Home & *away*"
    assert made.description == 'There were 1,802 "workers".'
    assert '"Home &amp; *away*"' in made.source
    assert "&quot;workers&quot;" in made.source


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        ('{{ figure("1.5.4.b-99") }}', "prose-figure", "1.5.4.b-99"),
        ('{{ figure("other:1.5.4.b-1") }}', "prose-figure", "other:1.5.4.b-1"),
        ('{{ share("1.5.4.b-2", "9-9") }}', "prose-figure", "9-9"),
        ('{{ share("1.5.4.b-5", "1.5.4.b-1") }}', "prose-masked", "1.5.4.b-5"),
        ('{{ chart("zone-2022/none") }}', "prose-chart", "zone-2022/none"),
        ('{{ difference("none") }}', "prose-check", "none"),
        ('{{ checks("none") }}', "prose-theme", "none"),
        ("{{ figure() }}", "prose-arguments", "figure"),
        ('{{ figure(key="1.5.4.b-1") }}', "prose-arguments", "figure"),
        ('{{ figure("1.5.4.b-1", "1.5.4.b-2") }}', "prose-arguments", "figure"),
        ('{{ share("1.5.4.b-1") }}', "prose-arguments", "share"),
        ("{{ chart() }}", "prose-arguments", "chart"),
        ('{{ packages("all") }}', "prose-arguments", "packages"),
        ("{{ figures }}", "prose-name", "figures"),
        ("{{ lipsum() }}", "prose-name", "lipsum"),
        ("{{ year }}", "prose-call", "year"),
        ('{{ figure("1.5.4.b-1" }}', "prose-syntax", ""),
        ('{{ figure("1.5.4.b-1") | loud }}', "prose-syntax", ""),
        ('{{ figure("1.5.4.b-1").value }}', "prose-syntax", ""),
        ('{% include "other.md" %}', "prose-syntax", ""),
        ("{{ 1 / 0 }}", "prose-syntax", ""),
        ("[Nowhere](nowhere.md#top)", "prose-link", "nowhere.md#top"),
        ("![Nowhere](nowhere.png)", "prose-link", "nowhere.png"),
        ("[Root](/packages/zone-2022/)", "prose-link", "/packages/zone-2022/"),
        ("[Nowhere](<no where.md>)", "prose-link", "no where.md"),
        ("ຈໍານວນ", "spelling", "[[ຈໍາ]]ນວນ"),
        ("BRO\x08KEN", "control-character", "BRO<U+0008>KEN"),
    ],
)
def test_a_fault_has_its_line(line: str, code: str, cell: str) -> None:
    """Whatever is wrong on the fourth line is told once, with the line and the words for it."""
    found = faults(f"# Title\n\nText.\n{line}\n\nMore text.\n")
    assert [(one.code, one.row, one.cell) for one in found] == [(code, 4, cell)]
    assert all("4" in message(found[0], language) for language in LANGUAGES)


def test_all_faults_of_a_page_are_told_at_once() -> None:
    """One run says everything that is wrong with the quotes of a page."""
    source = '{{ figure("1-1") }}\n{{ nobody }}\n{{ chart("x") }} {{ figure("2-2") }}\n'
    found = faults(source)
    assert sorted((one.row, one.code) for one in found) == [
        (1, "prose-figure"), (2, "prose-name"), (3, "prose-chart"), (3, "prose-figure"),
    ]  # fmt: skip


def test_a_page_without_its_twin_is_told() -> None:
    """A page in one language only names the file that is missing."""
    [found] = prose_problems(catalog(FIGURES), {"lo": {**HOME, "a.md": "# a"}, "en": HOME})
    assert (found.code, found.path) == ("prose-twin", "docs/lo/a.md")
    assert found.details["twin"] == "docs/en/a.md"


def twins(lao: str, english: str) -> list[tuple[str, str, int | None, str]]:
    """Give what is wrong with a page in two languages: code, language, line, and what."""
    found = prose_problems(
        catalog(FIGURES), {"lo": {**HOME, "a.md": lao}, "en": {**HOME, "a.md": english}}
    )
    return [(one.code, one.path.split("/")[1], one.row, one.cell) for one in found]


@pytest.mark.parametrize(
    ("lao", "english", "wrong"),
    [
        ("## ກ {#one}", "## A {#two}", [("prose-missing", "lo", 1, "{#one}"),
                                        ("prose-missing", "en", 1, "{#two}")]),
        ("ກ\n\n## ກ {#one .small}", "## A", [("prose-missing", "lo", 3, "{#one}")]),
        ('ກ\n{{ figure("1.5.4.b-1") }}', "A", [("prose-missing", "lo", 2, 'figure("1.5.4.b-1")')]),
        ("ກ", '{{ chart("zone-2022/nationalities") }}',
         [("prose-missing", "en", 1, 'chart("zone-2022/nationalities")')]),
        ('{{ share("1.5.4.b-2", "1.5.4.b-1") }}', '{{ share("1.5.4.b-4", "1.5.4.b-1") }}',
         [("prose-missing", "lo", 1, 'share("1.5.4.b-2", "1.5.4.b-1")'),
          ("prose-missing", "en", 1, 'share("1.5.4.b-4", "1.5.4.b-1")')]),
        ('{{ figure("9-9") }}', "A", [("prose-figure", "lo", 1, "9-9")]),
        ("{{ packages() }} ກ {{ packages() }}", "{{ packages() }}", []),
        ('{{ figure("1.5.4.b-1") }}', "{{ figure( }}", [("prose-syntax", "en", 1, "")]),
        ("ກ\n\nThese words are English.", "A\n\nThese words are English.",
         [("untranslated", "lo", 3, "These words are English.")]),
        ("ຄົນເຫຼົ່ານີ້ເຮັດວຽກ", "ຄົນເຫຼົ່ານີ້ເຮັດວຽກ", [("untranslated", "en", 1, "ຄົນເຫຼົ່ານີ້ເຮັດວຽກ")]),
        ("`these words are code` CSV", "`these words are code` CSV", []),
        ('<p class="these words are markup">ກ</p>', "<p>A</p>", []),
    ],
)  # fmt: skip
def test_a_missing_translation_is_told(
    lao: str, english: str, wrong: list[tuple[str, str, int | None, str]]
) -> None:
    """An anchor, a call or a sentence in one language only has its page and line."""
    assert twins(lao, english) == wrong


@pytest.mark.parametrize(
    ("file", "path"),
    [("index.md", ""), ("a.md", "a/"), ("a/index.md", "a/"), ("a/b.md", "a/b/"),
     ("reindex.md", "reindex/")],
)  # fmt: skip
def test_files_become_addresses(file: str, path: str) -> None:
    """A page's address is its folder, as MkDocs makes it."""
    assert address(file) == path


@pytest.mark.parametrize(
    ("file", "link", "moved"),
    [
        ("a.md", "[x](b.md)", "[x](../b/index.md)"),
        ("a.md", "[x](b/index.md#c)", "[x](../b/index.md#c)"),
        ("a/b.md", "[x](../index.md)", "[x](../../index.md)"),
        ("a.md", "![x](y.png)", "![x](../y.png)"),
        ("index.md", "[x](a/b.md#c)", "[x](a/b/index.md#c)"),
        ("a.md", "see [x][y]\n\n[y]: b.md", "see [x][y]\n\n[y]: ../b/index.md"),
        *((file, link, link)
          for file in ("a.md", "index.md")
          for link in ("[x](#c)", "[x](https://example.org/a.md)", "[x]({{ y }})", "[^1]: note")),
    ],
)  # fmt: skip
def test_links_hold_where_the_page_is_built(file: str, link: str, moved: str) -> None:
    """Each page has a folder of its own; other addresses, anchors and expressions stay."""
    assert placed(link, file) == moved
