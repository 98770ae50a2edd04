"""A picture is drawn with the font that the generator carries, and never with the machine's."""

import os
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from scripts.charts.look import fonts
from site_tests.building import ROOT

DRAW = """
from hashlib import sha256
from sys import argv, stdout
from scripts.charts.drawing import render
from scripts.charts.look.theme import config
rows = [{"name": argv[1], "count": 3}, {"name": argv[1] * 2, "count": 4}]
axes = {"x": {"field": "count", "type": "quantitative"}, "y": {"field": "name", "type": "nominal"}}
drawn = render.svg({"data": {"values": rows}, "mark": "bar", "encoding": axes, "config": config()})
stdout.write(drawn + sha256(render.png(drawn)).hexdigest())
"""
"""Draws a chart with a word as SVG and as PNG."""


def drawn(word: str, home: Path) -> str:
    """Draw a word in a process of its own, for somebody with such a home."""
    env = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share")}
    command = [sys.executable, "-c", DRAW, word]
    done = subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Make a home with Noto Sans Lao and Noto Sans Thai among its fonts."""
    for name in ("notosanslao", "notosansthai"):
        source = str(files("justmytype_intl_sea") / "fonts/ofl" / name)
        shutil.copytree(source, tmp_path / "reader/.local/share/fonts" / name)
    return tmp_path / "reader"


def test_an_installed_font_changes_no_picture(installed: Path, tmp_path: Path) -> None:
    """Letters that our font has, and letters that it lacks, are drawn the same, byte for byte."""
    assert drawn("ຈຳນວນ จำนวน", installed) == drawn("ຈຳນວນ จำนวน", tmp_path / "nobody")


def test_a_letter_that_the_font_lacks_is_a_box(tmp_path: Path) -> None:
    """Renderers are given the box for it; the letters that there are keep their glyphs."""
    (tmp_path / "image.ttf").write_bytes(fonts.image_font())
    (tmp_path / "drawing.ttf").write_bytes(fonts.drawing_font())
    image, drawing = (TTFont(tmp_path / f"{one}.ttf") for one in ("image", "drawing"))
    known = drawing.getBestCmap()
    assert {one: known[one] for one in image.getBestCmap()} == image.getBestCmap()
    assert ord("จ") not in image.getBestCmap()
    assert known[ord("จ")] == known[ord("漢")] != ".notdef"
    assert drawing["glyf"][known[ord("จ")]] == image["glyf"][".notdef"]
