"""A browser and a server of the built site, shared by the browser tests."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from site_tests import chromium

THEMES = ("situation", "policy", "prevention", "prosecution", "protection", "cooperation")
KINDS = (
    "",
    "themes/",
    *(f"themes/{theme}/" for theme in (*THEMES, "activities")),
    "figures/",
    "packages/",
    "packages/prosecution-2022/",
    "packages/situation-2022/",
    "packages/prevention-2022/",
    "packages/cooperation-2022/",
    "packages/activities-2022/",
    "packages/report-2022/",
    "packages/codelists/",
    "checks/",
    "method/",
    "glossary/",
    "help/",
    "about/",
)
"""A page of every kind."""
PAGES = tuple(f"{language}/{path}" for language in ("lo", "en") for path in KINDS)
NO_SCRIPT = {"java_script_enabled": False}


class Quiet(SimpleHTTPRequestHandler):
    """A file server that does not write a line for each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Say nothing."""


@dataclass
class Seen:
    """What a page did behind its reader's back."""

    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@contextmanager
def served(site: Path, folder: Path) -> Iterator[str]:
    """Serve a built site below a sub-path, as project pages are, and give its address."""
    (folder / "project").symlink_to(site, target_is_directory=True)
    handler = functools.partial(Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/project/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the built site and give its address."""
    with served(built_site, tmp_path_factory.mktemp("host")) as place:
        yield place


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser; without one every test fails, none is skipped."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.missing())
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(chromium.LAUNCH_FLAGS))
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """Give a fresh phone-sized context; parametrize indirectly to change its options."""
    options = {"viewport": {"width": 390, "height": 844}, **getattr(request, "param", {})}
    made = browser.new_context(**options)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Give a fresh page."""
    return context.new_page()


@pytest.fixture
def seen(page: Page) -> Seen:
    """Watch a page: console errors, uncaught errors, requests, and those that failed."""
    watched = Seen()
    page.on(
        "console",
        lambda message: watched.errors.append(message.text) if message.type == "error" else None,
    )
    page.on("pageerror", lambda error: watched.errors.append(str(error)))
    page.on("request", lambda request: watched.requests.append(request.url))
    page.on(
        "response",
        lambda answer: watched.failed.append(answer.url) if not answer.ok else None,
    )
    return watched
