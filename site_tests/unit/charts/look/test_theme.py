"""The look of charts: colours that are told apart, lines that do not touch."""

import re

import pytest

from scripts.charts.look.theme import NEUTRAL, PALETTE, config
from scripts.drawing.style import LINE
from site_tests.pictures import drawn


def test_lines_of_a_title_have_room_where_vega_writes_it() -> None:
    """Vega, which titles published specs, leaves a line's height below it: marks do not touch."""
    title = {"text": "ໝູ່", "subtitle": ["ຊຶ່ງ", "ຄ່ຳ"]}
    picture = drawn({"data": {"values": []}, "mark": "point", "title": title, "config": config()})
    first, second = map(int, re.findall(r'<text[^>]*transform="translate\(0,(\d+)\)', picture))
    assert second - first >= LINE
    assert re.findall(r'<tspan[^>]* dy="(\d+)"', picture) == [str(LINE)]


@pytest.mark.parametrize("colour", [*PALETTE, NEUTRAL])
@pytest.mark.parametrize("ground", ["#ffffff", "#131a21"])
def test_contrast(colour: str, ground: str) -> None:
    """Every colour stands out from a light and from a dark page (WCAG 2: 3 to 1)."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
