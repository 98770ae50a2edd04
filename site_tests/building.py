"""Copies of projects and builds of them, as a user would make them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from site_tests.editions.growing import grow
from site_tests.editions.years import add_years

ROOT = Path(__file__).resolve().parents[1]
EDITIONS = ROOT / "site_tests" / "editions"
SITE_URL = "https://example.org/project/"
"""A sub-path, as project pages have it; nothing is ever asked of this address."""
SEVERAL = "years"
"""An edition of three years."""
PATIENCE = 600
"""Seconds after which a build is taken to wait for ever."""
CI = {"CI", "GITHUB_ACTIONS"}
"""Say that a build runs in CI, where it tells more than on a desk."""


def copy_project(folder: Path, source: Path) -> Path:
    """Copy what a site is made of: settings, pages and data."""
    shutil.copytree(source / "datapackages", folder / "datapackages")
    shutil.copytree(source / "docs", folder / "docs")
    shutil.copy(source / "mkdocs.yml", folder)
    return folder


def copy_edition(folder: Path, name: str) -> Path:
    """Copy a small edition; one in the pseudo-language gets its pages, words and texts.

    That of several years is the one in three languages with more years.
    """
    copy_project(folder, EDITIONS / ("three" if name == SEVERAL else name))
    if name == SEVERAL:
        add_years(folder)
    if "en-XA" in (folder / "mkdocs.yml").read_text(encoding="utf-8"):
        grow(folder)
    return folder


def name_engine(project: Path, engine: str) -> None:
    """Name another engine in the settings of a copy."""
    path = project / "mkdocs.yml"
    text = path.read_text(encoding="utf-8")
    changed = text.replace("engine: mkdocs", f"engine: {engine}", 1)
    assert changed != text
    path.write_text(changed, encoding="utf-8")


def run_build(project: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run ``python -m scripts build`` on a copy."""
    command = [sys.executable, "-m", "scripts", "build", "--root", str(project)]
    clean = {key: value for key, value in os.environ.items() if key not in CI}
    return subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=PATIENCE,
        env=clean | {"SITE_URL": SITE_URL, "PYTHONUTF8": "1"} | environment,
    )  # fmt: skip


def built(project: Path, **environment: str) -> Path:
    """Build a copy and give the site's folder."""
    done = run_build(project, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "build" / "site"


def once(name: str, temporary: pytest.TempPathFactory, make: Callable[[Path], object]) -> Path:
    """Make a folder once a run, also where several processes share the tests."""
    shared = temporary.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Each process has a folder of its own in that of the run.
        shared = shared.parent
    folder, done = shared / name, shared / f"{name}.done"
    with FileLock(shared / f"{name}.lock"):
        if not done.exists():
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder by its path."""
    files = (one for one in sorted(folder.rglob("*")) if one.is_file())
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}
