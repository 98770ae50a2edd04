"""A new project is complete, speaks each of its languages, and is about nobody else's data."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from scripts.site.inspection import judge
from scripts.site.settings import settings
from scripts.site.writer import write
from scripts.starting.project import start
from scripts.text.lao.mends import mends
from site_tests.making import LANGUAGES
from site_tests.unit.starting.foreign import FOREIGN

ROOT = Path(__file__).resolve().parents[3]
PINNED = re.compile(r"uses: ([\w./-]+@[0-9a-f]{40}) # (v\S+)")


def project(folder: Path, *languages: str, name: str = "") -> dict[str, str]:
    """Start a project that has no problem, and give its files as text."""
    made, problems = start(folder, languages or LANGUAGES, name)
    assert problems == []
    assert made is not None
    write(made, folder)
    return {path: content.decode() for path, content in made.items()}


@pytest.mark.parametrize("languages", [("lo", "en"), ("en", "lo"), ("en",)], ids="-".join)
def test_a_new_project_has_no_problem(tmp_path: Path, languages: tuple[str, ...]) -> None:
    """Its example is sound in every language, whichever comes first."""
    project(tmp_path / "water", *languages)
    catalog, _, problems = judge(settings(tmp_path / "water"))
    assert problems == []
    assert [one.languages for one in catalog.packages] == [languages]
    assert all(one.title.in_(tag) for one in catalog.packages for tag in languages)


def test_each_language_has_its_pages_and_no_other(tmp_path: Path) -> None:
    """A project in one language has pages, notes and titles in that language only."""
    files = project(tmp_path / "water", "en")
    assert [path for path in files if path.startswith("docs/")] == [
        "docs/en/index.md", "docs/en/words.toml",
    ]  # fmt: skip
    assert not re.search("[\u0e80-\u0eff]", "".join(files.values()))
    assert '"title@' not in files["datapackages/rainfall/datapackage.json"]


def test_no_file_has_a_word_of_another_edition(tmp_path: Path) -> None:
    """Nothing of the report that the generator was made for is in a new project."""
    files = project(tmp_path / "water")
    assert len(files) > 12
    assert {path: FOREIGN.findall(f"{path}\n{text}") for path, text in files.items()} == {
        path: [] for path in files
    }


def test_lao_is_spelt_right(tmp_path: Path) -> None:
    """What check does not read is spelt as what it reads."""
    files = project(tmp_path / "water")
    assert {path: mends(line) for path, text in files.items() for line in text.split("\n")
            if mends(line)} == {}  # fmt: skip


@pytest.mark.parametrize("name", ['Water "2"', "ນ້ຳ: 100%", "it's $HOME \\ %{name}"])
def test_any_name_is_written_as_it_is(tmp_path: Path, name: str) -> None:
    """Quotes, signs of YAML and what looks like a place of a template stay what they are."""
    files = project(tmp_path / "water", name=name)
    written = yaml.safe_load(files["mkdocs.yml"])
    assert (written["site_name"], written["extra"]["languages"]) == (name, ["lo", "en"])
    for language in LANGUAGES:
        assert tomllib.loads(files[f"docs/{language}/words.toml"])["name"] == name
        assert f"# {name}\n" in files[f"docs/{language}/index.md"]


def test_every_setting_is_explained(tmp_path: Path) -> None:
    """Each setting, set or to be set, has a comment above it."""
    lines = project(tmp_path / "water")["mkdocs.yml"].split("\n")
    names = [number for number, line in enumerate(lines) if re.match(r" *(# )?[a-z_]+:( |$)", line)]
    bare = [lines[number] for number in names if "#" not in lines[number - 1]]
    assert bare == ["extra:"]


def test_a_folder_with_files_is_left_alone(tmp_path: Path) -> None:
    """A folder that is not empty, and a file, are each a problem."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    for folder in (tmp_path, tmp_path / "file"):
        made, problems = start(folder, ["en"], "")
        assert made is None
        assert [(one.code, one.path) for one in problems] == [
            ("folder-not-empty", folder.as_posix())
        ]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    """A folder that was just made is as good as none."""
    assert start(tmp_path, ["en"], "")[1] == []


def test_a_language_without_words_is_told(tmp_path: Path) -> None:
    """Each such language is a problem of its own; nothing is made."""
    made, problems = start(tmp_path, ["km", "en", "../lo"], "")
    assert made is None
    assert [(one.code, one.cell) for one in problems] == [
        ("language-words", "km"), ("language-words", "../lo"),
    ]  # fmt: skip
    assert problems[0].details == {"language": "km", "known": "en, lo"}


def workflows(folder: Path) -> dict[str, str]:
    """Give the workflows of a new project."""
    files = project(folder)
    return {path: text for path, text in files.items() if path.startswith(".github/workflows/")}


def test_actions_are_pinned_as_in_this_repository(tmp_path: Path) -> None:
    """A new project begins with the very actions that this one uses."""
    own = "".join(one.read_text(encoding="utf-8")
                  for one in (ROOT / ".github" / "workflows").glob("*.yml"))  # fmt: skip
    for text in workflows(tmp_path / "water").values():
        assert text.count("uses: ") == len(PINNED.findall(text)) + text.count("uses: ./")
        assert set(PINNED.findall(text)) <= set(PINNED.findall(own))


def test_rights_are_least(tmp_path: Path) -> None:
    """Only the job that publishes writes, a checkout leaves no credentials."""
    for path, text in workflows(tmp_path / "water").items():
        workflow = yaml.safe_load(text)
        assert workflow["permissions"] == {}
        jobs = workflow["jobs"]
        writing = {name for name, job in jobs.items() if "write" in job["permissions"].values()}
        assert writing == ({"publish"} if path.endswith("deploy.yml") else set())
        steps = [step for job in jobs.values() for step in job.get("steps", [])]
        checkouts = [step for step in steps if "actions/checkout@" in step.get("uses", "")]
        assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_a_workflow_runs_targets_of_the_makefile(tmp_path: Path) -> None:
    """What CI does can be done on any machine: every make target is there."""
    files = project(tmp_path / "water")
    targets = set(re.findall(r"^([a-z]+):", files["Makefile"], re.MULTILINE))
    called = re.findall(r"run: make (\S+)", "".join(files.values()))
    named = re.findall(r"`make ([a-z]+)", files["README.md"])
    assert called
    assert {*called, *named} <= targets
