"""Golden cases: each folder is a small project and what is published for it, file by file.

A new case is a folder ``cases/golden/NAME/input``; ``pytest --update-golden`` writes ``expected``.
"""

import os
import re
import shutil
from pathlib import Path

import pytest

from scripts.model.plan import Plan
from scripts.site.inspection import inspect
from site_tests.mini import GOLDEN, plan, settings_of

CASES = sorted(one.parent.name for one in GOLDEN.glob("*/input"))
TEXTS = re.compile(r"docs/.*\.md|site/data/.*\.csv|site/data/[^/]*/datapackage\.json")
PICTURE = re.compile(r"<svg.*?<title[^>]*>(.*?)</title><desc[^>]*>(.*?)</desc>.*?</svg>", re.DOTALL)


def texts(planned: Plan) -> dict[str, bytes]:
    """Keep what a person can review: pages without their pictures, tables, descriptors."""
    return {
        path: PICTURE.sub(r"<svg>\1 | \2</svg>", content.decode()).encode()
        for path, content in planned.items()
        if TEXTS.fullmatch(path)
    }


def stored(folder: Path) -> dict[str, bytes]:
    """Read a folder of expected files."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def store(folder: Path, files: dict[str, bytes]) -> None:
    """Write a folder of files in the place of an older one."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_published_as_expected(case: str, request: pytest.FixtureRequest) -> None:
    """Pages, tables and descriptors of a case are those in its folder, byte for byte."""
    settings = settings_of(case)
    made = texts(plan(settings, *inspect(settings)))
    expected, changed = GOLDEN / case / "expected", GOLDEN / f"{case}-changed"
    if request.config.getoption("--update-golden"):
        assert not os.environ.get("CI"), "golden files are written by people, not by CI"
        store(expected, made)
    shutil.rmtree(changed, ignore_errors=True)
    known = stored(expected)
    differing = {path for path in known.keys() | made.keys() if known.get(path) != made.get(path)}
    if differing:
        store(changed, {path: made[path] for path in differing & made.keys()})
    assert not differing, f"other than expected (see {changed.name}): {sorted(differing)}"
