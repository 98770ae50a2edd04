"""What a drawn chart shows: its words and its bars, each with its place on paper."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from scripts.charts.chart import Chart
from scripts.charts.look.theme import NEUTRAL
from scripts.charts.look.wrapping import width
from scripts.drawing import vega
from site_tests.pictures import kit

SVG = "{http://www.w3.org/2000/svg}"
ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
ABOVE, UNDER = 0.75, 0.2
"""How far letters reach above and under the line that they stand on, in units of their size."""
SIGN = "•"
"""Stands before the number of a part under its bar, in its colour."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A line of text or a bar, with the pixels that it takes."""

    text: str
    mark: str
    """The layer that it is of."""
    left: float
    top: float
    right: float
    bottom: float

    def over(self, other: "Box", slack: float = 0) -> bool:
        """Tell whether two take more than ``slack`` of the same pixels."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > slack and down > slack


@cache
def drawings(chart: Chart) -> Mapping[str, str]:
    """Draw a chart on each of its sheets, as SVG."""
    made = chart.drawing()
    return {"narrow": vega.svg(made.narrow, kit()), "wide": vega.svg(made.wide, kit())}


def texts(svg: str) -> list[Box]:
    """Give every line of text of a drawing, from the top, without signs of colours."""
    found = [one for box, mark, at in _parts(svg) if box.tag == f"{SVG}text"
             for one in _lines(box, mark, at)]  # fmt: skip
    return sorted((one for one in found if one.text != SIGN), key=lambda one: (one.top, one.left))


def bars(svg: str) -> list[Box]:
    """Give the bars of a drawing, without lines of zero."""
    found = []
    for path, mark, at in _parts(svg):
        if path.tag == f"{SVG}path" and mark == "mark-rect" and not _is_zero(path):
            xs, ys = _corners(path.get("d", ""))
            found.append(Box("", mark, at[0] + min(xs), at[1] + min(ys), at[0] + max(xs),
                             at[1] + max(ys)))  # fmt: skip
    return found


def courses(svg: str) -> list[list[float]]:
    """Give how high the points of each line are, in pixels below the top of their place."""
    return [
        [float(one) for one in re.findall(r"[ML]-?[\d.]+,(-?[\d.]+)", path.get("d", ""))]
        for path, mark, _ in _parts(svg)
        if path.tag == f"{SVG}path" and mark.startswith("mark-line")
    ]


def _is_zero(path: ET.Element) -> bool:
    """Tell whether a rectangle is a line of zero: it is as thin as a line, in the grey of axes."""
    return path.get("fill") == NEUTRAL and "h1v" in path.get("d", "")


def _parts(svg: str) -> Iterator[tuple[ET.Element, str, Point]]:
    yield from _inner(ET.fromstring(svg), "", (0, 0))  # noqa: S314 - we drew it


def _inner(node: ET.Element, mark: str, at: Point) -> Iterator[tuple[ET.Element, str, Point]]:
    """Walk a drawing, but for what is not seen of it; places are those on paper."""
    moved = re.match(r"translate\(([-\d.]+),([-\d.]+)\)", node.get("transform", ""))
    at = (at[0] + float(moved[1]), at[1] + float(moved[2])) if moved else at
    named = node.get("class", "")
    mark = named.split(" ")[0] if named.startswith("mark-rect") else named or mark
    yield node, mark, at
    for inner in node:
        if inner.tag not in {f"{SVG}defs", f"{SVG}tspan"}:
            yield from _inner(inner, mark, at)


def _lines(node: ET.Element, mark: str, at: Point) -> Iterator[Box]:
    size = float(node.get("font-size", "0").removesuffix("px"))
    spans = [(one.text or "", float(one.get("dy", "0"))) for one in node.iter(f"{SVG}tspan")]
    y = at[1]
    # A line without letters takes no room in an SVG.
    for text, down in [one for one in spans if one[0]] or [(node.text or "", 0.0)]:
        y += down
        wide = width(text, 1) * size
        left = at[0] - wide * ANCHORS[node.get("text-anchor", "start")]
        if text.strip():
            yield Box(text.strip(), mark, left, y - ABOVE * size, left + wide, y + UNDER * size)


def _corners(path: str) -> tuple[list[float], list[float]]:
    """Give the places that a path goes through: one of a rectangle, or of absolute points."""
    numbers = [float(one) for one in re.findall(r"-?[\d.]+(?:e-?\d+)?", path)]
    if "h" in path:
        x, y, wide, high = numbers[:4]
        return [x, x + wide], [y, y + high]
    return numbers[::2], numbers[1::2]


def origin(svg: str) -> Point:
    """Give where the place of the marks begins, right of the axes and below the legend."""
    found = re.search(r'<g fill="none"[^>]* transform="translate\(([\d.]+),([\d.]+)\)">', svg)
    assert found is not None
    return float(found[1]), float(found[2])
