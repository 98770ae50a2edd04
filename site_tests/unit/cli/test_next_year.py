"""``next-year`` on the command line: what it writes, says and refuses."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scripts.cli.main import main
from scripts.model.language import Language
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.mini import PERIODS, copied

REPORT = "report-2023"


def run(*arguments: str | Path) -> Result:
    """Run a command as a person at a terminal does."""
    clean = {"GITHUB_ACTIONS": None, "SITE_URL": None}
    return CliRunner(env=clean).invoke(main, list(map(str, arguments)), catch_exceptions=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy a project with the reports of 2021 and 2022."""
    return copied(PERIODS, tmp_path)


def files(project: Path) -> dict[str, bytes]:
    """Read all files of a project's data."""
    found = (one for one in (project / "datapackages").rglob("*") if one.is_file())
    return {one.relative_to(project).as_posix(): one.read_bytes() for one in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_made_is_listed(project: Path, language: Language) -> None:
    """Every new file has a line, then comes what to do; what was there is as it was."""
    before = files(project)
    done = run("next-year", REPORT, "--root", project, "--language", language)
    assert done.exit_code == 0
    *made, _, last = done.stdout.splitlines()
    assert files(project).keys() - before.keys() == set(made)
    assert {path: content for path, content in files(project).items() if path in before} == before
    assert last == say(language, "next_year.next", report=REPORT)


def test_the_check_names_what_is_left_to_do(project: Path) -> None:
    """Until all of it is done nothing is published."""
    assert run("next-year", REPORT, "--root", project).exit_code == 0
    told = run("check", "--root", project)
    assert told.exit_code == 1
    assert told.stderr.count("datapackages/court-2023/") == 5
    assert told.stderr.splitlines()[-1].startswith("Problems: 5.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_that_cannot_be_begun_is_told(project: Path, language: Language) -> None:
    """A name without a later year is refused, with the right one, and nothing is written."""
    before = files(project)
    done = run("next-year", "report-2022", "--root", project, "--language", language)
    assert (done.exit_code, done.stdout) == (1, "")
    assert REPORT in done.stderr
    assert done.stderr.splitlines()[-1] == say(language, "cli.not_written", count=1)
    assert files(project) == before


def test_a_project_with_problems_is_mended_first(project: Path) -> None:
    """What is wrong with the last report would be wrong with the new one."""
    table = project / "datapackages/court-2022/data/figures.csv"
    table.write_text(table.read_text(encoding="utf-8").replace(",39,", ",x,"), encoding="utf-8")
    done = run("next-year", REPORT, "--root", project)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "datapackages/court-2022/data/figures.csv, row 2, field value" in done.stderr
    assert not (project / "datapackages/court-2023").exists()


def test_no_english_sentence_in_lao_messages(project: Path) -> None:
    """Beside the report's name and commands all that is told in Lao is Lao."""
    done = run("next-year", REPORT, "--root", project, "--language", "lo")
    last = re.sub(r"`[^`]*`", "", done.stdout.splitlines()[-1].replace(REPORT, ""))
    assert re.findall(r"[A-Za-z]{2,}", last) == []
