"""``describe`` and ``start`` on the command line: what they write, say and refuse."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scripts.cli.main import main
from scripts.model.language import Language
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.unit.starting.filling import fill

CASES = Path(__file__).resolve().parents[2] / "cases" / "described"


def run(*arguments: str | Path) -> Result:
    """Run a command as a person at a terminal does."""
    clean = {"GITHUB_ACTIONS": None, "SITE_URL": None}
    return CliRunner(env=clean).invoke(main, list(map(str, arguments)), catch_exceptions=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Start a project."""
    assert run("start", tmp_path / "water").exit_code == 0
    return tmp_path / "water"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda one: one.name)
def test_what_was_found_is_shown(
    case: Path, project: Path, language: Language, *, update_golden: bool
) -> None:
    """A person sees the files, the types with examples, what is proposed and what to do next."""
    paths = sorted(case.glob("*.csv"))
    where = ("--root", project, "--name", case.name, "--language", language)
    done = run("describe", *paths, *where)
    assert done.exit_code == 0
    expected = case / f"told.{language}.txt"
    if update_golden:
        expected.write_text(done.stdout, encoding="utf-8", newline="\n")
    assert done.stdout == expected.read_text(encoding="utf-8")


def test_from_a_spreadsheet_to_a_sound_project(project: Path) -> None:
    """Started, described, checked with one message a gap, filled, and sound."""
    table = project / "lakes.csv"
    table.write_text("month,level\n2024-01,120\n2024-02,125\n", encoding="utf-8")
    assert run("describe", table, "--root", project).exit_code == 0
    told = run("check", "--root", project)
    gaps = 2 * 2 * 4 + 2  # title and description, two languages, package, table, two fields
    assert told.stderr.splitlines()[-1].startswith(f"Problems: {gaps}.")
    fill(project / "datapackages/lakes/datapackage.json")
    assert run("check", "--root", project).exit_code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_faulty_file_is_told_and_nothing_written(project: Path, language: Language) -> None:
    """File and row, what is wrong and what to do, in the language asked for."""
    table = project / "lakes.csv"
    table.write_bytes(b"lake;level\nA;120\n")
    done = run("describe", table, "--root", project, "--language", language)
    assert (done.exit_code, done.stdout) == (1, "")
    place, _, _, summary = done.stderr.splitlines()
    assert place == f"{table}, {say(language, 'cli.row', row=1)}"
    assert summary == say(language, "cli.not_written", count=1)
    assert not (project / "datapackages/lakes").exists()


def test_no_english_sentence_in_lao_messages(tmp_path: Path) -> None:
    """Beside addresses, keys and commands all that is told in Lao is Lao."""
    done = run("start", tmp_path / "water", "--language", "lo")
    last = done.stdout.split("\n\n")[-1].replace(str(tmp_path), "")
    commands = re.sub(r"`[^`]*`|python -m.*|README\.md", "", last)
    assert re.findall(r"[A-Za-z]{2,}", commands.replace("/water", "")) == []


def test_a_started_folder_is_not_started_again(project: Path) -> None:
    """What is there is left as it is, byte for byte."""
    before = {one: one.read_bytes() for one in project.rglob("*") if one.is_file()}
    done = run("start", project)
    assert done.exit_code == 1
    assert done.stderr.startswith(project.as_posix())
    assert before == {one: one.read_bytes() for one in project.rglob("*") if one.is_file()}
