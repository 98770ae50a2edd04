"""The address of the site comes from outside, and a deployment must name it."""

from pathlib import Path

import pytest

from scripts.model.errors import SettingInvalid
from scripts.site.settings import PREVIEW, settings
from site_tests.making import LANGUAGES


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder that is a project."""
    (tmp_path / "mkdocs.yml").touch()
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


@pytest.mark.parametrize(
    ("text", "report"),
    [("extra: {report: r-1}", "r-1"), ("extra:", ""), ("site_name: x", ""), ("", "")],
)
def test_the_default_report_is_read_from_the_shared_settings(
    project: Path, text: str, report: str
) -> None:
    """Prose quotes the report that ``mkdocs.yml`` names, or none."""
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert settings(project, environment={}).report == report


@pytest.mark.parametrize(
    ("text", "repository"),
    [
        ("repo_url: https://git.example.org/a", "https://git.example.org/a"),
        ("repo_url:", ""),
        ("", ""),
    ],
)
def test_the_repository_is_read_from_the_shared_settings(
    project: Path, text: str, repository: str
) -> None:
    """Corrections go to the repository that ``mkdocs.yml`` names, or nowhere."""
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert settings(project, environment={}).repository == repository


@pytest.mark.parametrize(
    ("text", "checked", "quick_exit"),
    [
        ("extra: {help: {checked: 2026-01-31}, quick_exit: 'https://a.org/'}", "2026-01-31",
         "https://a.org/"),
        ("extra: {help: {checked: '2026-01-31'}}", "2026-01-31", ""),
        ("extra: {help: {checked: }, quick_exit: ''}", "", ""),
        ("extra: {help: }", "", ""),
        ("", "", ""),
    ],
)  # fmt: skip
def test_what_is_set_for_readers_who_need_help(
    project: Path, text: str, checked: str, quick_exit: str
) -> None:
    """The day of the last check and the way out are read as written, with quotes or without."""
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    found = settings(project, environment={})
    assert (found.checked, found.quick_exit) == (checked, quick_exit)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        *(("extra.help.checked", f"extra: {{help: {{checked: {one}}}}}", one)
          for one in ("2026-02-31", "31.1.2026", "2026-01", "20260131", "2026-W01-1")),
        *(("extra.quick_exit", f"extra: {{quick_exit: '{one}'}}", one)
          for one in ("www.example.org", "/", "javascript:alert(1)", "https://", "ftp://a.org/",
                      "https://[a/", 'https://a.org/" onclick="x')),
    ],
)  # fmt: skip
def test_a_wrong_setting_for_help_is_refused(
    project: Path, name: str, text: str, value: str
) -> None:
    """The message names the file, the setting, the value and what to write, in either language."""
    (project / "mkdocs.yml").write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        with pytest.raises(SettingInvalid) as caught:
            settings(project, environment={}, language=language)
        said = str(caught.value)
        assert all(words in said for words in ("mkdocs.yml", name, value))
