"""The list of packages: one page of few; of many a page for each hundred, and one of all pages."""

import re
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.packages import packages_pages
from scripts.pages.page import Page
from scripts.pages.parts.listing import MANY
from scripts.pages.prose.blocks import Blocks
from scripts.pages.publication import Publication
from scripts.site.engine.nav import nav
from site_tests.making import EDITION, LANGUAGES, both, package

LIGHT = 60_000
"""The bytes that a page of the list may have beside its frame."""


def named(number: int, theme: str) -> Package:
    """Make a package with a title in both languages."""
    made = package(f"d{number:05}")
    title = both(f"ຊຸດ {number}", f"Dataset {number}")
    return replace(made, title=title, descriptor={"theme": theme, "period": "2024"})


def publication(count: int, themes: int = 3) -> Publication:
    """Publish so many packages; every theme has its share of them."""
    members = tuple(named(one, f"theme{one * themes // count}") for one in range(count))
    return Publication(Catalog(members, edition=EDITION), Site("/"))


def links(page: Page) -> list[str]:
    """Give the pages that a page leads to, as paths within the language, without anchors."""
    found = re.findall(r'href="([^"#]+)', page.markdown)
    return [urljoin(f"/{page.path}", one).removeprefix("/") for one in found]


def listed(pages: list[Page]) -> list[str]:
    """Give the pages of packages that pages lead to, in order."""
    return [one for page in pages for one in links(page) if one.startswith("packages/d")]


def test_few_packages_are_on_one_page() -> None:
    """A hundred are still a list, which leads to no other one."""
    made = publication(MANY)
    [page] = packages_pages(made, "en")
    assert page.path == "packages/"
    assert listed([page]) == [f"packages/d{one:05}/" for one in range(MANY)]
    assert 'href="d00007/"' in page.markdown
    assert "rel=" not in page.markdown


@pytest.mark.parametrize(("themes", "above"), [(1, "##"), (4, "##"), (5, ""), (8, "")])
def test_a_heading_stands_above_several(themes: int, above: str) -> None:
    """Where most themes have one package, each says its theme, and anchors stay."""
    [page] = packages_pages(publication(8, themes), "en")
    headings = re.findall(r"^## \S+ \{#(theme-\w+)\}$", page.markdown, re.MULTILINE)
    anchors = re.findall(r'<li id="(theme-\w+)">', page.markdown)
    named = [f"theme-theme{one}" for one in range(themes)]
    assert (headings, anchors) == ((named, []) if above else ([], named))
    assert page.markdown.count('class="theme"') == (0 if above else 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_package_of_many_is_two_steps_away(language: Language) -> None:
    """The list leads to all of its parts, and each package is on one of them, in one order."""
    made = publication(1001)
    contents, *parts = packages_pages(made, language)
    assert contents.path == "packages/"
    assert list(dict.fromkeys(links(contents))) == [one.path for one in parts]
    assert [one.path for one in parts] == [f"list/{number}/" for number in range(1, 12)]
    assert listed(parts) == [f"packages/d{one:05}/" for one in range(1001)]
    assert max(len(listed([one])) for one in parts) == MANY


def test_parts_lead_to_each_other() -> None:
    """Each names the one before, the one behind and the page of all, where there are such."""
    contents, *parts = packages_pages(publication(250), "en")
    found = [dict(re.findall(r'rel="(\w+)" href="([^"]+)"', one.markdown)) for one in parts]
    for relations, part in zip(found, parts, strict=True):
        for name, link in relations.items():
            relations[name] = urljoin(f"/{part.path}", link)
    above = {"contents": f"/{contents.path}"}
    assert found == [
        {"next": "/list/2/", **above},
        {"prev": "/list/1/", "next": "/list/3/", **above},
        {"prev": "/list/2/", **above},
    ]


def test_lines_lead_to_the_theme_on_its_page() -> None:
    """A theme that goes on behind a hundred has a line for each page, with its first and last."""
    contents, *parts = packages_pages(publication(150, themes=2), "en")
    found = re.findall(r'href="\.\./([^"]+)">([^<]+)</a> <small>(\d+)', contents.markdown)
    assert found == [
        ("list/1/#theme-theme0", "Dataset 0 – Dataset 74", "75"),
        ("list/1/#theme-theme1", "Dataset 75 – Dataset 99", "25"),
        ("list/2/#theme-theme1", "Dataset 100 – Dataset 149", "50"),
    ]
    assert "{#theme-theme0 data-search-exclude}" in parts[0].markdown
    assert "{#theme-theme1 data-search-exclude}" in parts[1].markdown


def test_parts_are_named_in_each_language() -> None:
    """Title and description tell a part from all others, in the words and numbers of a language."""
    made = publication(2050)
    part = {language: packages_pages(made, language)[12] for language in LANGUAGES}
    assert part["en"].title == "Data, page 12"
    assert part["en"].description == "Packages 1,101 to 1,200: Dataset 1100 – Dataset 1199"
    assert part["lo"].title == "ຂໍ້ມູນ, ໜ້າ 12"
    assert part["lo"].description == "ຊຸດຂໍ້ມູນ 1.101 ຫາ 1.200: ຊຸດ 1100 – ຊຸດ 1199"


def test_a_part_of_one_package_names_it_once() -> None:
    """What is first and last there is not told as a range."""
    *_, last = packages_pages(publication(101), "en")
    assert last.description == "Package 101: Dataset 100"


def test_a_further_package_changes_what_shows_it() -> None:
    """The pages before it stay as they are."""
    before, after = (packages_pages(publication(one, themes=1), "en") for one in (350, 351))
    changed = [new.path for old, new in zip(before, after, strict=True) if old != new]
    assert changed == ["packages/", "list/4/"]


def test_other_words_about_a_package_need_no_engine() -> None:
    """What the engine sees of a page of the list are its title, its description and its themes."""
    made = publication(150)
    told = tuple(replace(one, description=both("ໃໝ່", "New")) for one in made.catalog.packages)
    other = Publication(Catalog(told, edition=EDITION), Site("/"))
    before, after = packages_pages(made, "en"), packages_pages(other, "en")
    assert [one.source for one in before] == [one.source for one in after]
    assert [one.blocks for one in before[1:]] != [one.blocks for one in after[1:]]


def test_no_page_of_the_list_grows_with_their_number() -> None:
    """Ten times as many packages make more pages, and none heavier but by a line a hundred."""
    for count in (150, 1500):
        contents, *parts = packages_pages(publication(count), "lo")
        assert max(len(one.markdown.encode()) for one in parts) < LIGHT
        assert len(links(contents)) <= count // MANY + 3


def test_the_front_page_leads_to_themes_of_many() -> None:
    """It names few packages, and of many their themes with the number of each."""
    few, many, more = (Blocks(publication(one), "en", "").packages() for one in (100, 150, 1500))
    assert few.count("<li>") == 100
    assert '<a href="./packages/#theme-theme0">theme0 (50)</a>' in many
    assert len(more) == len(many) + 3


def test_the_menu_does_not_grow() -> None:
    """Neither packages nor the pages that list them are in it where they are many."""
    menus = []
    for count in (150, 1500):
        made = publication(count)
        menus.append(nav(made, "en", packages_pages(made, "en")))
    assert menus[0] == menus[1]
    assert "list/" not in str(menus[0])
