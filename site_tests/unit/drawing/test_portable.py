"""A chart as a file: it carries its letters, and says whose they are and its language."""

import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from scripts.drawing.picture import Picture, picture
from scripts.drawing.portable import NOTICE
from scripts.drawing.style import FAMILIES, IMAGE_FAMILY
from scripts.model.language import Language
from site_tests.pictures import kit
from site_tests.unit.drawing.making import drawing

SVG = "{http://www.w3.org/2000/svg}"
COPYRIGHT, FAMILY, LICENCE = 0, 1, 13
"""Numbers of names in a font."""


def drawn(language: Language) -> Picture:
    """Draw two bars in a language."""
    return picture(drawing(language), kit())


def carried(file: bytes) -> TTFont:
    """Read the font that a file carries."""
    found = re.findall(rb"url\(data:font/woff;base64,([^)]+)\)", file)
    assert len(found) == 1
    return TTFont(BytesIO(b64decode(found[0])))


@pytest.mark.parametrize("language", ["lo", "en"])
def test_every_letter_that_is_drawn_is_carried(language: Language) -> None:
    """The font has what the texts say, ຳ in its parts too, and no more than a few letters."""
    file = drawn(language).file
    texts = ET.fromstring(file).iter(f"{SVG}text")  # noqa: S314 - we wrote it a line above
    letters = set("".join(text for one in texts for text in one.itertext()))
    assert letters >= set("1802")
    parts = set("ໍາ") if "ຳ" in letters else set()
    assert set(map(chr, carried(file).getBestCmap())) == letters | parts
    assert ("ຳ" in letters) == (language == "lo")
    assert len(file) - len(drawn(language).wide.encode()) < 8_000


def test_a_letter_that_the_font_lacks_is_left_to_its_reader() -> None:
    """No box goes into a file: who looks at it may have a font with that letter."""
    rows = {"values": [{"name": "aจ漢", "count": 1, "said": "1"}]}
    file = picture(drawing("en", data=rows), kit()).file
    assert "aจ漢" in file.decode()
    carried_letters = set(map(chr, carried(file).getBestCmap()))
    assert {"a", "1"} <= carried_letters
    assert not {"จ", "漢"} & carried_letters


def test_marks_keep_their_places() -> None:
    """What stacks marks of Lao is in the font."""
    table = carried(drawn("lo").file)["GPOS"].table
    assert {"mark", "mkmk"} <= {one.FeatureTag for one in table.FeatureList.FeatureRecord}


def test_the_font_says_whose_it_is() -> None:
    """Copyright and licence stay in the font, and the file says them where people look."""
    file = drawn("en").file
    names = carried(file)["name"]
    assert names.getDebugName(FAMILY) == IMAGE_FAMILY
    for number, words in ((COPYRIGHT, "The Noto Project Authors"),
                          (LICENCE, "SIL Open Font License")):  # fmt: skip
        assert words in names.getDebugName(number)
        assert words in NOTICE
    assert ET.fromstring(file).findtext(f"{SVG}metadata") == NOTICE  # noqa: S314 - our own


def test_the_file_uses_what_it_carries() -> None:
    """The family that the style names is the first that the texts ask for."""
    file = drawn("lo").file.decode()
    assert carried(file.encode()).flavor == "woff"
    assert ") format('woff')}" in file
    assert f"@font-face{{font-family:'{FAMILIES.split(',')[0]}';" in file
    assert f'font-family="{FAMILIES}"' in file


@pytest.mark.parametrize("language", ["lo", "en"])
def test_the_file_says_its_language(language: Language) -> None:
    """For readers of XML and of SVG; title and description come before anything else."""
    root = ET.fromstring(drawn(language).file)  # noqa: S314 - our own
    assert root.get("lang") == language
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
    assert [one.tag for one in root][:2] == [f"{SVG}title", f"{SVG}desc"]


def test_pages_do_not_grow() -> None:
    """The SVG inside of a page has no font of its own: the page has one."""
    assert "font-face" not in drawn("lo").inline
    assert "<metadata" not in drawn("lo").inline


def test_the_same_file_each_time() -> None:
    """Two builds give the same bytes."""
    assert drawn("lo").file == drawn("lo").file
