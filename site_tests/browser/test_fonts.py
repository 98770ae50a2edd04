"""The browser of the tests sees no font of the machine, whatever a reader has installed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from scripts.drawing import fonts
from site_tests.chromium import launch
from site_tests.drawn import drawn_with
from site_tests.fonts import fontconfig

pytestmark = pytest.mark.browser

LAO = "Noto Sans Lao"
PAGE = f"<p style='font-family: \"{LAO}\", sans-serif'>ຈຳນວນ</p>"
Drawn = Callable[[Path], set[str]]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Install Noto Sans Lao, as on the machine of a Lao reader: give the home that has it."""
    shutil.copytree(str(fonts._lao()), tmp_path / "home/.local/share/fonts")
    return tmp_path / "home"


@pytest.fixture
def drawn(browser: Browser, installed: Path) -> Drawn:
    """Start another browser for that reader, and name the fonts that it draws Lao with."""

    def fonts_of(configuration: Path) -> set[str]:
        home = {"HOME": str(installed), "XDG_DATA_HOME": str(installed / ".local/share")}
        started = launch(browser.browser_type, configuration, **home)
        page = started.new_page()
        page.set_content(PAGE)
        found = {name for name, _ in drawn_with(page, "p")}
        started.close()
        return found

    return fonts_of


def test_an_installed_font_is_not_seen(drawn: Drawn, tmp_path: Path) -> None:
    """Noto Sans Lao is installed, and the browser has no letter of Lao."""
    assert LAO not in drawn(fontconfig(tmp_path))


def test_it_would_be_seen_with_a_configuration_that_names_it(
    drawn: Drawn, installed: Path, tmp_path: Path
) -> None:
    """The font is there to be found: only the configuration keeps it away."""
    open_to_all = fontconfig(tmp_path)
    text = open_to_all.read_text(encoding="utf-8")
    named = text.replace("<cachedir>", f"<dir>{installed}/.local/share/fonts</dir><cachedir>")
    open_to_all.write_text(named, encoding="utf-8")
    assert drawn(open_to_all) == {LAO}
