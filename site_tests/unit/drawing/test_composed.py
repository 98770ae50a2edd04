"""What stands around a drawn chart: a title above it, whose lines never touch."""

import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import NamedTuple

import pytest
import uharfbuzz as hb

from scripts.drawing.composed import framed
from scripts.drawing.raster import png, size
from scripts.drawing.style import LINE, MARGIN
from scripts.drawing.vega import svg
from site_tests.pictures import font, kit, png_size
from site_tests.unit.drawing.making import WIDE, spec

SVG = "{http://www.w3.org/2000/svg}"
TITLE, SMALL = ("ໝູ່ ຊຶ່ງ", "ຄູ່ ຄ່ຳ"), ("ຜູ້ ເຂົ້າໄໝ້", "ຫຼູ່ ຊຶ່ງ")
"""Each line has letters with marks above, two high, and letters with marks below."""
FOOT = ("ແຫຼ່ງ ຂໍ້ມູນ",)
ALL = [(TITLE, SMALL), (TITLE, ()), (TITLE[:1], SMALL[:1])]


class Line(NamedTuple):
    """A line of text: where its letters stand, how far its ink goes up and down from there."""

    words: str
    baseline: float
    above: float
    below: float


def reach(words: str, size: float) -> tuple[float, float]:
    """Tell how far the ink of words goes up and down from where its letters stand."""
    face = hb.Face(font())
    shaper, buffer = hb.Font(face), hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    hb.shape(shaper, buffer)
    tops, bottoms = [], []
    for glyph, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        ink = shaper.get_glyph_extents(glyph.codepoint)
        assert ink is not None
        tops.append(ink.y_bearing + place.y_offset)
        bottoms.append(ink.y_bearing + ink.height + place.y_offset)
    return max(tops) * size / face.upem, -min(bottoms) * size / face.upem


def composed(
    title: tuple[str, ...], lines: tuple[str, ...], foot: tuple[str, ...] = ()
) -> tuple[ET.Element, list[Line]]:
    """Write a title above two bars, and give the picture with the lines of its title."""
    root = ET.fromstring(framed(svg(spec("lo"), kit()), title, lines, foot))  # noqa: S314 - our own
    found = []
    for one in root.findall(f"{SVG}text"):
        words = one.text or ""
        above, below = reach(words, float(one.attrib["font-size"]))
        found.append(Line(words, float(one.attrib["y"]), above, below))
    return root, found


@pytest.mark.parametrize(("title", "lines"), ALL)
def test_lines_do_not_touch(title: tuple[str, ...], lines: tuple[str, ...]) -> None:
    """They stand a line apart at least, and the marks below one end above those of the next."""
    _, found = composed(title, lines)
    assert [one.words for one in found] == [*title, *lines]
    for upper, lower in pairwise(found):
        assert lower.baseline - upper.baseline >= LINE
        assert upper.baseline + upper.below < lower.baseline - lower.above


def test_marks_are_seen() -> None:
    """These words reach far above and below a letter that has none, and fill more than a line."""
    high, deep = reach(TITLE[0], LINE)
    bare_high, bare_deep = reach("ນ", LINE)
    assert high > 1.5 * bare_high
    assert deep > bare_deep + 3
    assert high + deep > LINE


@pytest.mark.parametrize(("title", "lines"), ALL)
def test_the_chart_stands_below_them(title: tuple[str, ...], lines: tuple[str, ...]) -> None:
    """All text is inside of the picture, which is higher by as much as the chart moved down."""
    root, found = composed(title, lines)
    plain = ET.fromstring(svg(spec("lo"), kit()))  # noqa: S314 - our own
    chart = root.find(f"{SVG}g")
    assert chart is not None
    top = float(chart.attrib["transform"].removeprefix(f"translate({MARGIN},").removesuffix(")"))
    assert found[0].baseline - found[0].above >= 0
    assert found[-1].baseline + found[-1].below <= top
    assert float(root.attrib["height"]) == float(plain.attrib["height"]) + top
    assert float(root.attrib["width"]) == float(plain.attrib["width"]) + 2 * MARGIN
    assert [ET.tostring(one) for one in chart] == [ET.tostring(one) for one in plain]


def test_the_foot_stands_below_the_chart() -> None:
    """Its lines are inside of the picture, below all of the chart, and do not touch."""
    root, found = composed(TITLE, (), SMALL)
    high = float(ET.fromstring(svg(spec("lo"), kit())).attrib["height"])  # noqa: S314 - our own
    chart = root.find(f"{SVG}g")
    assert chart is not None
    top = float(chart.attrib["transform"].removeprefix(f"translate({MARGIN},").removesuffix(")"))
    upper, lower = found[-2:]
    assert [upper.words, lower.words] == list(SMALL)
    assert upper.baseline - upper.above >= top + high
    assert upper.baseline + upper.below < lower.baseline - lower.above
    assert lower.baseline + lower.below <= float(root.attrib["height"])


def test_all_of_it_is_drawn() -> None:
    """The PNG has the size of the whole, and shows each of the lines."""
    chart = svg(spec("lo"), kit())
    whole = framed(chart, TITLE, SMALL, FOOT)
    drawn = png(whole, font(), 2)
    width, height = size(whole)
    assert png_size(drawn) == (2 * width, 2 * height)
    for one in (*TITLE, *SMALL, *FOOT):
        assert png(whole.replace(f">{one}</text>", "></text>"), font(), 2) != drawn


def test_without_a_title_the_chart_is_left_as_it_is() -> None:
    """Nothing is put around it."""
    chart = svg(spec("lo"), kit())
    assert framed(chart, (), ()) == chart


def test_a_title_is_no_markup() -> None:
    """Signs of markup are drawn as they are."""
    _, found = composed(("<b> & co",), ("a < b",))
    assert [one.words for one in found] == ["<b> & co", "a < b"]


def test_a_chart_of_any_width_has_its_title() -> None:
    """Vega states a width with its decimals where labels need it: the PNG has whole pixels."""
    chart = svg(spec("lo", **WIDE), kit())
    width = float(ET.fromstring(chart).attrib["width"])  # noqa: S314 - our own
    assert width % 1
    drawn = png(framed(chart, TITLE, SMALL), font(), 2)
    assert abs(png_size(drawn)[0] - 2 * (width + 2 * MARGIN)) < 2
