"""Vega-Lite specs to pictures: SVG by vl-convert, PNG from it by resvg, with our font only.

Both libraries are imported when something is drawn.
"""

import json
import re
import tempfile
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from scripts.charts.drawing.cache import cached
from scripts.charts.look.fonts import drawing_font
from scripts.charts.spec import Spec

SCALE = 2
FONT_FILE = "regular.ttf"
VEGA_LITE = "6.4"
"""The version of Vega-Lite that Altair writes and vl-convert carries."""

FAMILY = r' font-family="[^"]*"'
PLACE = re.compile(r' (?:d|transform)="[^"]*"')
DIGITS = re.compile(r"(\.\d\d)\d+")
SUPERFLUOUS = re.compile(
    r' (?:role="graphics-[a-z]+"|aria-[a-z]+="[^"]*"|pointer-events="none")(?=[^<]*>)'
    r'|<path class="(?:foreground|background)"[^>]*/>'
)


@cache
def _fonts() -> tempfile.TemporaryDirectory[str]:
    """Put the font where both libraries read it; the folder goes when the process ends."""
    import vl_convert

    folder = tempfile.TemporaryDirectory(prefix="chart-fonts-")
    (Path(folder.name) / FONT_FILE).write_bytes(drawing_font())
    vl_convert.register_font_directory(folder.name)
    return folder


def svg(spec: Spec) -> str:
    """Draw a spec."""
    return slim(cached("svg", json.dumps(spec), lambda: _drawn(spec)).decode())


def _drawn(spec: Spec) -> bytes:
    import vl_convert

    _fonts()
    return vl_convert.vegalite_to_svg(spec, vl_version=VEGA_LITE).encode()


def png(picture: str) -> bytes:
    """Draw an SVG of a chart as PNG on white."""
    return raster(picture, "#ffffff", SCALE)


def raster(picture: str, ground: str, zoom: float = 1) -> bytes:
    """Draw an SVG as PNG on a ground of one colour."""
    return cached(f"png {ground} {zoom}", picture, lambda: _raster(picture, ground, zoom))


def _raster(picture: str, ground: str, zoom: float) -> bytes:
    import resvg_py

    return resvg_py.svg_to_bytes(
        svg_string=picture,
        background=ground,
        zoom=zoom,
        skip_system_fonts=True,
        font_files=[f"{_fonts().name}/{FONT_FILE}"],
    )


def described(picture: str, name: str, title: str, description: str) -> str:
    """Give an SVG a role, a title and a description, and ids that no other chart has."""
    picture = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", picture)
    head, body = picture.split(">", 1)
    root = f'{head} role="img" aria-labelledby="{name}-title {name}-desc">'
    return (
        f'{root}<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>{body}'
    )


def slim(picture: str) -> str:
    """Leave out what draws nothing: Vega's English roles, empty grounds, superfluous digits."""
    picture = SUPERFLUOUS.sub("", picture)
    # Only in paths and places: a number in a text is a figure.
    picture = PLACE.sub(lambda match: DIGITS.sub(r"\1", match.group()), picture)
    families = re.search(FAMILY, picture)
    if families:
        # Said once at the root, as every text of a chart has the same.
        picture = re.sub(FAMILY, "", picture).replace("<svg", f"<svg{families.group()}", 1)
    return picture
