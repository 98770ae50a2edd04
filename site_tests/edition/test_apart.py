"""Generator, edition and tests are three things: the generator names nothing of this edition."""

import csv
import re
from pathlib import Path

import pytest

from site_tests.building import ROOT
from site_tests.edition.source import sources, without_comments

HERE = Path(__file__).parent
SHORTEST = 5
"""Letters of a name that says something by itself."""


def words() -> list[str]:
    """Give the words of this edition: those that are listed, and the names of its provinces."""
    listed = (HERE / "words.txt").read_text(encoding="utf-8").split("\n")
    areas = ROOT / "datapackages/codelists/data/areas.csv"
    with areas.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["code"].startswith("LA-")]
    named = [row[name] for row in rows for name in ("name_lo", "name_en")]
    return [one for one in (*listed, *named) if len(one) >= SHORTEST or one.isdecimal()]


WORDS = re.compile("|".join(rf"(?<!\w){re.escape(one)}" for one in words()), re.IGNORECASE)


@pytest.mark.parametrize("path", sources(), ids=lambda one: one.relative_to(ROOT).as_posix())
def test_the_generator_names_nothing_of_this_edition(path: Path) -> None:
    """No code, template, style, script or word of the interface does; a comment may."""
    assert sorted(set(WORDS.findall(without_comments(path)))) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.py", "X = 'the Committee'  # trafficking", "X = 'the Committee'  "),
        ("a.py", '"""Of victims."""\nYEAR = 2022', "\nYEAR = 2022"),
        ("a.toml", '# trafficking\nhelp = "1362"', '\nhelp = "1362"'),
        ("a.jinja", "{# victims #}<p>Bokeo</p>", "<p>Bokeo</p>"),
        ("a.js", "const a = 2022; // victims", "const a = 2022;"),
    ],
)
def test_only_comments_are_left_out(tmp_path: Path, name: str, text: str, said: str) -> None:
    """What is said in code, in words and on pages is looked at; comments and docstrings are not."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert without_comments(tmp_path / name) == said
    assert WORDS.search(without_comments(tmp_path / name))


OUTSIDE = sorted(
    one for one in (ROOT / "site_tests").rglob("*.py")
    if not {"edition", "cases"} & set(one.relative_to(ROOT).parts)
)  # fmt: skip
READS = re.compile(
    r"(?<!relative_to\()(?<!cwd=)\bROOT\b"
    r'(?! / "(?:scripts|site_tests|pyproject|Makefile|CONTRIBUTING|\.ci|\.github)\b)'
)
"""The project's folder where it is not the way to code, tests, commands or workflows."""
MAY = frozenset(
    {
        "site_tests/benchmarks/__main__.py",
        "site_tests/fuzzing/__main__.py",  # runs commands in it
        "site_tests/building.py",  # runs commands in it
        "site_tests/clusters.py",  # runs commands in it
        "site_tests/house/test_architecture.py",  # looks for the files that a page names
        "site_tests/sites.py",  # builds the edition that lies here, whichever it is
    }
)


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_no_other_test_reads_this_edition(path: Path) -> None:
    """Outside of this folder no test reads ``datapackages/`` or ``docs/`` of the project."""
    found = [line for line in path.read_text(encoding="utf-8").split("\n")
             if READS.search(line) and not line.startswith(("ROOT =", "from "))]  # fmt: skip
    assert path.relative_to(ROOT).as_posix() in MAY or found == []
