"""Pictures: what an SVG and a PNG must have on any page and on none."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from scripts.charts import Chart, chart_of
from scripts.charts.drawing.render import svg
from scripts.charts.look.theme import LINE, NEUTRAL, PALETTE, config
from scripts.charts.look.wrapping import wrap
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both

SVG = "{http://www.w3.org/2000/svg}"
VIEW = View("stages", both("ຈຳນວນ", "Count <&>"), both("", ""), "bar", "value", "category")


@pytest.fixture
def chart(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> Chart:
    """A small chart in Lao."""
    package = figures([{"category": "police", "value": 1802}, {"category": "court", "value": 14}])
    return chart_of(catalog(package), package, VIEW, "lo")


def test_svg(chart: Chart) -> None:
    """The SVG is XML with a role, a title and a description that it names by id."""
    root = ET.fromstring(chart.svg)  # noqa: S314 - we wrote it a line above
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert (title.text, description.text) == ("ຈຳນວນ", chart.alt)
    assert "1.802" in chart.alt
    assert float(root.get("width", "0")) <= 360
    ids = re.findall(r'\bid="([^"]+)"', chart.svg)
    assert all(one.startswith("chart-situation-2022-stages-lo-") for one in ids)


def test_text_is_text(chart: Chart) -> None:
    """Words and numbers are real text in our font, with a fallback; no English of Vega's."""
    root = ET.fromstring(chart.svg)  # noqa: S314 - we wrote it a line above
    words = {node.text for node in root.iter(f"{SVG}text")}
    assert {"ຕຳຫຼວດ", "1.802", "ສານ", "14"} <= words
    assert "Noto Sans Lao" in root.get("font-family", "")
    assert "aria-roledescription" not in chart.svg


def test_png(chart: Chart) -> None:
    """The PNG is twice as large as the SVG is wide."""
    assert chart.png.startswith(b"\x89PNG")
    assert 690 <= int.from_bytes(chart.png[16:20]) <= 730


def test_lines_of_a_title_have_room() -> None:
    """Between a title and what stands below it is a line's height: marks do not touch."""
    title = {"text": "ໝູ່", "subtitle": ["ຊຶ່ງ", "ຄ່ຳ"]}
    picture = svg({"data": {"values": []}, "mark": "point", "title": title, "config": config()})
    first, second = map(int, re.findall(r'<text[^>]*transform="translate\(0,(\d+)\)', picture))
    assert second - first >= LINE
    assert re.findall(r'<tspan[^>]* dy="(\d+)"', picture) == [str(LINE)]


def test_same_bytes(
    chart: Chart, figures: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """Drawing twice gives the same bytes."""
    package = figures([{"category": "police", "value": 1802}, {"category": "court", "value": 14}])
    again = chart_of(catalog(package), package, VIEW, "lo")
    assert (again.svg, again.png, again.spec) == (chart.svg, chart.png, chart.spec)


def test_title_is_escaped(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> None:
    """A title with marks of XML stays a title."""
    package = figures([{"category": "police", "value": 2}])
    root = ET.fromstring(chart_of(catalog(package), package, VIEW, "en").svg)  # noqa: S314
    assert root.findtext(f"{SVG}title") == "Count <&>"


@pytest.mark.parametrize("colour", [*PALETTE, NEUTRAL])
@pytest.mark.parametrize("ground", ["#ffffff", "#1e2129"])
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


def test_wrap() -> None:
    """Lao breaks between words, of which none is lost."""
    text = "ຄົນທີ່ໄດ້ຮັບການຊ່ວຍເຫຼືອໃນເຂດເສດຖະກິດພິເສດ"
    lines = wrap(text, 120, 13, "lo")
    assert len(lines) > 1
    assert "".join(lines) == text
    assert not any(line.startswith(("ະ", "າ", "ຳ")) for line in lines)


@pytest.mark.parametrize("room", range(60, 200, 10))
def test_wrap_keeps_a_last_letter(room: int) -> None:
    """A word that ICU does not know keeps its last letter; a letter after a blank stands alone."""
    lines = wrap("ໄຟລ໌ດາວໂຫຼດຂອງຂໍ້ມູນ, ໂຫຼດ. ຂໍ້ ຂ", room, 13, "lo")
    assert sum(line.count("ໂຫຼດ") for line in lines) == 2
    assert wrap("ຂໍ້ ຂ", 1, 13, "lo") == ["ຂໍ້", "ຂ"]
