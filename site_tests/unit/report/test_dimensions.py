"""A dimension is one file: everything that follows from it is there without any other change."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.report.dimensions import DIMENSIONS, NAMES, TOTAL, Split, Whole, by_name
from site_tests.making import EDITION

ROOT = Path(__file__).resolve().parents[3]
DISABILITY = '''
"""Disability: with, without."""

from dataclasses import dataclass

from scripts.model.edition import Edition
from scripts.report.dimensions.dimension import TOTAL, Dimension, Split


@dataclass(frozen=True)
class Disability(Dimension):
    def split(self, edition: Edition) -> Split:
        return Split(TOTAL, "PWD", "PWOD")


DIMENSION = Disability("disability", 10)
'''
PROBE = """
import json
from scripts.checks.check import checks_of
from scripts.checks.parts import parts_of
from scripts.report.dimensions import NAMES, by_name
from scripts.report.figures import figures_of
from scripts.report.names.naming import namer
from scripts.validation.rules.figures import figure_problems
from site_tests.making import EDITION, catalog, figure

rows = [figure("1-1", 90, disability="_T"), figure("1-2", 50, disability="PWD"),
        figure("1-3", 40, disability="PWOD")]
made = catalog(figures=rows)
[package] = made.packages
names = namer(made, package, "en")
figures = figures_of(made, package)
print(json.dumps({
    "last": NAMES[-1],
    "codes": [one.code("disability") for one in figures],
    "names": [names.name(one) for one in figures],
    "parts": [[one.part, one.partition, one.exhaustive] for one in parts_of(made, package)],
    "checks": [one.code for one in checks_of(made, package)],
    "problems": [one.code for one in figure_problems(made)],
    "sibling": by_name("disability").whole_of("PWD", EDITION).sibling,
}))
"""


@pytest.fixture(scope="module")
def probed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Add a dimension by one file to a copy of the generator, and ask it of three figures."""
    folder = tmp_path_factory.mktemp("generator")
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    (folder / "scripts/report/dimensions/disability.py").write_text(DISABILITY, encoding="utf-8")
    (folder / "site_tests").mkdir()
    shutil.copy(ROOT / "site_tests/making.py", folder / "site_tests")
    command = [sys.executable, "-c", PROBE]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_new_dimension_tells_figures_apart(probed: dict[str, Any]) -> None:
    """Its codes are read, stand in the names, and keep figures from having the same codes."""
    assert probed["last"] == "disability"
    assert probed["codes"] == ["_T", "PWD", "PWOD"]
    assert probed["names"] == ["people", "people · PWD", "people · PWOD"]
    assert probed["problems"] == []


def test_a_new_dimension_divides_wholes(probed: dict[str, Any]) -> None:
    """Both codes are parts of the whole, complete each other, and add up to it."""
    assert probed["parts"] == [["1-2", "disability", True], ["1-3", "disability", True]]
    assert probed["checks"] == ["1-1-disability", "1-2-in-1-1", "1-3-in-1-1"]
    assert probed["sibling"] == "PWOD"


def test_dimensions_are_in_one_order() -> None:
    """Each file of the folder has one, with a name and a place of its own."""
    files = {one.stem for one in (ROOT / "scripts/report/dimensions").glob("[!_]*.py")}
    assert {one.name for one in DIMENSIONS} == files - {"dimension"}
    assert [by_name(name) for name in NAMES] == list(DIMENSIONS)
    assert by_name("disability") is None
    orders = [one.order for one in DIMENSIONS]
    assert orders == sorted(set(orders))


def _splits() -> Iterator[tuple[str, Split]]:
    for one in DIMENSIONS:
        split = one.split(EDITION)
        if split:
            yield one.name, split


@pytest.mark.parametrize(("name", "split"), list(_splits()))
def test_the_two_codes_of_a_split_complete_each_other(name: str, split: Split) -> None:
    """Each is the whole less the other, and the whole is part of nothing."""
    dimension = by_name(name)
    assert dimension is not None
    assert dimension.whole_of(split.part, EDITION) == Whole(split.whole, split.rest)
    assert dimension.whole_of(split.rest, EDITION) == Whole(split.whole, split.part)
    assert dimension.whole_of(split.whole, EDITION) is None
    assert dimension.whole_of("", EDITION) is None


def test_a_code_beside_the_split_has_a_whole_and_no_sibling() -> None:
    """A single nationality is one of the foreign ones; an age group is one of all ages."""
    nationality, age = by_name("nationality"), by_name("age")
    assert nationality is not None
    assert age is not None
    assert nationality.whole_of("CHN", EDITION) == Whole("X-LAO")
    assert age.whole_of("Y18T24", EDITION) == Whole(TOTAL)
