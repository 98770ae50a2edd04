"""ARCHITECTURE.md names what is there: floors in their order, rooms, files."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
QUOTED = re.findall(r"`([^`\n]+)`", TEXT)
LEFT = (".cache/", "build/")
"""What a build leaves in its project: not there before it."""
PATHS = sorted(
    one for one in set(QUOTED)
    if "/" in one and "<" not in one and " " not in one and not one.startswith(LEFT)
)  # fmt: skip


def _floors() -> list[str]:
    """Give the floors as import-linter knows them, the highest first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    [floors] = [one["layers"] for one in contracts if one["id"] == "floors"]
    return list(floors)


def test_the_picture_has_every_floor_in_order() -> None:
    """Floors are drawn from the highest to the lowest, each leading to the next one."""
    drawn = re.findall(r"^  (\w+)\[", TEXT, re.MULTILINE)
    arrows = re.findall(r"^  (\w+)\[.*\] --> (\w+)$", TEXT, re.MULTILINE)
    assert drawn == _floors()
    assert arrows == list(pairwise(drawn))


@pytest.mark.parametrize("path", PATHS)
def test_what_is_named_is_there(path: str) -> None:
    """A path is one of the project, or of a floor."""
    places = [ROOT / path, ROOT / "scripts" / path]
    assert any(one.exists() for one in places)


def test_every_room_is_named() -> None:
    """Each folder of code within a floor stands in the table, or in the ways through it."""
    modules = ROOT.glob("scripts/*/*/__init__.py")
    rooms = {one.parent.relative_to(ROOT).as_posix() for one in modules}
    named = {f"scripts/{one}".replace("scripts/scripts/", "scripts/").rstrip("/") for one in PATHS}
    assert {one for one in rooms if not any(path.startswith(one) for path in named)} == set()
