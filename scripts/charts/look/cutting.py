"""Fonts cut to letters and merged into one, by fontTools."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any, Final

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.varLib.instancer import instantiateVariableFont

REGULAR: Final = 400
BOLD: Final = 700
_NAMES: Final = (0, 1, 2, 3, 4, 5, 6, 13, 14)
"""Names that stay in a font: what it is called, and whose it is under which licence."""
_DRAWN: Final = (
    range(0x0020, 0xD800), range(0xF900, 0xFE00), range(0xFE10, 0xFFF0), range(0x1F000, 0x1FB00),
)  # fmt: skip
"""Letters and signs of all scripts in use (the Basic Multilingual Plane) and pictographs."""


def web(font: bytes, characters: Iterable[int]) -> bytes:
    """Cut a variable font to some characters and the weights of a page, as WOFF2."""
    opened = _open(font)
    _cut(opened, characters)
    instantiateVariableFont(opened, {"wdth": 100, "wght": (REGULAR, BOLD)}, inplace=True)
    opened.flavor = "woff2"
    return _saved(opened)


def subset(font: bytes, characters: Iterable[int]) -> bytes:
    """Cut a font to some characters, as WOFF2."""
    opened = _open(font)
    _cut(opened, characters)
    opened.flavor = "woff2"
    return _saved(opened)


def merged(first: bytes, others: Iterable[bytes], beyond: frozenset[int], family: str) -> bytes:
    """Make a regular font of a variable one and of the letters beyond it that others have."""
    base = _open(first)
    instantiateVariableFont(base, {"wdth": 100, "wght": REGULAR}, inplace=True)
    parts = [_saved(base)]
    missing = beyond - set(base.getBestCmap())
    for other in others:
        font = _open(other)
        found = missing & set(font.getBestCmap())
        missing -= found
        parts.append(_letters(font, found))
    return _merged(parts, family)


def boxed(font: bytes) -> bytes:
    """Give a font its box (``.notdef``) for every letter that it lacks.

    A renderer that looks for a lacking letter in the fonts of its machine then finds it here.
    """
    opened, name = _open(font), "box"
    letters = dict(opened.getBestCmap())
    opened["glyf"][name] = opened["glyf"][".notdef"]
    opened["hmtx"][name] = opened["hmtx"][".notdef"]
    for drawn in _DRAWN:
        for letter in drawn:
            letters.setdefault(letter, name)
    # Format 13: many letters share a glyph. Platform 3, encoding 10: Windows, all of Unicode.
    table = CmapSubtable.newSubtable(13)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, letters
    opened["cmap"].tables = [table]
    return _saved(opened)


def _open(font: bytes) -> Any:  # noqa: ANN401 - fontTools has no types
    return TTFont(BytesIO(font), recalcTimestamp=False)


def _cut(font: Any, characters: Iterable[int]) -> None:  # noqa: ANN401
    """Leave only the characters and what their shaping needs."""
    options = Options()
    options.layout_features = ["*"]
    options.name_IDs = list(_NAMES)
    options.hinting = False
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def _letters(font: Any, characters: Iterable[int]) -> bytes:  # noqa: ANN401
    """Cut letters that stand side by side: without layout tables, which cost half the time."""
    for table in {"GDEF", "GPOS", "GSUB"} & set(font.keys()):
        del font[table]
    _cut(font, characters)
    instantiateVariableFont(font, {"wdth": 100, "wght": REGULAR}, inplace=True)
    return _saved(font)


def _merged(parts: list[bytes], family: str) -> bytes:
    """Merge fonts into the first one, whose marks keep stacking, and keep its dates."""
    first = TTFont(BytesIO(parts[0]))
    font = Merger().merge([BytesIO(part) for part in parts])
    font.recalcTimestamp = False
    font["head"].created = first["head"].created
    font["head"].modified = first["head"].modified
    _name(font, family)
    return _saved(font)


def _name(font: Any, family: str) -> None:  # noqa: ANN401
    """Give a font its family."""
    full = f"{family} Regular"
    names = font["name"]
    names.names = [one for one in names.names if one.nameID in _NAMES]
    said = {1: family, 2: "Regular", 3: full, 4: full, 6: full.replace(" ", "")}
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)


def _saved(font: Any) -> bytes:  # noqa: ANN401
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()
