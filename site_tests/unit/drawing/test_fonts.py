"""A picture is drawn with the font that the generator carries, and never with the machine's."""

import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from scripts.drawing import fonts
from site_tests.building import ROOT
from site_tests.pictures import font

DRAW = """
import json
from hashlib import sha256
from sys import argv, stdout
from scripts.charts.look.theme import config
from scripts.drawing.raster import png
from scripts.drawing.tools import tools
from scripts.drawing.vega import svg
rows = [{"name": argv[1], "count": 3}, {"name": argv[1] * 2, "count": 4}]
axes = {"x": {"field": "count", "type": "quantitative"}, "y": {"field": "name", "type": "nominal"}}
spec = {"data": {"values": rows}, "mark": "bar", "encoding": axes, "config": config()}
made = tools()
drawn = svg(json.dumps(spec), made)
stdout.write(drawn + sha256(png(drawn, made.font)).hexdigest())
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


def outline(opened: TTFont, letter: int) -> object:
    """Give how wide a letter is, and how a pen would draw it."""
    glyphs, name = opened.getGlyphSet(), opened.getBestCmap()[letter]
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    return glyphs[name].width, pen.value


def test_a_letter_that_the_font_lacks_is_a_box() -> None:
    """Renderers are given the box for it, so that they ask no font of the machine."""
    made = TTFont(BytesIO(font()))
    known = made.getBestCmap()
    assert not {ord("จ"), ord("漢")} & fonts._carried()
    assert known[ord("จ")] == known[ord("漢")] != ".notdef"
    assert made["glyf"][known[ord("จ")]] == made["glyf"][".notdef"]
    boxed = {one for one, name in known.items() if name == known[ord("จ")]}
    assert boxed == set(known) - fonts._carried()


def test_letters_that_there_are_keep_their_glyphs() -> None:
    """The font draws each letter as the first family does that has it, and none of them twice."""
    made = TTFont(BytesIO(font()))
    parts = [TTFont(BytesIO(part)) for part in fonts._parts()]
    held = [part.getBestCmap().keys() for part in parts]
    assert frozenset().union(*held) == fonts._carried()
    assert sum(map(len, held)) == len(fonts._carried())
    assert {ord("ຳ"), ord("e"), ord("ж"), ord("≤"), ord("→")} <= fonts._carried()
    for part, letters in zip(parts, held, strict=True):
        assert [one for one in letters if outline(made, one) != outline(part, one)] == []


def test_letters_that_are_boxes_are_known() -> None:
    """Each once, and none of those that the font has or that are not drawn at all."""
    assert fonts.lacking("ຈຳນວນ, Số ≈ 5 → Москва\u200b\u2060\n") == ""
    assert fonts.lacking("ไทย ไทย 日本 ∑") == "ไทย日本∑"
    unknown = fonts._SURE - fonts._carried()
    assert [one for one in unknown if unicodedata.category(chr(one)) not in {"Cn", "Cf"}] == []


@pytest.mark.parametrize("make", [fonts.web_font, fonts.drawing_font])
def test_marks_have_their_places(make: Callable[[], bytes]) -> None:
    """What puts marks above and below letters, and on each other, is in every font we cut."""
    made = TTFont(BytesIO(make()))
    features = {one.FeatureTag for table in ("GPOS", "GSUB")
                for one in made[table].table.FeatureList.FeatureRecord}  # fmt: skip
    assert {"mark", "mkmk", "ccmp"} <= features


def test_the_same_font_each_time() -> None:
    """Its bytes say nothing of when it was made: what is drawn with it is known by them."""
    assert fonts.drawing_font() == font()
