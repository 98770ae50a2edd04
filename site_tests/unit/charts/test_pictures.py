"""Pictures of charts: what an SVG and a PNG must have on any page and on none."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.look.sheet import COLUMN
from scripts.drawing.raster import size
from scripts.drawing.style import MARGIN
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import pictured, png_size

SVG = "{http://www.w3.org/2000/svg}"
VIEW = View("stages", both("ຈຳນວນ", "Count <&>"), both("", ""), "bar", "value", "category")


@pytest.fixture
def chart(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> Chart:
    """A small chart in Lao."""
    package = figures([{"category": "police", "value": 1802}, {"category": "court", "value": 14}])
    return chart_of(catalog(package), package, VIEW, "lo")


@pytest.mark.parametrize(("sheet", "widest"), [("narrow", 360), ("wide", 690)])
def test_svg(chart: Chart, sheet: str, widest: int) -> None:
    """Each SVG is XML with a role; it names by id the title and description that both have."""
    picture = getattr(pictured(chart), sheet)
    root = ET.fromstring(picture)  # noqa: S314 - we wrote it a line above
    told = ET.fromstring(pictured(chart).wide)  # noqa: S314 - we wrote it a line above
    title, description = told.find(f"{SVG}title"), told.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert (title.text, description.text) == ("ຈຳນວນ", chart.alt)
    assert "1.802" in chart.alt
    assert float(root.get("width", "0")) <= widest
    ids = re.findall(r'\bid="([^"]+)"', picture)
    assert all(one.startswith("chart-situation-2022-stages-lo-") for one in ids)


@pytest.mark.parametrize("sheet", ["narrow", "wide"])
def test_text_is_text(chart: Chart, sheet: str) -> None:
    """Words and numbers are real text in our font, with a fallback; no English of Vega's."""
    picture = getattr(pictured(chart), sheet)
    root = ET.fromstring(picture)  # noqa: S314 - we wrote it a line above
    words = {node.text for node in root.iter(f"{SVG}text")}
    assert {"ຕຳຫຼວດ", "1.802", "ສານ", "14"} <= words
    assert "Noto Sans Lao" in root.get("font-family", "")
    assert "aria-roledescription" not in picture


def test_png(chart: Chart) -> None:
    """The PNG is twice as large as the wide SVG, and higher, as its title stands above."""
    picture = pictured(chart)
    assert picture.png.startswith(b"\x89PNG")
    width, height = png_size(picture.png)
    assert 1340 <= width <= 1420
    assert width == 2 * (size(picture.wide)[0] + 2 * MARGIN)
    assert height > 2 * size(picture.wide)[1]


def test_a_page_has_both(chart: Chart) -> None:
    """A page has the drawing for a phone and the wide one, with no id twice; a file has one."""
    picture = pictured(chart)
    assert picture.inline.count("<svg") == 2
    assert picture.narrow in picture.inline
    assert picture.wide in picture.inline
    ids = re.findall(r'\bid="([^"]+)"', picture.inline)
    assert len(ids) == len(set(ids)) >= 2
    assert picture.file.count(b"<svg") == 1


def test_same_bytes(
    chart: Chart, figures: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """Drawing twice gives the same bytes."""
    package = figures([{"category": "police", "value": 1802}, {"category": "court", "value": 14}])
    again = chart_of(catalog(package), package, VIEW, "lo")
    assert pictured(again) == pictured(chart)
    assert (again.drawing(), again.json(COLUMN)) == (chart.drawing(), chart.json(COLUMN))


def test_title_is_escaped(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> None:
    """A title with marks of XML stays a title."""
    package = figures([{"category": "police", "value": 2}])
    picture = pictured(chart_of(catalog(package), package, VIEW, "en"))
    for file in (picture.wide, picture.file):
        root = ET.fromstring(file)  # noqa: S314 - we wrote it a line above
        assert root.findtext(f"{SVG}title") == "Count <&>"
