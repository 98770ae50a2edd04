"""Links of hand-written pages to places within pages: check tells those that lead to none."""

from pathlib import Path

import pytest

from scripts.site.inspection import judge
from scripts.site.settings import settings
from site_tests.mini import FIGURES, copied

PAGE = "docs/en/index.md"


def told(project: Path, line: str) -> list[tuple[str, str, int | None, str]]:
    """Add a line to the home page of both languages, and give what is wrong in English."""
    for language in ("lo", "en"):
        page = project / f"docs/{language}/index.md"
        page.write_text(f"{page.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    *_, problems = judge(settings(project, environment={}))
    return [(one.code, one.path, one.row, one.cell) for one in problems if one.path == PAGE]


@pytest.mark.parametrize(
    "line",
    [
        "## Where from {#origin}\n\n[There](#origin)",
        "## Where from\n\n[There](#where-from)",
        '<div id="box"></div>\n\n[There](#box)',
        "[A figure](packages/zone-2022/index.md#1.5.4.b-1)",
        "[Downloads](packages/zone-2022/index.md#downloads)",
        "[Elsewhere](https://example.org/#nowhere)",
        "## ຈຳນວນ {#ຈຳນວນ}\n\n[There](#%E0%BA%88%E0%BA%B3%E0%BA%99%E0%BA%A7%E0%BA%99)",
    ],
)
def test_places_that_are_there(tmp_path: Path, line: str) -> None:
    """Anchors that are stated, made of a heading's words, or those of generated pages."""
    assert told(copied(FIGURES, tmp_path), line) == []


@pytest.mark.parametrize(
    "link", ["#nowhere", "packages/zone-2022/index.md#9-9", "checks/index.md#none"]
)
def test_places_that_are_not(tmp_path: Path, link: str) -> None:
    """The link is named, with its line."""
    project = copied(FIGURES, tmp_path)
    row = len((project / PAGE).read_text(encoding="utf-8").splitlines()) + 2
    assert told(project, f"[Nowhere]({link})") == [("prose-anchor", PAGE, row, link)]
