"""Vega-Lite specs to SVG, by vl-convert and with our font only."""

import json
import re
import tempfile
from functools import cache
from pathlib import Path

VEGA_LITE = "6.4"
"""The version of Vega-Lite that Altair writes and vl-convert carries."""

FAMILY = r' font-family="[^"]*"'
PLACE = re.compile(r' (?:d|transform)="[^"]*"')
DIGITS = re.compile(r"(\.\d\d)\d+")
SUPERFLUOUS = re.compile(
    r' (?:role="graphics-[a-z]+"|aria-[a-z]+="[^"]*"|pointer-events="none")(?=[^<]*>)'
    r'|<path class="(?:foreground|background)"[^>]*/>'
)


def svg(spec: str, font: bytes) -> str:
    """Draw a spec (JSON) with a font."""
    import vl_convert

    _with(font)
    return slim(vl_convert.vegalite_to_svg(json.loads(spec), vl_version=VEGA_LITE))


@cache
def _with(font: bytes) -> tempfile.TemporaryDirectory[str]:
    """Put the font where the library reads it; the folder goes when the process ends."""
    import vl_convert

    folder = tempfile.TemporaryDirectory(prefix="chart-fonts-")
    (Path(folder.name) / "regular.ttf").write_bytes(font)
    vl_convert.register_font_directory(folder.name)
    return folder


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
