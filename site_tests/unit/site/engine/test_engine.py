"""Either engine is run strictly, once a language; MkDocs with one time that the input gives."""

import sys
from pathlib import Path

import pytest
import yaml

from scripts.model.edition import ENGINES
from scripts.model.errors import BuildFailed, SettingInvalid
from scripts.site.engine.running import building
from scripts.site.settings import settings
from scripts.text.words import say
from scripts.validation.reading.edition import read_edition
from site_tests.making import LANGUAGES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder that either engine can build in both languages."""
    for language in LANGUAGES:
        config = {
            "site_name": "x",
            "site_url": f"https://example.org/{language}/",
            "docs_dir": f"docs/{language}",
            "site_dir": f"site/{language}",
            "theme": {"name": "material"},
            "plugins": {"search": {"enabled": False}},
        }
        (tmp_path / f"mkdocs.{language}.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
        (tmp_path / "docs" / language).mkdir(parents=True)
        (tmp_path / "docs" / language / "index.md").write_text("# Heading\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("engine", ENGINES)
def test_each_language_is_built(folder: Path, engine: str) -> None:
    """There is a page and a sitemap in each, and nothing is left beside the site."""
    with building(folder, LANGUAGES, engine, 0):
        pass
    for language in LANGUAGES:
        site = folder / "site" / language
        assert "Heading</h1>" in (site / "index.html").read_text(encoding="utf-8").replace(
            '<a class="headerlink" href="#heading" title="Permanent link">&para;</a>', ""
        )
        sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
        assert f"<loc>https://example.org/{language}/</loc>" in sitemap
    left = {one.name for one in folder.iterdir()}
    assert left == {"docs", "site", *(f"mkdocs.{language}.yml" for language in LANGUAGES)}


def test_the_time_is_that_of_the_data(folder: Path) -> None:
    """The day in the sitemap of MkDocs is not the machine's."""
    with building(folder, LANGUAGES, "mkdocs", 365 * 24 * 60 * 60):
        pass
    for language in LANGUAGES:
        text = (folder / "site" / language / "sitemap.xml").read_text(encoding="utf-8")
        assert "<lastmod>1971-01-01</lastmod>" in text


@pytest.mark.parametrize("engine", ENGINES)
def test_a_broken_link_stops_the_build(folder: Path, engine: str) -> None:
    """A link to a page that is not there is a failure, told with the engine's own words."""
    page = folder / "docs" / "lo" / "index.md"
    page.write_text("[x](missing.md)\n", encoding="utf-8")
    with pytest.raises(BuildFailed) as told, building(folder, LANGUAGES, engine, 0):
        pass
    said = str(told.value)
    assert "index.md" in said
    assert "missing.md" in said
    assert "\x1b" not in said
    assert "Traceback" not in said


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder that is a project and names Zensical."""
    text = "site_name: x\nextra:\n  languages: [en]\n  engine: zensical\n"
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_edition_names_its_engine(project: Path) -> None:
    """It is MkDocs where none is named, and a problem where an unknown one is."""
    assert read_edition(project)[0].engine == "zensical"
    config = project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("  engine: zensical\n", ""), encoding="utf-8")
    assert read_edition(project)[0].engine == "mkdocs"
    config.write_text(text.replace("zensical", "hugo"), encoding="utf-8")
    [problem] = [one for one in read_edition(project)[1] if one.code == "setting-engine"]
    assert (problem.row, problem.field, problem.cell) == (4, "extra.engine", "hugo")
    assert problem.details["known"] == ", ".join(ENGINES)


def test_an_engine_that_is_not_installed_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message names the setting and how to install the engine, in either language."""
    assert settings(project, environment={}).edition.engine == "zensical"
    # As on a machine that has only what builds the site by MkDocs.
    monkeypatch.delitem(sys.modules, "zensical", raising=False)
    monkeypatch.setattr(sys, "path", [one for one in sys.path if "site-packages" not in one])
    for language in LANGUAGES:
        with pytest.raises(SettingInvalid) as told:
            settings(project, environment={}, language=language)
        assert str(told.value) == say(language, "cli.no_engine", value="zensical")
        assert "make setup" in str(told.value)
