"""The page of all checks: what differs comes first, and nothing hidden is told."""

import re

import pytest

from scripts.checks.values import values_of
from scripts.model.language import Language
from scripts.pages.kinds.checks import checks_page
from scripts.pages.kinds.package import package_page
from scripts.pages.records.checks import CheckRow, check_rows
from scripts.pages.records.tallies import summary
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.markup import Tags, line
from site_tests.mini import (
    FIGURES,
    PERIODS,
    STRANGER,
    catalog,
    package,
    plan,
    published,
    settings_of,
)

CHECK = "check-zone-2022-"
UNTOLD = {"lo": "ບໍ່ສະແດງ", "en": "not shown"}
"""In a sum a dash would be a minus."""


def page(case: str, language: Language) -> str:
    """Make the Markdown of the page of checks."""
    return checks_page(published(case), language).markdown


def rows(language: Language) -> dict[str, CheckRow]:
    """Give the checks of the case of masked figures by code."""
    found = check_rows(published(FIGURES), package(FIGURES, "zone-2022"), language)
    return {one.code: one for one in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_differs_comes_first(language: Language) -> None:
    """It stands above the checks of all packages, and only there."""
    made = page(FIGURES, language)
    heading = made.index('id="zone-2022"')
    assert made.index("{#differing}") < made.index(f'id="{CHECK}workers"') < heading
    assert made.count('id="check-zone-2022-workers"') == 1
    assert heading < made.index(f'id="{CHECK}women"')
    assert next(iter(rows(language))) == "workers"


@pytest.mark.parametrize("language", LANGUAGES)
def test_hidden_is_never_a_number(language: Language) -> None:
    """A masked term shows its mask, a withheld one says so, and no side with either has a sum."""
    values = values_of(catalog(FIGURES), "zone-report")
    hidden = [one for one in rows(language).values() if one.verdict == "hidden"]
    assert len(hidden) == 6
    shown = {}
    for row in hidden:
        assert (row.left.total, row.right.total) == ("", "")
        assert "<strong>" not in line(page(FIGURES, language), CHECK + row.code).split("sum", 1)[1]
        for _, term in (*row.left.terms, *row.right.terms):
            shown[term.path.split("#")[1]] = term.value
    masked = {key: value for key, value in shown.items() if values[key] is None}
    assert masked.pop("1.5.4.b-9") == masked.pop("1.5.4.b-8") == UNTOLD[language]
    assert set(masked.values()) == {"<5"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_rows(language: Language) -> None:
    """Every term leads to an anchor that is there: a figure, an activity, a row of the ledger."""
    links = [one for one in Tags(page(FIGURES, language)).all("href") if "#" in one[1:]]
    found = set()
    for link in links:
        path, anchor = link.split("#")
        name = path.removeprefix("../packages/").removesuffix("/")
        target = package_page(published(FIGURES), package(FIGURES, name), language)
        assert anchor in Tags(target.markdown).all("id")
        found.add((name, anchor))
    assert {
        ("zone-2022", "1.5.4.b-2"),
        ("activities-2022", "A-1.5.4.b-2"),
        ("report-2022", "1.5.4.b-9"),
    } <= found


def test_a_count_of_places_and_a_withheld_number_are_terms() -> None:
    """A count says what it counts and of which activity; a withheld number has only its key."""
    _, counted = rows("en")["places"].left.terms[0]
    assert (counted.key, counted.value, counted.name) == (
        "places listed",
        "2",
        "Outreach in the zone",
    )
    _, withheld = rows("lo")["one-of-all"].left.terms[0]
    assert (withheld.key, withheld.name) == ("1.5.4.ຂ-9", say("lo", "figure.withheld"))


def test_an_equality_has_one_equals_sign() -> None:
    """Where the sides agree the sum is the other side; where they differ both stand."""
    relations = {row.relation: (row.left.total, row.right.total) for row in rows("en").values()}
    assert relations["="] == ("", "")
    assert any(relations["≠"])


def test_what_is_implied_is_told_briefly() -> None:
    """Parts of wholes are folded away, without names; a stated bound is not among them."""
    made = page(FIGURES, "en")
    folded = made[made.index('<details class="implied">') : made.index("</details>")]
    assert re.findall(r'id="check-zone-2022-([^"]*)"', folded) == [
        code for code, row in rows("en").items() if row.implied
    ]
    assert "title=" not in folded
    assert not rows("en")["women"].implied


def test_the_summary_counts_all_verdicts() -> None:
    """The numbers are those of the lines, in the words of the language."""
    found = list(rows("lo").values())
    hidden = say("lo", "check.summary_hidden", hidden=6)
    assert (
        summary(found, "lo") == f"{say('lo', 'check.summary', agree=4, all=5, differ=1)} {hidden}"
    )
    shown = [one for one in found if one.verdict != "hidden"]
    assert hidden.split()[0] not in summary(shown, "lo")
    assert f"<strong>{summary(found, 'lo')}</strong>" in page(FIGURES, "lo")


def test_all_others_are_folded_by_package() -> None:
    """Each fold says how its checks come out; the first lines say where something differs."""
    made = page(FIGURES, "en")
    fold = made[made.index('<details class="group" id="zone-2022">') :]
    assert "<small>agree: 4 · differ: 1 · not shown: 6</small></summary>" in fold
    agreeing = [code for code, row in rows("en").items() if row.verdict != "differs"]
    assert all(f'id="{CHECK}{code}"' in fold for code in agreeing)
    first = made[: made.index("{#differing}")]
    assert re.findall(r'<a href="#(check-[^"]*)">[^<]*</a> \((\d)\)', first) == [
        (f"{CHECK}workers", "1")
    ]


@pytest.mark.parametrize("case", [FIGURES, PERIODS])
def test_no_anchor_is_there_twice(case: str) -> None:
    """The same check of two years is two lines with two anchors."""
    anchors = [one for one in Tags(page(case, "lo")).all("id") if one.startswith("check-")]
    assert len(anchors) > 1
    assert len(anchors) == len(set(anchors))


def test_without_checks_there_is_no_page() -> None:
    """A site of plain tables has neither the page nor the table of results."""
    words = {"index.md": "# Home\n"}
    planned = plan(settings_of(STRANGER), catalog(STRANGER), {"lo": words, "en": words})
    assert not [path for path in planned if path.endswith(("checks/index.md", "data/checks.csv"))]
