"""Vega measures words as our font writes them, loads nothing, and says what it cannot draw."""

import asyncio
import json
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import uharfbuzz as hb
from py_mini_racer import JSEvalException

from scripts.charts.look.theme import config
from scripts.drawing import vega
from scripts.drawing.tools import letters
from site_tests.pictures import font, kit
from site_tests.unit.drawing.making import spec


def another() -> vega._Engine:
    """Start an engine beside the one of this process."""
    return vega._engine.__wrapped__(kit())


def shaped(words: str, size: float) -> float:
    """Give the width of words as HarfBuzz shapes them."""
    face = hb.Face(font())
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    hb.shape(hb.Font(face), buffer)
    return float(sum(one.x_advance for one in buffer.glyph_positions) * size / face.upem)


def measured(words: str, size: float) -> float:
    """Give the width of words by the place that Vega leaves for them beside an axis."""
    rows = [{"name": words, "count": 1}]
    axis = {"labelFontSize": size, "labelLimit": 0, "labelPadding": 0, "title": None,
            "ticks": False, "domain": False, "offset": 0, "minExtent": 0}  # fmt: skip
    drawn = vega.svg(json.dumps({
        "data": {"values": rows}, "mark": "bar", "width": 10, "config": config() | {"padding": 0},
        "encoding": {"x": {"field": "count", "type": "quantitative", "axis": None},
                     "y": {"field": "name", "type": "nominal", "axis": axis}},
    }), kit())  # fmt: skip
    return float(ET.fromstring(drawn).attrib["width"]) - 10  # noqa: S314 - our own


@pytest.mark.parametrize(
    "words", ["ຈຳນວນຜູ້ຖືກເຄາະຮ້າຍ", "ຊຶ່ງ ເຂົ້າໄໝ້", "Number of victims, AVAT", "1.802 (≤ 5)", "ການ 漢字"]
)
@pytest.mark.parametrize("size", [13, 40])
def test_words_get_the_room_that_they_need(words: str, size: float) -> None:
    """Marks above and below take no room, ຳ takes that of its stem, a lacking letter its box.

    Vega leaves whole pixels, and the pairs of letters that stand closer are not measured.
    """
    assert shaped(words, size) <= measured(words, size) <= 1.015 * shaped(words, size) + 2


def test_every_letter_of_the_font_is_measured() -> None:
    """What a letter is measured by is what it can be written with."""
    assert {"ກ", "ຳ", "a", "ж", "→"} <= letters(kit().widths)
    assert not {"漢", "จ"} & letters(kit().widths)


def test_the_same_spec_is_the_same_picture() -> None:
    """Whatever was drawn before, and in whichever engine."""
    first = vega.svg(spec("lo"), kit())
    vega.svg(spec("en", width=90), kit())
    assert vega.svg(spec("lo"), kit()) == first
    assert another().draw(spec("lo")) == another().draw(spec("lo"))


def test_it_draws_where_a_loop_of_events_runs() -> None:
    """As in a notebook, or beside a browser that a test drives."""

    async def draw() -> str:
        vega._engine.cache_clear()
        return vega.svg(spec("lo"), kit()) + vega.svg(spec("en"), kit())

    with ThreadPoolExecutor(max_workers=1) as thread:
        drawn = thread.submit(asyncio.run, draw()).result()
    assert drawn == vega.svg(spec("lo"), kit()) + vega.svg(spec("en"), kit())


def test_nothing_is_loaded(tmp_path: Any) -> None:  # noqa: ANN401
    """A spec with an address, of a file or of a host, draws nothing of it."""
    rows = tmp_path / "rows.json"
    rows.write_text('[{"name": "secret", "count": 3}]', encoding="utf-8")
    encoding = {"text": {"field": "name", "type": "nominal"}}
    for address in (str(rows), rows.as_uri(), "http://127.0.0.1:9/rows.json"):
        drawn = vega.svg(
            json.dumps({"data": {"url": address}, "mark": "text", "encoding": encoding}), kit()
        )
        assert "secret" not in drawn
    with pytest.raises(JSEvalException):
        another()._racer.eval("fetch('http://127.0.0.1:9/')")


@pytest.mark.parametrize("broken", ['{"mark": "bar"', '{"mark": "nothing"}', "[]"])
def test_a_spec_that_is_none_is_told(broken: str) -> None:
    """It is no empty picture, and the next one is drawn as ever."""
    with pytest.raises(Exception, match=r"\w"):
        vega.svg(broken, kit())
    assert vega.svg(spec("en"), kit()).startswith("<svg")
