"""Pieces are drawn side by side: each is the same alone and among others, in any process."""

import subprocess
import sys

from scripts.drawing.composed import titled
from scripts.drawing.picture import Card, Drawing, Runtime, draw, picture
from scripts.drawing.raster import png, size
from scripts.drawing.runtime import runtime
from site_tests.building import ROOT
from site_tests.pictures import font, png_size
from site_tests.unit.drawing.making import drawing

ENTRY = "export const nothing = 1;"
"""Bundles no library, so it takes no time."""
LOADED = """
import sys
import scripts.drawing.picture
slow = {"altair", "pandas", "vl_convert", "uharfbuzz", "fontTools"}
assert not slow & sys.modules.keys(), slow & sys.modules.keys()
"""


def pieces() -> list[Drawing | Card | Runtime]:
    """Give a piece of each kind, and charts in two languages."""
    card = Card('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"></svg>')
    return [drawing("lo"), card, drawing("en"), Runtime(ENTRY)]


def test_several_are_drawn_as_one_by_one() -> None:
    """What a piece gives does not hang on what is drawn before it, nor on how many there are."""
    each = [one for piece in pieces() for one in draw([piece], font())]
    assert len(each) == len(pieces())
    assert draw(pieces(), font()) == each
    assert draw(pieces()[::-1], font()) == each[::-1]
    assert draw([], font()) == []


def test_each_piece_gives_what_its_kind_is() -> None:
    """A chart gives its pictures, a card a PNG of its size, the runtime a script."""
    lao, card, english, script = draw(pieces(), font())
    assert lao == picture(drawing("lo"), font()) != english
    assert isinstance(card, bytes)
    assert card == png('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"/>', font())
    assert png_size(card) == (12, 6)
    assert script == runtime(ENTRY)


def test_a_png_is_twice_as_large_as_the_chart_with_its_title() -> None:
    """Both are drawn from the SVG that stands in the page."""
    made = picture(drawing("lo"), font())
    width, height = size(made.inline)
    top = size(titled(made.inline, drawing("lo").above, drawing("lo").below_title))[1] - height
    assert made.png[:4] == b"\x89PNG"
    assert top > 0
    assert png_size(made.png) == (2 * width, 2 * (height + top))


def test_what_draws_begins_in_no_time() -> None:
    """A process that draws loads no tables and no Altair, and what draws only when it does."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
