"""The command line: messages for people, annotations for GitHub, and the exit status."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scripts.cli.main import main
from scripts.model.language import Language
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, STRANGER, copied, root


def run(*arguments: str, **environment: str | None) -> Result:
    """Run a command in an environment of its own."""
    clean = {"GITHUB_ACTIONS": None, "SITE_URL": None, **environment}
    return CliRunner(env=clean).invoke(main, arguments, catch_exceptions=False)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Give a project with a letter in a value."""
    project = copied(FIGURES, tmp_path)
    table = project / "datapackages/zone-2022/data/figures.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(",1802,", ",18O2,"), encoding="utf-8", newline="")
    return project


@pytest.fixture
def misquoting(tmp_path: Path) -> Path:
    """Give a project whose Lao home page quotes a figure that is not there."""
    return saying('{{ figure("9-9") }}', tmp_path)


def saying(line: str, folder: Path) -> Path:
    """Give a project whose Lao home page ends with a line."""
    project = copied(FIGURES, folder)
    page = project / "docs/lo/index.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n{line}\n", encoding="utf-8")
    return project


COUNTED = {
    "en": [
        "Packages: 4",
        "Printed numbers: 14; withheld 1, not figures 2",
        "Figures: 11; masked 4",
        "Activities: 4",
        "Checks: 11; agree 4, differ 1, not shown 6",
        "No problems.",
    ],
    "lo": [
        "ຊຸດຂໍ້ມູນ: 4",
        "ຕົວເລກທີ່ພິມ: 14; ບໍ່ເຜີຍແຜ່ 1, ບໍ່ແມ່ນຕົວເລກຂໍ້ມູນ 2",
        "ຕົວເລກ: 11; ປົກປິດ 4",
        "ກິດຈະກຳ: 4",
        "ການກວດ: 11; ກົງກັນ 4, ຕ່າງກັນ 1, ບໍ່ສະແດງ 6",
        "ບໍ່ມີບັນຫາ.",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sound_project_is_counted(language: Language) -> None:
    """The check says what is there and how much of it is hidden, and ends well."""
    done = run("check", "--root", str(root(FIGURES)), "--language", language)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == COUNTED[language]


def test_without_a_ledger_no_printed_numbers_are_counted() -> None:
    """A project of another maker is not asked for a list that it does not have."""
    done = run("check", "--root", str(root(STRANGER)))
    assert done.stdout.splitlines()[:2] == ["Packages: 3", "Figures: 0; masked 0"]


def test_a_check_builds_nothing(tmp_path: Path) -> None:
    """It leaves nothing but what the next check need not read again."""
    project = copied(FIGURES, tmp_path)
    assert run("check", "--root", str(project)).exit_code == 0
    left = {".cache", "datapackages", "docs", "mkdocs.yml"}
    assert {one.name for one in project.iterdir()} == left


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_problem_has_its_place_and_mend(broken: Path, command: str) -> None:
    """File, row, field, value, what is wrong and what to do; on stderr, with status 1."""
    done = run(command, "--root", str(broken))
    assert done.exit_code == 1
    assert done.stdout == ""
    place, note, mend, summary = done.stderr.splitlines()
    assert place == ('datapackages/zone-2022/data/figures.csv, row 2, field value, value "18O2"')
    assert note.startswith("    the value is not of the field's type")
    assert mend.startswith("    Mend: ")
    assert summary.startswith("Problems: 1.")
    assert not (broken / "build").exists()


def test_messages_are_in_lao_where_asked(broken: Path) -> None:
    """A clerk reads everything but the address and the value in Lao."""
    done = run("check", "--root", str(broken), "--language", "lo")
    assert done.exit_code == 1
    place, note, mend, _ = done.stderr.splitlines()
    assert place.startswith(
        f"datapackages/zone-2022/data/figures.csv, {say('lo', 'cli.row', row=2)}"
    )
    assert note.strip().startswith(
        say("lo", "problem.type-error.note", type=say("lo", "type.number"))
    )
    assert mend.strip() == say("lo", "cli.fix", fix=say("lo", "mend.number"))


def test_on_github_problems_are_annotations(broken: Path) -> None:
    """The message appears on its line of the file, so it is a workflow command on stdout."""
    done = run("check", "--root", str(broken), GITHUB_ACTIONS="true")
    assert done.exit_code == 1
    [line] = done.stdout.splitlines()
    head = "::error file=datapackages/zone-2022/data/figures.csv,line=2,title=type-error::"
    assert line.startswith(head)
    assert '"18O2"' in line


def test_a_page_is_checked_as_well(misquoting: Path) -> None:
    """A wrong reference in prose has file and line, and ends the run."""
    done = run("check", "--root", str(misquoting))
    assert done.exit_code == 1
    assert done.stderr.startswith('docs/lo/index.md, row 11, value "9-9"')
    assert done.stderr.count("docs/") == 1


@pytest.fixture
def misspelt(tmp_path: Path) -> Path:
    """Give a project whose Lao home page has a look-alike."""
    return saying("ຈ\u0ecd\u0eb2ນວນ\u200b", tmp_path)


def test_spelling_is_checked_beside_faulty_data(misspelt: Path) -> None:
    """Faults of data do not keep those of pages from being told."""
    table = misspelt / "datapackages/zone-2022/data/figures.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(",1802,", ",18O2,"), encoding="utf-8", newline="")
    lines = run("check", "--root", str(misspelt)).stderr.splitlines()
    places = [line.split(",")[0] for line in lines if not line.startswith(" ")]
    table_place = "datapackages/zone-2022/data/figures.csv"
    assert places[:-1] == [table_place, "docs/lo/index.md", "docs/lo/index.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_fix_says_what_it_mends(misspelt: Path, language: Language) -> None:
    """A line for each mend with what it was and is, then that all is sound; twice, nothing."""
    done = run("fix", "--root", str(misspelt), "--language", language)
    assert done.exit_code == 0
    first, second, count, sound = done.stdout.splitlines()
    assert first.startswith("docs/lo/index.md, ")
    assert '"ຈ\u0ecd\u0eb2" (U+0E88 U+0ECD U+0EB2) → "ຈ\u0eb3" (U+0E88 U+0EB3)' in first
    assert '"ນ<U+200B>" (U+0E99 U+200B) → "ນ" (U+0E99)' in second
    assert count == say(language, "cli.mended", count=2)
    assert sound == say(language, "cli.sound")
    again = run("fix", "--root", str(misspelt), "--language", language)
    assert again.stdout.splitlines() == [say(language, "cli.mended", count=0), sound]


def test_fix_shows_what_it_leaves(tmp_path: Path) -> None:
    """After the one mend the two other faults of a page are told, and the run fails."""
    case = Path(__file__).resolve().parents[2] / "cases/broken/page-three-faults"
    project = Path(shutil.copytree(case, tmp_path / "project"))
    done = run("fix", "--root", str(project))
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 2
    told = (case / "problems.txt").read_text(encoding="utf-8").splitlines()
    assert done.stderr.splitlines() == [*told[3:], say("en", "cli.problems", count=2)]


def test_fix_tells_once_what_it_cannot_read(tmp_path: Path) -> None:
    """A page that is not UTF-8 is one problem, and its twin is not blamed."""
    project = copied(FIGURES, tmp_path)
    (project / "docs/lo/index.md").write_bytes(b"\xff\xfe")
    done = run("fix", "--root", str(project))
    assert done.exit_code == 1
    assert done.stderr.count("docs/") == 1


@pytest.mark.parametrize("command", ["check", "build", "fix"])
def test_a_folder_called_like_a_page_is_one_message(tmp_path: Path, command: str) -> None:
    """Its address and the reason, once, and no traceback."""
    project = copied(FIGURES, tmp_path)
    (project / "docs/lo/folder.md").mkdir()
    done = run(command, "--root", str(project))
    assert done.exit_code == 1
    place, note, _, _ = done.stderr.splitlines()
    assert place == "docs/lo/folder.md"
    assert note == "    the file cannot be read or written: it is a folder"


def test_a_deployment_without_address_is_refused() -> None:
    """The message says which setting is missing, in the language asked for."""
    done = run("build", "--deploy", "--root", str(root(FIGURES)), "--language", "lo")
    assert done.exit_code == 1
    assert done.stderr.strip() == say("lo", "cli.no_site_url")


def test_a_folder_that_is_no_project_is_named(tmp_path: Path) -> None:
    """Started in the wrong place, the command says something that a person can use."""
    done = run("check", "--root", str(tmp_path))
    assert done.exit_code == 1
    assert "mkdocs.yml" in done.stderr
