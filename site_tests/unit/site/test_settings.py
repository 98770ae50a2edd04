"""What is set from outside: the address of the site, and what its edition says in its files."""

import json
from pathlib import Path

import pytest

from scripts.model.errors import InputInvalid, SettingInvalid
from scripts.model.language import Text
from scripts.site.settings import PREVIEW, Settings, settings
from scripts.text.messages import message
from site_tests.making import LANGUAGES, both

BEGINNING = "site_name: Water data\nextra:\n  languages: [lo, en]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder that is a project."""
    (tmp_path / "mkdocs.yml").write_text(BEGINNING, encoding="utf-8")
    return tmp_path


def test_without_an_address_there_is_the_preview(project: Path) -> None:
    """A build on a desk needs no setting."""
    assert settings(project, environment={}).site.url == PREVIEW


@pytest.mark.parametrize("environment", [{}, {"SITE_URL": ""}])
def test_a_deployment_needs_an_address(project: Path, environment: dict[str, str]) -> None:
    """An empty variable is as good as none; the message names it, in either language."""
    for language in LANGUAGES:
        with pytest.raises(SettingInvalid, match="SITE_URL") as caught:
            settings(project, deploy=True, environment=environment, language=language)
        assert "https://example.org/" in str(caught.value)


@pytest.mark.parametrize("url", ["https://example.org/data", "example.org/", "/data/", "ftp://a/"])
def test_a_wrong_address_is_refused(project: Path, url: str) -> None:
    """Addresses are joined to it, so it has a scheme and ends in a slash, also for a preview."""
    with pytest.raises(SettingInvalid, match=url):
        settings(project, environment={"SITE_URL": url})


def stated(project: Path, text: str) -> Settings:
    """Read the settings of a project whose file says this after its languages."""
    (project / "mkdocs.yml").write_text(f"{BEGINNING}{text}", encoding="utf-8")
    return settings(project, environment={})


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("  report: r-1", "report", "r-1"),
        ("  report:", "report", ""),
        ("", "report", ""),
        ("repo_url: https://git.example.org/a", "repository", "https://git.example.org/a"),
        ("repo_url:", "repository", ""),
        ("  help: {checked: 2026-01-31}", "checked", "2026-01-31"),
        ("  help: {checked: '2026-01-31'}", "checked", "2026-01-31"),
        ("  help: {checked: }", "checked", ""),
        ("  help:", "checked", ""),
        ("  quick_exit: https://a.org/", "quick_exit", "https://a.org/"),
        ("  quick_exit: ''", "quick_exit", ""),
        ("  home: {country: LA, nationality: LAO}", "country", "LA"),
        ("  home: {country: LA, nationality: LAO}", "foreign", "X-LAO"),
        ("  home: {country: LA}", "foreign", ""),
        ("  mask_below: 10", "largest_small", 9),
        ("", "largest_small", 4),
    ],
)
def test_the_edition_is_read_from_its_settings(
    project: Path, text: str, name: str, value: object
) -> None:
    """A setting is read as written, with quotes or without; one that is not there says nothing."""
    found = stated(project, text)
    assert getattr(found.edition, name) == value
    assert found.problems == ()


def test_words_of_the_edition_come_from_a_file_a_language(project: Path) -> None:
    """Names, search words and words of the interface are read; the site's name stands in."""
    words = """\
short = "Data"
edition = "An edition of our own."
[search]
help = "shelter"
[words.nav]
home = "Start"
"""
    (project / "docs" / "en").mkdir(parents=True)
    (project / "docs" / "en" / "words.toml").write_text(words, encoding="utf-8")
    found = stated(project, "")
    edition = found.edition
    assert found.problems == ()
    assert edition.name == both("Water data", "Water data")
    assert edition.short == both("Water data", "Data")
    assert edition.statement == Text({"en": "An edition of our own."})
    assert edition.keywords == {"lo": {}, "en": {"help": "shelter"}}
    assert edition.words == {"lo": {}, "en": {"nav.home": "Start"}}


@pytest.mark.parametrize(
    ("code", "name", "text", "value"),
    [
        *(("setting-checked", "extra.help.checked", f"  help: {{checked: {one}}}", one)
          for one in ("2026-02-31", "31.1.2026", "2026-01", "20260131", "2026-W01-1")),
        *(("setting-address", "extra.quick_exit", f"  quick_exit: {json.dumps(one)}", one)
          for one in ("www.example.org", "/", "javascript:alert(1)", "https://", "ftp://a.org/",
                      "https://[a/", 'https://a.org/" onclick="x')),
        ("setting-address", "repo_url", "repo_url: git@example.org", "git@example.org"),
        ("setting-mask-below", "extra.mask_below", "  mask_below: 1", "1"),
        ("setting-mask-below", "extra.mask_below", "  mask_below: few", "few"),
        ("setting-home", "extra.home", "  home: LA", "LA"),
        ("setting-home", "extra.help", "  help: 2026-01-31", "2026-01-31"),
        ("setting-unknown", "extra.languges", "  languges: [lo]", ""),
        ("setting-unknown", "extra.home.contry", "  home: {contry: LA}", ""),
        ("setting-unknown", "sitename", "sitename: x", ""),
        ("setting-made", "nav", "nav: [index.md]", ""),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_a_problem(
    project: Path, code: str, name: str, text: str, value: str
) -> None:
    """The problem has the file, the line, the setting and the value; the message tells them all."""
    [found] = stated(project, text).problems
    assert (found.code, found.path, found.row) == (code, "mkdocs.yml", 4)
    assert (found.field, found.cell) == (name, value)
    for language in LANGUAGES:
        said = message(found, language)
        assert all(words in said for words in ("mkdocs.yml", name, value))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["setting-missing", "setting-missing"]),
        ("site_name: x", ["setting-missing"]),
        ("site_name: x\nextra: {languages: lo}", ["setting-languages"]),
        ("site_name: [", ["settings-syntax"]),
        ("- x", ["setting-missing", "setting-missing"]),
    ],
)
def test_without_languages_nothing_else_is_read(project: Path, text: str, codes: list[str]) -> None:
    """A file that names no language ends the run at once, with what is wrong with it."""
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    with pytest.raises(InputInvalid) as caught:
        settings(project, environment={})
    assert [one.code for one in caught.value.problems] == codes


def test_languages_that_are_no_tags_are_told(project: Path) -> None:
    """A tag twice, or a name in its place, is a problem."""
    text = "site_name: x\nextra: {languages: [lo, lo]}"
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    [found] = settings(project, environment={}).problems
    assert (found.code, found.row) == ("setting-languages", 2)
