"""The address of the site comes from outside, and a deployment must name it."""

from pathlib import Path

import pytest

from scripts.model.errors import SettingInvalid
from scripts.model.language import LANGUAGES
from scripts.site.settings import PREVIEW, settings


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
