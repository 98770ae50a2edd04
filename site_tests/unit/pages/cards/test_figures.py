"""The cards of figures: what the row says and the names of its codes, never more than the page."""

import json
from dataclasses import replace
from typing import Any

import pytest

from scripts.model.language import Language
from scripts.pages.cards.packages import has_cards, package_cards
from scripts.pages.publication import Publication
from scripts.pages.records.checks import check_rows
from scripts.report.figures import figures_of
from scripts.text.words import say
from site_tests.making import LANGUAGES, of_year, reports
from site_tests.mini import FIGURES, STRANGER, catalog, package, published, with_edition

PATH = "packages/zone-2022/cards.json"


def head(language: Language, name: str = "zone-2022") -> Any:  # noqa: ANN401 - JSON
    """Read the cards of a package of the small case."""
    made = package_cards(published(FIGURES), package(FIGURES, name), language)
    return json.loads(made[f"packages/{name}/cards.json"])


def facts(card: Any) -> dict[str, str]:  # noqa: ANN401 - JSON
    """Give what a card says by label."""
    return {label: text for label, text, *_ in card["facts"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_has_a_card(language: Language) -> None:
    """Each says all that the name on the page says, and has every word that it needs."""
    made, zone = published(FIGURES), package(FIGURES, "zone-2022")
    found = head(language)
    for figure in figures_of(made.catalog, zone):
        card = found["cards"][figure.key]
        said = " ".join([card["name"], *(text for text, *_ in card.get("about", []))]).casefold()
        for phrase in made.namer(zone, language).phrases(figure):
            assert phrase.words.casefold() in said
    labels = {label for card in found["cards"].values() for label in facts(card)}
    assert labels <= set(found["words"])


def test_a_card_says_of_whom_where_and_in_which_section() -> None:
    """Nothing is said twice; the print stands there where it is another than the value."""
    card = head("en")["cards"]["1.5.4.b-2"]
    assert (card["value"], card["number"]) == ("662", "662")
    assert facts(card) == {
        "when": "2022",
        "printed": "“0662”",
        "section": "1.5.4.b Special economic zone",
    }
    assert card["note"] == "Printed “0662”, with a zero."


def test_a_card_names_its_activity_with_the_way_to_it() -> None:
    """Once, in its name; the list of activities has its anchor."""
    card = head("en")["cards"]["1.5.4.b-12"]
    ways = [one[1] for one in card["about"] if len(one) > 1]
    assert ways == ["packages/activities-2022/#A-1.5.4.b-2"]
    assert "activity" not in facts(card)
    assert card["value"] == say("en", "figure.over", value="1,045")


def test_what_differs_comes_first_with_its_arithmetic() -> None:
    """A check leads to its place on the page of checks; bounds of parts are counted."""
    card = head("en")["cards"]["1.5.4.b-1"]
    sums = "662 + 986 = 1,648 ≠ 1,802"
    verdict, words, shown, path, other = card["checks"][0]
    assert (verdict, words, path) == (
        "differs",
        "differs by 154",
        "checks/#check-zone-2022-workers",
    )
    assert other == ""  # it is the whole of this sum itself
    assert shown.replace("\u00a0", " ") == sums
    assert shown.count(" ") == 2  # before + and ≠: an operator begins a line and never ends one
    rows = check_rows(published(FIGURES), package(FIGURES, "zone-2022"), "en")
    listed = {path for *_, path, _ in card["checks"]}
    paths = [
        f"checks/#check-{one.package}-{one.code}" for one in rows if "1.5.4.b-1" in one.figures
    ]
    others = [one for one in paths if one not in listed]
    more = [say("en", "card.more_checks", count=len(others)), others[0]] if others else None
    assert card.get("more") == more


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_names_the_number_that_a_part_is_compared_with(language: Language) -> None:
    """“986 + 662 ≠ 1,802” says little to whoever does not know whose 1,802 these are."""
    known = head(language)["cards"]
    part, whole = known["1.5.4.b-3"], known["1.5.4.b-1"]
    [other] = {one[4] for one in part["checks"] if one[0] == "differs"}
    assert other == whole["name"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sums_come_before_bounds_that_hold(language: Language) -> None:
    """A bound that holds says that it is none of a sum that agrees."""
    for card in head(language)["cards"].values():
        held = [one for one in card.get("checks", []) if one[0] == "agrees"]
        bounds = ["≤" in sums for _, _, sums, _, _ in held]
        assert bounds == sorted(bounds)
        words = {bound: say(language, "card.at_most" if bound else "check.agrees")
                 for bound in (True, False)}  # fmt: skip
        assert [one[1] for one in held] == [words[bound] for bound in bounds]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "shown"), [("1.5.4.b-5", "<5"), ("1.5.4.b-8", "–")])
def test_a_masked_figure_says_what_its_mask_means(language: Language, key: str, shown: str) -> None:
    """The mask stands in the place of the value, and there is no number to copy and no print."""
    card = head(language)["cards"][key]
    assert card["value"] == shown
    reason = "masked" if shown == "<5" else "secondary"
    assert card["text"] == say(language, f"card.{reason}", shown=shown, most="4")
    assert "number" not in card
    assert "printed" not in facts(card)


def test_lao_has_its_own_marks_and_sections() -> None:
    """Numbers, keys, words and report are those of the language; the key itself is the same."""
    found = head("lo")
    card = found["cards"]["1.5.4.b-1"]
    assert (card["value"], card["number"], card["shown"]) == ("1.802", "1802", "1.5.4.ຂ-1")
    assert found["words"]["close"] == "ປິດ"
    assert "https://example.org/data/lo/packages/zone-2022/#{key}" in found["cite"]


def test_a_withheld_number_tells_its_place_and_nothing_else() -> None:
    """It has no figure: its card stands beside the list of printed numbers."""
    cards = head("en", "report-2022")["cards"]
    listed = package(FIGURES, "report-2022").resource("printed_numbers")
    assert listed is not None
    held = [f"{one['section']}-{one['position']}" for one in listed.records
            if one["treatment"] == "withheld"]  # fmt: skip
    assert sorted(cards) == sorted(held)
    for card in cards.values():
        assert card["value"] == "–"
        assert {"number", "printed", "ledger", "wrong"}.isdisjoint(card)
        assert set(facts(card)) <= {"reason", "section", "page"}


def test_a_page_of_the_report_is_told_where_the_list_knows_it() -> None:
    """The list of printed numbers may have a column for it."""
    number = {"section": "1-1", "position": 1, "printed": "07", "kind": "figure",
              "treatment": "published", "page": "12"}  # fmt: skip
    figure = {"figure": "1-1-1", "section": "1-1", "position": 1, "value": 7.0,
              "indicator": "people", "conf_status": "F"}  # fmt: skip
    read = reports(of_year("2031", "law", [], figures=[figure], printed_numbers=[number]))
    made = package_cards(Publication(read, published(FIGURES).site), read.packages[0], "en")
    [written] = made.values()
    assert facts(json.loads(written)["cards"]["1-1-1"])["page"] == "12"


def test_a_wrong_figure_can_be_told_where_there_is_a_place_for_it() -> None:
    """Without a repository there is no way; with one it names the figure."""
    assert "wrong" not in head("en")["cards"]["1.5.4.b-1"]
    made = published(FIGURES)
    named = with_edition(made, replace(made.edition, repository="https://git.example.org/a/b"))
    written = package_cards(named, package(FIGURES, "zone-2022"), "en")[PATH]
    wrong = json.loads(written)["cards"]["1.5.4.b-1"]["wrong"]
    assert wrong.startswith("https://git.example.org/a/b/issues/new?title=1.5.4.b-1")


def test_a_package_without_figures_has_no_cards() -> None:
    """There is no file, and its page names none."""
    for one in catalog(STRANGER).packages:
        made = package_cards(published(STRANGER), one, "en")
        assert bool(made) == has_cards(published(STRANGER), one)
    codes = package(FIGURES, "codelists")
    assert package_cards(published(FIGURES), codes, "en") == {}
