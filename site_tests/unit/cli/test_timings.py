"""``build --timings`` says how long each stage took, and what it made."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from scripts.cli.main import main
from scripts.cli.timings import told
from scripts.model.language import Language
from scripts.site.build import Built
from scripts.site.timings import Timings
from site_tests.mini import STRANGER, copied

STAGES = ["compare", "inspect", "packages", "pages", "downloads", "pictures", "engine", "search",
          "swap"]  # fmt: skip


def built(kept: dict[str, int], made: dict[str, int], **seconds: float) -> Built:
    """Say what a build made, and how long it took."""
    timings = Timings()
    timings.seconds, timings.kept, timings.made = dict(seconds), kept, made
    return Built(1, timings)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", [
            "compare   0.01 s", "pictures  1,234.5 s",
            "        kept   made", "shells  3      1,802", "fonts   0      1",
        ]),
        ("lo", [
            "compare   0,01 s", "pictures  1.234,5 s",
            "        ໃຊ້ຂອງເກົ່າ ສ້າງໃໝ່", "shells  3      1.802", "fonts   0      1",
        ]),
    ],
)  # fmt: skip
def test_stages_and_counts_stand_in_columns(language: Language, lines: list[str]) -> None:
    """Numbers are written as in the reader's language."""
    made = built({"shells": 3, "fonts": 0}, {"shells": 1802, "fonts": 1},
                 compare=0.0123, pictures=1234.5)  # fmt: skip
    found = [re.sub(" +", " ", one) for one in told(made, language)]
    assert found == [re.sub(" +", " ", one) for one in lines]


def test_columns_are_aligned() -> None:
    """What was kept stands below what was kept."""
    lines = list(told(built({"a": 1, "longer": 20}, {"a": 2, "longer": 3}, x=1), "en"))
    heads, first, second = lines[-3:]
    for column, values in (("kept", ("1", "20")), ("made", ("2", "3"))):
        place = heads.index(column)
        assert [one[place:].split()[0] for one in (first, second)] == list(values)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a small project to build."""
    return copied(STRANGER, tmp_path_factory.mktemp("timed"))


def run(project: Path, *options: str) -> list[str]:
    """Build a project, and give what is said."""
    clean = {"GITHUB_ACTIONS": None, "SITE_URL": None, "CI": None}
    done = CliRunner(env=clean).invoke(
        main, ["build", "--root", str(project), *options], catch_exceptions=False
    )
    assert done.exit_code == 0, done.output
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_a_build_is_timed_where_asked(project: Path) -> None:
    """Every stage with its seconds and every kind of product; a second build only compares."""
    summary, *lines = run(project, "--timings")
    assert "build/site" in summary
    stages, counts = lines[: len(STAGES)], lines[len(STAGES) :]
    assert [one.split()[0] for one in stages] == STAGES
    assert all(re.fullmatch(r"\w+ +[\d.,]+ s", one) for one in stages)
    assert counts[0].split() == ["kept", "made"]
    made = {name: (kept, new) for name, kept, new in map(str.split, counts[1:])}
    assert {"pictures", "tools", "validation", "pages", "shells", "site"} <= made.keys()
    # Home, data and three packages in two languages, and the other files of each.
    assert int(made["shells"][1]) >= 10
    assert (made["shells"][0], made["validation"]) == ("0", ("0", "3"))

    summary, *again = run(project, "--timings")
    assert "build/site" in summary
    assert [one.split()[0] for one in again] == ["compare", "kept", "site"]
    assert again[-1].split() == ["site", "1", "0"]


def test_a_build_is_not_timed_where_nobody_asks(project: Path) -> None:
    """One line says what was built."""
    [summary] = run(project)
    assert "build/site" in summary
