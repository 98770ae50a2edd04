"""MkDocs is run strictly, once a language, and with one time that the input gives."""

from pathlib import Path

import pytest

from scripts.model.errors import BuildFailed
from scripts.site.engine import building
from site_tests.making import LANGUAGES

SETTINGS = """\
site_name: x
site_url: https://example.org/{language}/
docs_dir: docs/{language}
site_dir: site/{language}
plugins: []
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder that MkDocs can build in both languages."""
    for language in LANGUAGES:
        text = SETTINGS.format(language=language)
        (tmp_path / f"mkdocs.{language}.yml").write_text(text, encoding="utf-8")
        (tmp_path / "docs" / language).mkdir(parents=True)
        (tmp_path / "docs" / language / "index.md").write_text("# x\n", encoding="utf-8")
    return tmp_path


def test_each_language_is_built_at_the_time_given(folder: Path) -> None:
    """The day in the sitemap is that of the data, and not the machine's."""
    with building(folder, LANGUAGES, 365 * 24 * 60 * 60):
        pass
    for language in LANGUAGES:
        text = (folder / "site" / language / "sitemap.xml").read_text(encoding="utf-8")
        assert f"<loc>https://example.org/{language}/</loc>" in text
        assert "<lastmod>1971-01-01</lastmod>" in text


def test_a_broken_link_stops_the_build(folder: Path) -> None:
    """A link to a page that is not there is a failure, told with MkDocs' own words."""
    page = folder / "docs" / "lo" / "index.md"
    page.write_text("[x](missing.md)\n", encoding="utf-8")
    with pytest.raises(BuildFailed, match=r"missing\.md"), building(folder, LANGUAGES, 0):
        pass
