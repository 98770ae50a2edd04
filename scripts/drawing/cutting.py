"""Fonts cut to letters by HarfBuzz, and merged into one by fontTools."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, Final

import uharfbuzz as hb
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

REGULAR: Final = 400
BOLD: Final = 700
WIDTH: Final = 100
_NAMES: Final = (0, 1, 2, 3, 4, 5, 6, 13, 14)
"""Names that stay in a font: what it is called, and whose it is under which licence."""
_LAYOUT: Final = ("GDEF", "GPOS", "GSUB")
"""Tables that place marks and join letters."""
_DRAWN: Final = (
    range(0x0020, 0xD800), range(0xF900, 0xFE00), range(0xFE10, 0xFFF0), range(0x1F000, 0x1FB00),
)  # fmt: skip
"""Letters and signs of all scripts in use (the Basic Multilingual Plane) and pictographs."""


def web(font: bytes, characters: Iterable[int]) -> bytes:
    """Cut a variable font to some characters and the weights of a page, as WOFF2."""
    asked, face = _asked(characters), hb.Face(font)
    asked.pin_axis_location(face, "wdth", WIDTH)
    asked.set_axis_range(face, "wght", REGULAR, BOLD)
    return _packed(_cut(face, asked), "woff2")


def subset(font: bytes, characters: Iterable[int]) -> bytes:
    """Cut a font to some characters, as WOFF: WOFF2 is a little smaller and takes far longer."""
    return _packed(_cut(hb.Face(font), _asked(characters)), "woff")


def letters(font: bytes, characters: Iterable[int] | None = None) -> bytes:
    """Cut the regular weight of a variable font: whole, or letters that stand side by side."""
    face = hb.Face(font)
    asked = _asked(face.unicodes if characters is None else characters)
    asked.pin_axis_location(face, "wdth", WIDTH)
    asked.pin_axis_location(face, "wght", REGULAR)
    for table in _LAYOUT if characters is not None else ():
        asked.drop_table_tag_set.add(int.from_bytes(table.encode()))
    return _cut(face, asked)


def characters_of(font: bytes) -> frozenset[int]:
    """Give the characters that a font can write."""
    return frozenset(hb.Face(font).unicodes)


def measured(font: bytes, characters: Iterable[int]) -> dict[str, int]:
    """Give the width of each of some characters, in parts of the ``em``."""
    known = hb.Font(hb.Face(font))
    return {chr(one): known.get_glyph_h_advance(known.get_nominal_glyph(one)) for one in characters}


def em(font: bytes) -> int:
    """Give the size of the letters of a font in its own units."""
    return int(hb.Face(font).upem)


def merged(parts: Sequence[bytes], family: str) -> bytes:
    """Merge fonts into the first one, whose marks keep stacking, and keep its dates.

    The font gets its box (``.notdef``) for every letter that it lacks: a renderer that looks for
    a lacking letter in the fonts of its machine then finds it here.
    """
    from fontTools.merge import Merger

    first = TTFont(BytesIO(parts[0]))
    font = Merger().merge([BytesIO(part) for part in parts])
    font.recalcTimestamp = False
    font["head"].created = first["head"].created
    font["head"].modified = first["head"].modified
    _name(font, family)
    _box(font)
    return _saved(font)


def _asked(characters: Iterable[int]) -> hb.SubsetInput:
    """Ask for characters and what their shaping needs."""
    asked = hb.SubsetInput()
    asked.unicode_set.update(characters)
    asked.layout_feature_tag_set.clear()
    asked.layout_feature_tag_set.invert()
    asked.name_id_set.update(_NAMES)
    asked.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return asked


def _cut(face: hb.Face, asked: hb.SubsetInput) -> bytes:
    return bytes(hb.subset(face, asked).blob.data)


def _box(font: Any) -> None:  # noqa: ANN401 - fontTools has no types
    name = "box"
    own = dict(font.getBestCmap())
    known = dict(own)
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = font["glyf"][".notdef"]
    font["hmtx"][name] = font["hmtx"][".notdef"]
    for drawn in _DRAWN:
        for letter in drawn:
            known.setdefault(letter, name)
    # Format 13: many letters share a glyph. Platform 3, encoding 10: Windows, all of Unicode.
    # Format 4, of the letters that there are: what cuts fonts reads no other.
    font["cmap"].tables = [_table(4, (0, 3), own), _table(13, (3, 10), known)]


def _table(form: int, place: tuple[int, int], letters: dict[int, str]) -> Any:  # noqa: ANN401
    table = CmapSubtable.newSubtable(form)
    table.platformID, table.platEncID = place
    table.language, table.cmap = 0, letters
    return table


def _name(font: Any, family: str) -> None:  # noqa: ANN401
    """Give a font its family."""
    full = f"{family} Regular"
    names = font["name"]
    names.names = [one for one in names.names if one.nameID in _NAMES]
    said = {1: family, 2: "Regular", 3: full, 4: full, 6: full.replace(" ", "")}
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)


def _packed(font: bytes, flavor: str) -> bytes:
    opened = TTFont(BytesIO(font), recalcTimestamp=False)
    opened.flavor = flavor
    return _saved(opened)


def _saved(font: Any) -> bytes:  # noqa: ANN401
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()
