"""Downloaded charts in a browser that has no font for them: they bring their own."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from scripts.drawing.style import IMAGE_FAMILY
from site_tests.built.reading import Site
from site_tests.drawn import drawn_with

pytestmark = pytest.mark.browser

SELECTED = """() => {
  getSelection().selectAllChildren(document.documentElement);
  return getSelection().toString();
}"""


TEXTS = "text, tspan"


def test_charts_are_drawn_with_the_font_they_carry(page: Page, site: Site) -> None:
    """Every letter of every chart; its texts are text, in the language of the chart."""
    for language in site.languages:
        files = sorted((site.root / "data").rglob(f"charts/*.{language}.svg"))
        assert files
        for file in files if language == "lo" else files[::4]:
            page.goto(file.as_uri())
            page.evaluate("document.fonts.ready.then(() => true)")
            assert drawn_with(page, TEXTS) == {(IMAGE_FAMILY, True)}, file
            assert page.evaluate(f"document.documentElement.matches(':lang({language})')"), file
            assert len(page.evaluate(SELECTED).split()) > 2, file


@pytest.mark.sites("three")
def test_without_it_they_are_drawn_with_another(page: Page, site: Site, tmp_path: Path) -> None:
    """The machine has no font of that name: a file that lost its own is seen to have."""
    file = next((site.root / "data").rglob("charts/*.lo.svg"))
    bare = file.read_text(encoding="utf-8").replace("@font-face", "@lost")
    (tmp_path / "bare.svg").write_text(bare, encoding="utf-8")
    page.goto((tmp_path / "bare.svg").as_uri())
    found = drawn_with(page, TEXTS)
    assert found
    assert not any(brought or name == IMAGE_FAMILY for name, brought in found)
