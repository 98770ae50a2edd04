"""Find a browser for the tests, or get one: ``python -m site_tests.chromium``.

It ends well also where none can be had: the browser tests then fail, each with `missing()`.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserType

SHELL = "chromium-headless-shell"
"""The same browser without windows and their bars: a fresh context costs it a quarter."""
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""Commands that start a browser of the Chromium family, in the order they are tried."""
PACKAGES = (SHELL, "chromium")
"""Packages of Debian and its kin that have one, in the order they are tried."""

LAUNCH_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-sync",
    # Letters stand where their font puts them, not on whole pixels.
    "--font-render-hinting=none",
    "--no-first-run",
    # Chromium refuses to start as root with its sandbox on.
    *(("--no-sandbox",) if os.geteuid() == 0 else ()),
)
"""What the tests start the browser with: quiet, and asking no other host for anything."""

# Playwright knows where its own download is; in a process of its own, because a test may already
# be inside Playwright's loop.
_ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as it: print(it.chromium.executable_path)"
)
_PLAYWRIGHT_INSTALL = (sys.executable, "-m", "playwright", "install", "chromium")
_APT = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")


def find() -> Path | None:
    """Return a browser that starts: the one that CHROMIUM names, or else the first one found."""
    named = os.environ.get("CHROMIUM")
    for name in (named,) if named else NAMES:
        found = shutil.which(name)
        if found and _starts(found):
            return Path(found)
    return None if named else _own_of_playwright()


@contextmanager
def started() -> Iterator[Browser]:
    """Start a browser that has the fonts of the tests and none of the machine."""
    from playwright.sync_api import sync_playwright

    from site_tests.fonts import fontconfig

    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = launch(playwright.chromium, fontconfig(Path(folder)))
        yield browser
        browser.close()


def launch(kind: BrowserType, fonts: Path, **environment: str) -> Browser:
    """Start a browser with the fonts of a configuration of fontconfig."""
    env: dict[str, str | float | bool] = {**os.environ, **environment}
    env["FONTCONFIG_FILE"] = str(fonts)
    return kind.launch(executable_path=find(), args=list(LAUNCH_FLAGS), env=env)


def missing() -> str:
    """Say that there is no browser, what was tried, and what to do."""
    named = os.environ.get("CHROMIUM")
    if named:
        return f"CHROMIUM is {named!r}, and that does not start. Name a browser, or unset it."
    tried = [f"the commands {', '.join(NAMES)}", "Playwright's own download"]
    if _may_use_apt():
        tried += [f"apt-get install {package}" for package in PACKAGES]
    return (
        f"There is no browser for the tests. Tried: {'; '.join(tried)}. Install Chromium or "
        "Google Chrome, or set CHROMIUM to the path of one, and run `make browser` again."
    )


def ensure() -> Path | None:
    """Return a browser, fetched if need be: from the system's packages, or else by Playwright."""
    for install in () if os.environ.get("CHROMIUM") else _installs():
        if found := find():
            return found
        _run(*install)
    return find()


def _installs() -> Iterator[tuple[str, ...]]:
    """Give the commands that may bring a browser, in the order they are tried."""
    if _may_use_apt():
        # A machine that is new has no package lists yet; an old list may still serve.
        yield *_APT, "update"
        for package in PACKAGES:
            yield *_APT, "install", "--yes", "--no-install-recommends", package
    yield _PLAYWRIGHT_INSTALL


def _may_use_apt() -> bool:
    """Tell if system packages may be installed: as root or on CI, and never by sudo."""
    allowed = os.geteuid() == 0 or os.environ.get("CI") == "true"
    return allowed and shutil.which("apt-get") is not None


@functools.cache
def _starts(command: str) -> bool:
    """Tell if a command is a browser; some systems have a stub of that name that only talks."""
    return _run(command, "--version", seconds=60) is not None


def _own_of_playwright() -> Path | None:
    """Return Playwright's own download, if it is there and starts."""
    printed = _run(sys.executable, "-c", _ASK_PLAYWRIGHT, seconds=60)
    path = Path(printed.strip()) if printed else None
    return path if path and path.is_file() and _starts(str(path)) else None


def _run(*command: str, seconds: int = 600) -> str | None:
    """Run a command and return what it prints; None when it fails, hangs or is not there."""
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, timeout=seconds, env=env
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def main() -> None:
    """Make sure that there is a browser, and say so on stderr where there is none."""
    if not ensure():
        sys.stderr.write(f"{missing()}\n")


if __name__ == "__main__":
    main()
