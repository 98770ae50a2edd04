"""``check --against``: what has changed is listed, and is no problem."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scripts.cli.main import main
from scripts.model.language import Language
from scripts.text.words import say
from site_tests.committing import commit
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, copied

TABLE = "datapackages/zone-2022/data/figures.csv"


def run(project: Path, revision: str = "HEAD", language: Language = "en") -> Result:
    """Check a project against a commit."""
    arguments = ["check", "--root", str(project), "--against", revision, "--language", language]
    return CliRunner(env={"GITHUB_ACTIONS": None}).invoke(main, arguments, catch_exceptions=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a committed project."""
    made = copied(FIGURES, tmp_path)
    commit(made)
    return made


def _changed(project: Path, *pairs: tuple[str, str]) -> None:
    text = (project / TABLE).read_text(encoding="utf-8")
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after, 1)
    (project / TABLE).write_text(text, encoding="utf-8", newline="")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_has_changed(project: Path, language: Language) -> None:
    """The check says so, and goes on as it does alone."""
    done = run(project, language=language)
    first, *_, last = done.stdout.splitlines()
    assert done.exit_code == 0
    assert first == say(language, "against.none", revision="HEAD")
    assert last == say(language, "cli.sound")


def test_changes_are_no_problem(project: Path) -> None:
    """A sound change is told before the counts, and the check ends well."""
    header, *rows = (project / TABLE).read_text(encoding="utf-8").splitlines()
    text = "\r\n".join([header, *reversed(rows), ""])
    (project / TABLE).write_text(f"\ufeff{text}", encoding="utf-8", newline="")
    done = run(project)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[:5] == [
        "Changes in tables since HEAD:",
        TABLE,
        "    byte order mark: – → BOM",
        "    line ends: LF → CRLF",
        "    rows are in another order",
    ]
    assert done.stdout.endswith("No problems.\n")


def test_changes_are_told_beside_problems(project: Path) -> None:
    """What a spreadsheet has done explains the problems below it."""
    _changed(project, (",1802,", ",18O2,"), ("1.5.4.b-2,", "1.5.4.b-02,"))
    done = run(project)
    assert done.exit_code == 1
    assert "    figure: changed, cells: 1" in done.stdout.splitlines()
    assert '        1.5.4.b-1: "1802" → "18O2"' in done.stdout.splitlines()
    assert done.stderr.splitlines()[-1].startswith("Problems: ")


def test_what_was_emptied_is_not_quoted(project: Path) -> None:
    """A value that is hidden since is not told by what says that it was hidden."""
    _changed(project, (",1802,", ",,"))
    lines = run(project).stdout.splitlines()
    place = lines.index("    value: emptied, cells: 1")
    assert lines[place + 1] == "        1.5.4.b-1"
    assert "1802" not in "\n".join(lines[: place + 2])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_commit_that_is_not_there_stops_the_run(project: Path, language: Language) -> None:
    """It is said in the reader's language, with status 1."""
    done = run(project, "nowhere", language)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == say(language, "cli.no_revision", revision="nowhere", root="") + "\n"


def test_long_texts_are_cut_around_their_change(project: Path) -> None:
    """Of a long text only what has changed is shown, with some of what stands around it."""
    rows = (project / TABLE).read_text(encoding="utf-8").split("\n")
    rows[1] += "x" * 100 + "1" + "x" * 100
    (project / TABLE).write_text("\n".join(rows), encoding="utf-8", newline="")
    commit(project)
    _changed(project, ("x1x", "x2x"))
    around = "x" * 15
    assert f'"…{around}1{around}…" → "…{around}2{around}…"' in run(project).stdout
