"""The panels of a chart read back: each has its name above it, and is a chart of its own."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from typing import NamedTuple

from scripts.charts.look.legend import entries
from scripts.charts.look.panels import panels
from scripts.charts.model import Worded
from site_tests.reading_bands import joined
from site_tests.shown import texts

MOVED = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
Read = Callable[[Worded, str], list[str]]


class Piece(NamedTuple):
    """A panel cut out of a drawing, with the lines of its name."""

    name: list[str]
    svg: str


def in_panels(worded: Worded, svg: str, read: Read) -> list[str]:
    """Compare each panel with its rows, and what is around all of them with the series."""
    found, parts = list(pieces(svg)), panels(worded)
    faults = [] if len(found) == len(parts) else [f"{len(found)} panels for {len(parts)}"]
    for name, part, piece in zip(worded.panels.values(), parts, found, strict=False):
        if joined(piece.name) != joined([name]):
            faults.append(f"{name}: is called {piece.name}")
        faults += [f"{name}: {one}" for one in read(part, piece.svg)]
    inside = {one.text for piece in found for one in texts(piece.svg)}
    inside |= {line for piece in found for line in piece.name}
    series = {line for some in entries(worded).values() for line in some}
    return faults + [f"not in the table: {one.text}" for one in texts(svg)
                     if one.text not in inside | series]  # fmt: skip


def pieces(svg: str) -> Iterator[Piece]:
    """Cut a drawing into its panels, each at its place on paper."""
    yield from _pieces(ET.fromstring(svg), (0, 0))  # noqa: S314 - we drew it


def _pieces(node: ET.Element, at: tuple[float, float]) -> Iterator[Piece]:
    moved = MOVED.match(node.get("transform", ""))
    at = (at[0] + float(moved[1]), at[1] + float(moved[2])) if moved else at
    for inner in node:
        if re.search(r"\bconcat_\d+_group\b", inner.get("class", "")):
            yield _piece(inner, at)
        else:
            yield from _pieces(inner, at)


def _piece(group: ET.Element, at: tuple[float, float]) -> Piece:
    """Take the name off a panel, and the place of the panel into the drawing around it."""
    [place] = group
    name = [one for parent in group.iter() for one in list(parent)
            if one.get("class") == "mark-group role-title"]  # fmt: skip
    lines = [one.text for title in name for one in texts(_drawing([title], (0, 0)))]
    for parent in list(group.iter()):
        for title in name:
            if title in list(parent):
                parent.remove(title)
    moved = MOVED.match(place.get("transform", ""))
    x, y = (float(moved[1]), float(moved[2])) if moved else (0, 0)
    return Piece(lines, _drawing(list(place), (at[0] + x, at[1] + y)))


def _drawing(parts: list[ET.Element], at: tuple[float, float]) -> str:
    held = "".join(ET.tostring(one, encoding="unicode") for one in parts)
    head = '<svg xmlns="http://www.w3.org/2000/svg"><g fill="none"'
    return f'{head} transform="translate({at[0]},{at[1]})">{held}</g></svg>'
