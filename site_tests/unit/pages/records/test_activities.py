"""Activities on their page: what was done, by whom, where, when, with whom and how many."""

import re

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.package import package_page
from scripts.pages.records.activities import ActivityRow, activity_sections
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.markup import Tags
from site_tests.mini import FIGURES, package, published

GROUP, OUTREACH, FIRST, SECOND = (f"A-1.5.4.b-{number}" for number in range(1, 5))


def rows(language: Language) -> dict[str, ActivityRow]:
    """Give the activities that stand alone, by code."""
    [section] = activity_sections(published(FIGURES), package(FIGURES, "activities-2022"), language)
    return {row.code: row for row in section.rows}


def page(language: Language) -> str:
    """Make the Markdown of the page of activities."""
    return package_page(published(FIGURES), package(FIGURES, "activities-2022"), language).markdown


def test_an_activity_has_all_that_several_tables_tell() -> None:
    """Title, agency, kind, note and partners are there by name."""
    row = rows("en")[OUTREACH]
    assert (row.title, row.agency, row.kind) == (
        "Outreach in the zone",
        "Labour sector",
        "Outreach",
    )
    assert row.partners == ("International Organization for Migration", "Villages & communities")
    assert row.note == "The report prints a province twice."
    assert rows("lo")[OUTREACH].agency == "ຂະແໜງການແຮງງານ"


@pytest.mark.parametrize(
    ("language", "places", "hall"),
    [
        (
            "lo",
            ("ແຂວງບໍ່ແກ້ວ, 1 – 3 ກັນຍາ 2022", "ແຂວງຫຼວງນ້ຳທາ", "ແຂວງບໍ່ແກ້ວ, ຕຸລາ 2022 (ພິມອີກຄັ້ງ)"),
            "ແຂວງບໍ່ແກ້ວ, ຫໍປະຊຸມ, 25 ມີນາ 2022",
        ),
        (
            "en",
            ("Bokeo, 1 – 3 September 2022", "Luang Namtha", "Bokeo, October 2022 (printed again)"),
            "Bokeo, Meeting hall, 25 March 2022",
        ),
    ],
)
def test_places_are_written_out(language: Language, places: tuple[str, ...], hall: str) -> None:
    """Area, venue, time and note, as far as there are any; a place told twice stays twice."""
    assert rows(language)[OUTREACH].places == places
    assert rows(language)[GROUP].members[0].places == (hall,)


@pytest.mark.parametrize(
    ("language", "figures"),
    [
        ("lo", (("ສະຖານທີ່", "2"), ("ພະນັກງານ", "ຫຼາຍກວ່າ 1.045"))),
        ("en", (("Places", "2"), ("Officials", "over 1,045"))),
    ],
)
def test_figures_are_those_of_the_activity(
    language: Language, figures: tuple[tuple[str, str], ...]
) -> None:
    """What is counted is said without the activity again, and the value leads to its row."""
    found = rows(language)[OUTREACH].figures
    assert tuple((one.words, one.value) for one in found) == figures
    assert [one.path for one in found] == [
        "packages/zone-2022/#1.5.4.b-11",
        "packages/zone-2022/#1.5.4.b-12",
    ]
    assert f'href="../../packages/zone-2022/#1.5.4.b-12">{figures[1][1]}</a>' in page(language)
    assert rows(language)[GROUP].figures == ()


def test_a_group_holds_its_members() -> None:
    """What is counted together stands below the group, and nowhere else."""
    assert set(rows("en")) == {GROUP, OUTREACH}
    assert [one.code for one in rows("en")[GROUP].members] == [FIRST, SECOND]
    made = page("en")
    places = [made.index(f'id="{code}"') for code in (GROUP, FIRST, SECOND, OUTREACH)]
    assert places == sorted(places)
    inside = made[places[0] : places[3]]
    assert inside.index(say("en", "activity.members")) < inside.index(f'id="{FIRST}"')


def test_an_agency_is_said_once() -> None:
    """It has done all of its section, whose title does not say so: it stands above the list."""
    [section] = activity_sections(published(FIGURES), package(FIGURES, "activities-2022"), "en")
    assert section.about == "Labour sector"
    assert [(one.agency, one.known) for one in section.rows] == [("Labour sector", True)] * 2
    seen = re.sub('<span class="unseen">[^<]*</span>', "", page("en"))
    assert seen.count("Labour sector") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_has_no_line(language: Language) -> None:
    """An activity without place, partner, figure or note is a title with its kind and agency."""
    made = page(language)
    last = made[made.index(f'id="{SECOND}"') :].split("</li>")[0]
    assert last.count("<span") == len(("kind and agency", "agency"))
    assert made.count(f"{say(language, 'activity.partners')}: ") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_activity_has_its_anchor(language: Language) -> None:
    """The code is the anchor, a link to itself, and there once."""
    anchors = Tags(page(language)).all("id")
    for code in (GROUP, OUTREACH, FIRST, SECOND):
        assert anchors.count(code) == 1
        assert f'href="#{code}"' in page(language)


def test_words_of_a_partner_stay_words() -> None:
    """An ampersand in a name is escaped, and the three tables are not shown as plain ones again."""
    assert "Villages &amp; communities" in page("en")
    assert "table-activit" not in page("en")
