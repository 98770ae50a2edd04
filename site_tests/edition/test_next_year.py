"""The next year of this edition: a copy is refused, what is begun can be finished."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from scripts.model.problem import Problem
from scripts.site.inspection import judge
from scripts.site.settings import settings
from scripts.text.messages import message
from site_tests.building import ROOT, copy_project
from site_tests.edition.years import FIRST, TIMES, begin, fill, three_years
from site_tests.making import LANGUAGES

NEXT = FIRST + 1
PACKAGES = sorted((ROOT / "datapackages").glob(f"*-{FIRST}"))
WITH_FIGURES = [one for one in PACKAGES if (one / "data/figures.csv").exists()]


def problems(project: Path) -> list[Problem]:
    """Give the problems of a project."""
    return judge(settings(project, environment={}))[2]


def copy_packages(project: Path, *changed: str) -> Path:
    """Copy every package of the year as the next one's, with the year changed in these words."""
    copy_project(project, ROOT)
    for package in PACKAGES:
        later = project / "datapackages" / package.name.replace(str(FIRST), str(NEXT))
        shutil.copytree(package, later)
        path = later / "datapackage.json"
        made = json.loads(path.read_text(encoding="utf-8"))
        made |= {key: made[key].replace(str(FIRST), str(NEXT)) for key in changed}
        path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return project


def test_a_copied_year_is_refused(tmp_path: Path) -> None:
    """With three words changed each package is told its texts, source, figures and references."""
    found = problems(copy_packages(tmp_path, "name", "report", "period"))
    assert Counter(one.code for one in found) == {
        "texts-copied": len(PACKAGES),
        "source-copied": len(PACKAGES),
        "figures-copied": len(WITH_FIGURES),
        "reference-copied": len(WITH_FIGURES),
        "rows-copied": 3,
    }
    assert all(f"-{NEXT}/" in one.path for one in found)


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        (("name", "period"), {"report-taken", "texts-copied"}),
        (("name", "report"), {"period-taken"}),
        (("name",), {"report-taken"}),
    ],
)
def test_a_word_that_was_not_changed_is_one_problem(
    tmp_path: Path, changed: tuple[str, ...], codes: set[str]
) -> None:
    """What follows from it for hundreds of figures is not told."""
    found = problems(copy_packages(tmp_path, *changed))
    assert Counter(one.code for one in found) == dict.fromkeys(codes, len(PACKAGES))


@pytest.mark.parametrize("theme", ["prosecution", "protection"])
def test_one_copied_package_is_refused(tmp_path: Path, theme: str) -> None:
    """Also where the rest of the year is not there, and a check needs its ledger."""
    project = copy_packages(tmp_path, "name", "report", "period")
    for one in (project / "datapackages").glob(f"*-{NEXT}"):
        if one.name != f"{theme}-{NEXT}":
            shutil.rmtree(one)
    assert {one.code for one in problems(project)} == {
        "figures-copied", "ledger-missing", "reference-copied", "source-copied", "texts-copied",
    }  # fmt: skip


def test_what_is_left_to_do_is_a_short_list(tmp_path: Path) -> None:
    """Of 600 figures and 818 printed numbers each column is told once, in both languages."""
    begin(copy_project(tmp_path, ROOT), NEXT)
    found = problems(tmp_path)
    assert Counter(one.code for one in found) == {
        "source-missing": len(PACKAGES),
        "value-missing": len(WITH_FIGURES),
        "rows-missing": 5,
        "printed-missing": 1,
    }
    counts = [int(one.details["all"]) for one in found if one.code == "value-missing"]
    assert sum(counts) == 600
    assert all(len(message(one, tag)) < 1000 for one in found for tag in LANGUAGES)


def test_three_years_are_sound(tmp_path: Path) -> None:
    """Begun twice and filled twice, no problem is left, and the new figures are their own."""
    project = three_years(tmp_path)
    assert problems(project) == []
    names = {one.name for one in (project / "datapackages").iterdir()}
    assert {one.name.replace(str(FIRST), str(year)) for one in PACKAGES for year in TIMES} <= names


def test_a_year_that_keeps_its_values_is_refused(tmp_path: Path) -> None:
    """Times and texts of the new year do not make last year's values new ones."""
    project = copy_project(tmp_path, ROOT)
    begin(project, NEXT)
    fill(project, NEXT, [1])
    codes = Counter(one.code for one in problems(project))
    assert codes == {"figures-copied": len(WITH_FIGURES), "rows-copied": 1}
