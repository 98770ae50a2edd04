"""A project that was just started builds a site of its own, with no word of another edition."""

import re
import subprocess
import sys
from pathlib import Path

from site_tests.building import ROOT, built
from site_tests.built.reading import Site
from site_tests.making import LANGUAGES
from site_tests.unit.starting.foreign import FOREIGN

BINARY = {".png", ".woff2", ".xlsx", ".zip", ".gz", ".sqlite", ".db", ".parquet", ".ico"}
RUNTIME = "assets/vega.js"
"""A library of others; its minified code is full of numbers."""
CREDIT = re.compile(r"copyright 2022 The Noto Project Authors", re.IGNORECASE)
"""Whose fonts they are: in the licence that goes with them, and in pictures that carry them."""


def started(folder: Path, *options: str) -> Path:
    """Start a project as a person does."""
    command = [sys.executable, "-m", "scripts", "start", str(folder), *options]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


def foreign(folder: Path) -> dict[str, list[str]]:
    """Find words of another edition in the texts of a folder."""
    files = [one for one in folder.rglob("*") if one.is_file() and one.suffix not in BINARY]
    files.remove(folder / RUNTIME)
    texts = {one: one.read_text(encoding="utf-8") for one in files}
    found = {
        one.relative_to(folder).as_posix(): FOREIGN.findall(CREDIT.sub("", text))
        for one, text in texts.items()
    }
    return {path: words for path, words in found.items() if words}


def test_a_new_project_builds_at_once(tmp_path: Path) -> None:
    """Home, list of packages and the example are there in each language, with the chart."""
    project = started(tmp_path / "water", "--name", "Water")
    folder = built(project)
    pages = set(Site(folder).pages)
    for language in LANGUAGES:
        wanted = {"index.html", "packages/index.html", "packages/rainfall/index.html"}
        assert {f"{language}/{page}" for page in wanted} <= pages
        home = (folder / language / "index.html").read_text(encoding="utf-8")
        assert "<svg" in home
        assert "Water" in home
    assert foreign(folder) == {}
