"""Pieces are drawn side by side: each is the same alone and among others, in any process."""

import pickle
import subprocess
import sys
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest

from scripts.drawing.composed import framed
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
    broken = drawing("lo")._replace(narrow="{}")
    with pytest.raises(NotDrawn) as found:
        draw([drawing("lo"), broken], kit())
    told = pickle.loads(pickle.dumps(found.value))  # noqa: S301 - our own
    assert (told.name, told.reason) == ("bars-lo", found.value.reason)
    assert "Invalid specification" in told.reason


def test_a_page_has_both_drawings() -> None:
    """The narrow one and the wide one are two pictures with one title and one description."""
    made = picture(drawing("lo"), kit())
    root = ET.fromstring(f"<div>{made.inline}</div>")  # noqa: S314 - our own
    assert [one.get("class") for one in root] == ["narrow", "wide"]
    named = {one[0].get("aria-labelledby") for one in root}
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    [words] = named
    assert set(str(words).split()) <= set(ids)
    assert made.inline.count('role="img"') == 2


def test_files_stand_alone() -> None:
    """Title, lines and foot are in the SVG and in the PNG, which is twice as large as it."""
    made, one = picture(drawing("lo"), kit()), drawing("lo")
    alone = framed(made.wide, one.above, one.below_title, one.foot)
    assert made.png[:4] == b"\x89PNG"
    assert png_size(made.png) == tuple(2 * int(length) for length in size(alone))
    file = made.file.decode()
    for words in (*one.above, *one.below_title, *one.foot):
        assert escape(words) in file
        assert escape(words) not in made.wide.partition("</desc>")[2]


def test_what_draws_begins_in_no_time() -> None:
    """A process that draws loads no tables and no Altair, and what draws only when it does."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
