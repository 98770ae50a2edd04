"""SVG to PNG: a picture of the stated size on white, with Lao letters as browsers draw them."""

import pytest

from scripts.drawing.raster import png, size
from scripts.drawing.style import FAMILIES
from site_tests.pictures import font

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="30"{}</svg>'
AM = {"ຈຳນວນ": "ຈໍານວນ", "ຄ່ຳນ": "ຄໍ່ານ", "ນ້ຳ ວ": "ນໍ້າ ວ"}
"""Words with ຳ before another letter, and the same with its ring (below any tone) and its stem."""


def written(words: str) -> bytes:
    """Draw words."""
    text = f' font-family="{FAMILIES}"><text x="9" y="20">{words}</text>'
    return png(SVG.format(120, text), font(), 4)


@pytest.mark.parametrize("words", AM)
def test_am_is_drawn_as_its_parts(words: str) -> None:
    """Where a renderer does not part it, the next letter is drawn over its stem."""
    assert written(words) == written(AM[words])
    assert written(words) != written(words.replace("ຳ", "ໍ")) != written("")


def test_words_are_drawn_on_white() -> None:
    """What draws nothing is as white as a sheet, whatever its letters would be."""
    assert png(SVG.format(12, ">"), font()) == png(
        SVG.format(12, '><path d="M0 0h12v30H0z" fill="#fff"/>'), font()
    )


def test_a_picture_states_its_size() -> None:
    """Of both sides; an SVG without them is an error, and no picture of some size."""
    assert size(SVG.format(12, ">")) == (12, 30)
    with pytest.raises(ValueError, match="<svg"):
        size('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
