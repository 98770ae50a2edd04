"""Pieces are drawn side by side: each is the same alone and among others, in any process."""

import pickle
import subprocess
import sys

import pytest

from scripts.drawing.composed import titled
from scripts.drawing.picture import Card, Drawing, NotDrawn, draw, picture
from scripts.drawing.raster import png, size
from site_tests.building import ROOT
from site_tests.pictures import font, kit, png_size
from site_tests.unit.drawing.making import drawing

LOADED = """
import sys
import scripts.drawing.picture
slow = {"altair", "pandas", "py_mini_racer", "vl_convert", "uharfbuzz", "fontTools"}
assert not slow & sys.modules.keys(), slow & sys.modules.keys()
"""


def pieces() -> list[Drawing | Card]:
    """Give a piece of each kind, and charts in two languages."""
    card = Card('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"></svg>')
    return [drawing("lo"), card, drawing("en")]


def test_several_are_drawn_as_one_by_one() -> None:
    """What a piece gives does not hang on what is drawn before it, nor on how many there are."""
    each = [one for piece in pieces() for one in draw([piece], kit())]
    assert len(each) == len(pieces())
    assert draw(pieces(), kit()) == each
    assert draw(pieces()[::-1], kit()) == each[::-1]
    assert draw([], kit()) == []


def test_each_piece_gives_what_its_kind_is() -> None:
    """A chart gives its pictures, a card a PNG of its size."""
    lao, card, english = draw(pieces(), kit())
    assert lao == picture(drawing("lo"), kit()) != english
    assert isinstance(card, bytes)
    assert card == png('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"/>', font())
    assert png_size(card) == (12, 6)


def test_a_chart_that_cannot_be_drawn_is_named() -> None:
    """The error says which and why, and comes whole out of another process."""
    broken = drawing("lo")._replace(spec="{}")
    with pytest.raises(NotDrawn) as found:
        draw([drawing("lo"), broken], kit())
    told = pickle.loads(pickle.dumps(found.value))  # noqa: S301 - our own
    assert (told.name, told.reason) == ("bars-lo", found.value.reason)
    assert "Invalid specification" in told.reason


def test_a_png_is_twice_as_large_as_the_chart_with_its_title() -> None:
    """Both are drawn from the SVG that stands in the page."""
    made = picture(drawing("lo"), kit())
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
