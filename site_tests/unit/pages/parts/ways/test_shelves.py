"""A list of activities: on shelves where it is of several themes, plain where it is short."""

import re
from dataclasses import replace

import pytest

from scripts.pages.parts.themes import Told, theme_activities
from scripts.pages.parts.ways import shelves as module
from scripts.pages.parts.ways.shelves import shelves
from scripts.pages.prose import blocks
from scripts.pages.prose.placing import Place
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from scripts.pages.records.activities import ActivityRow
from scripts.pages.records.figures import Section
from site_tests.mini import FIGURES, package, published


def told() -> Told[Section[ActivityRow]]:
    """Give the activities of the case, as one package tells them."""
    made = published(FIGURES)
    theme = package(FIGURES, "activities-2022").stated("theme")
    [found] = theme_activities(made, theme, "en")
    return found


def test_sections_of_one_theme_have_no_shelf_with_a_name() -> None:
    """A heading that says what the page says anyway is not needed; the count is of all."""
    [shelf] = shelves(published(FIGURES), told(), "en").listed
    assert (shelf.name, shelf.code) == ("", "")
    assert shelf.count == sum(row.counted for one in told().listed for row in one.rows) > 1


def test_sections_of_several_themes_stand_on_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each theme has its name and the count of its own; what is of none has no name."""
    themes = {"a": "", "b": "courts", "c": "courts", "d": "Lakes"}

    def theme(*arguments: object) -> str:
        return themes[str(arguments[-1])]

    monkeypatch.setattr(module, "section_theme", theme)
    [section] = told().listed
    sections = tuple(replace(section, code=one) for one in themes)
    listed = shelves(published(FIGURES), replace(told(), listed=sections), "en").listed
    assert [(one.code, one.name, len(one.sections)) for one in listed] == [
        ("", "", 1), ("courts", "courts", 2), ("lakes", "Lakes", 1),
    ]  # fmt: skip
    assert listed[1].count == 2 * listed[0].count


@pytest.mark.parametrize(("few", "folded"), [(100, False), (0, True)])
def test_a_short_list_has_no_filter_and_is_not_folded(
    monkeypatch: pytest.MonkeyPatch, few: int, *, folded: bool
) -> None:
    """Tools stand where there is something to do with them."""
    monkeypatch.setattr(blocks, "FEW", few)
    publication: Publication = published(FIGURES)
    theme = package(FIGURES, "activities-2022").stated("theme")
    made = str(Quotes(publication, "en", Place("")).activities(theme))
    assert ('<form class="filter"' in made) == folded
    assert ("<details" in made) == folded
    assert len(re.findall('class="group"', made)) == len(told().listed)
