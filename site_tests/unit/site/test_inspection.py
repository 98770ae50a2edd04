"""All problems of a project are told in one round, and nothing is drawn for it."""

import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from scripts.model.errors import InputInvalid
from scripts.site.inspection import inspect, judge
from scripts.site.settings import settings
from scripts.text.messages import parts
from site_tests.mini import FIGURES, STRANGER, copied, edited, settings_of

FIGURES_CSV = "datapackages/zone-2022/data/figures.csv"
PRINTED_CSV = "datapackages/report-2022/data/printed_numbers.csv"
SENTENCE = re.compile(r"[a-z]+ [a-z]+ [a-z]+", re.IGNORECASE)
"""Three words of English in a row."""


def replaced(file: Path, old: str, new: str) -> None:
    """Change a text that a file has once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), encoding="utf-8")


def pie(descriptor: dict[str, Any]) -> None:
    """Give the first view a mark that there is not."""
    descriptor["views"][0]["mark"] = "pie"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """Copy a sound project and put a fault of each kind into it."""
    project = copied(FIGURES, tmp_path)
    table = project / FIGURES_CSV
    replaced(table, ",12,1045,over,", ",12,1O45,over,")
    replaced(table, "27600000,about,people,", "27600000,about,peple,")
    replaced(table, ",2,662,,people,workers,F,", ",2,4,,people,workers,F,")
    replaced(project / PRINTED_CSV, ",2,0662,", ",2,04,")
    edited(project, "zone-2022", pie)
    with (project / "docs/en/index.md").open("a", encoding="utf-8") as file:
        file.write('\n{{ figure("9-9") }}\n')
    return project


def test_one_run_tells_the_faults_of_all_floors(faulty: Path) -> None:
    """A cell, a code, a view, a small count and a reference in prose: these five, and no other."""
    _, _, problems = judge(settings(faulty, environment={}))
    assert [(one.code, one.path, one.row, one.cell) for one in problems] == [
        ("small-count", FIGURES_CSV, 3, "F"),
        ("type-error", FIGURES_CSV, 11, "1O45"),
        ("foreign-key", FIGURES_CSV, 12, "peple"),
        ("view-code", "datapackages/zone-2022/datapackage.json", None, "pie"),
        ("prose-figure", "docs/en/index.md", 11, "9-9"),
    ]
    for one in problems:
        assert not SENTENCE.search(" ".join(parts(one, "lo"))), one.code


def test_problems_of_settings_are_told_in_the_same_round(faulty: Path) -> None:
    """A setting that there is not stands beside the others, and the run ends with all of them."""
    with (faulty / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\nsite_nam: Open data\n")
    with pytest.raises(InputInvalid) as caught:
        inspect(settings(faulty, environment={}))
    assert [one.code for one in caught.value.problems][-1] == "setting-unknown"
    assert len(caught.value.problems) == 6


def test_a_page_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    """A page saved as UTF-16 is named, in the same way as a table; its words are not judged."""
    project = copied(STRANGER, tmp_path)
    (project / "docs/lo/index.md").write_text("# ໜ້າຫຼັກ", encoding="utf-16")
    _, sources, problems = judge(settings(project, environment={}))
    assert [(one.code, one.path) for one in problems] == [("encoding", "docs/lo/index.md")]
    assert sources["lo"] == {"index.md": ""}


def test_a_template_that_cannot_be_parsed_is_told(tmp_path: Path) -> None:
    """One of the edition's own, with its line; a sound one is not."""
    project = copied(STRANGER, tmp_path)
    folder = project / "docs" / "overrides" / "partials"
    folder.mkdir(parents=True)
    (folder / "copyright.html").write_text(
        "{% trans %}Rain{% endtrans %} {{ 'a.css' | url }}", encoding="utf-8"
    )
    (folder / "footer.html").write_text("<p>\n{% if rain %}\n</p>", encoding="utf-8")
    *_, problems = judge(settings(project, environment={}))
    place = "docs/overrides/partials/footer.html"
    assert [(one.code, one.path, one.row) for one in problems] == [("prose-syntax", place, 2)]


def test_a_language_without_words_is_one_problem(tmp_path: Path) -> None:
    """A third language of whose words the theme has none names the file that is to hold them."""
    project = copied(STRANGER, tmp_path)
    replaced(project / "mkdocs.yml", "[lo, en]", "[lo, en, fr]")
    home = (project / "docs/en/index.md").read_text(encoding="utf-8")
    (project / "docs/fr").mkdir()
    (project / "docs/fr/index.md").write_text(home.replace("Home", "Accueil"), encoding="utf-8")
    _, _, problems = judge(settings(project, environment={}))
    assert [(one.code, one.path) for one in problems] == [("words-missing", "docs/fr/words.toml")]


def test_nothing_is_drawn() -> None:
    """No function of the rooms that draw is called while a sound project is judged.

    The room ``look`` is asked how high a picture would be.
    """
    called: set[str] = set()

    def note(frame: FrameType, _event: str, _value: object) -> None:
        called.add(frame.f_code.co_filename)

    sys.setprofile(note)
    try:
        *_, problems = judge(settings_of(FIGURES))
    finally:
        sys.setprofile(None)
    assert problems == []
    assert any("/charts/data/" in one for one in called)
    assert [one for one in called if re.search("/charts/(drawing|marks|encoding)/", one)] == []
