"""Fonts: the only module that knows where they come from (OFL wheels) and how they are cut.

Pages get a web font with nothing but Lao, because every machine has Latin; images get one font
with both scripts, because their renderer must not count on the fonts of the machine.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import Any, Final

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

IMAGE_FAMILY: Final = "Noto Sans Lao Latin"
"""Unlike any installed family, so that a renderer never takes the machine's font instead."""

WHEELS: Final = ("justmytype-intl-sea", "justmytype-western-core")
"""The packages that carry the fonts."""

REGULAR: Final = 400
BOLD: Final = 700

AM: Final = "\u0eb3"
AM_PARTS: Final = "\u0ecd\u0eb2"
"""The letter ຳ, and its ring and stem, which browsers draw in place of it."""

_LAO: Final = range(0x0E80, 0x0F00)
_WITH_LAO: Final = (0x0020, 0x00A0, 0x200B, 0x200C, 0x200D, 0x25CC)
"""Spaces, joiners and the dotted circle that carries a mark without its consonant."""
_BEYOND: Final = frozenset(
    {
        *range(0x00A0, 0x01B1),  # Latin
        *range(0x0218, 0x021C),
        *range(0x0386, 0x03CF),  # Greek
        *range(0x0400, 0x0460),  # Cyrillic
        *range(0x1EA0, 0x1EFA),  # Latin of Vietnam
        *range(0x2010, 0x20C1),  # punctuation, raised and lowered digits, currencies
        *range(0x2103, 0x2127),  # letter-like signs
        *range(0x2190, 0x219A),  # arrows
        *range(0x2200, 0x2270),  # mathematics
    }
)
"""What a stranger's package may need in a chart and Lao's own font does not have."""

_NAMES: Final = (0, 1, 2, 3, 4, 5, 6, 13, 14)
"""Names that stay in a font: what it is called, and whose it is under which licence."""


@cache
def web_font() -> bytes:
    """Cut Noto Sans Lao to its Lao letters, weights 400 to 700 in one file, as WOFF2."""
    font = _open(_lao())
    _cut(font, (*_LAO, *_WITH_LAO))
    instantiateVariableFont(font, {"wdth": 100, "wght": (REGULAR, BOLD)}, inplace=True)
    font.flavor = "woff2"
    return _saved(font)


@cache
def image_font() -> bytes:
    """Make the TrueType font of images: Lao and Latin in one, regular; images need no bold."""
    base = _open(_lao())
    instantiateVariableFont(base, {"wdth": 100, "wght": REGULAR}, inplace=True)
    parts = [_saved(base)]
    missing = _BEYOND - set(base.getBestCmap())
    for folder in (_latin(), _signs()):
        font = _open(folder)
        found = missing & set(font.getBestCmap())
        missing -= found
        parts.append(_letters(font, found))
    return _merged(parts)


def picture_font(letters: str) -> bytes:
    """Cut the font of images to the letters of one picture, as WOFF2 that goes inside of it."""
    font = TTFont(BytesIO(image_font()), recalcTimestamp=False)
    _cut(font, map(ord, letters.replace(AM, AM + AM_PARTS)))
    font.flavor = "woff2"
    return _saved(font)


@cache
def licence() -> str:
    """Give the text of the Open Font License that goes with the web font."""
    return (_lao() / "OFL.txt").read_text(encoding="utf-8")


@cache
def web_files() -> Mapping[str, bytes]:
    """Give the files that a language site serves as ``assets/fonts/``."""
    return {"noto-sans-lao.woff2": web_font(), "OFL.txt": licence().encode()}


def _lao() -> Traversable:
    return files("justmytype_intl_sea") / "fonts/ofl/notosanslao"


def _latin() -> Traversable:
    return files("justmytype_western_core") / "fonts/ofl/notosans"


def _signs() -> Traversable:
    """The family that has arrows and signs such as ≤, which Noto Sans leaves to others."""
    return files("justmytype_western_core") / "fonts/ofl/notosansmono"


def _open(folder: Traversable) -> Any:  # noqa: ANN401 - fontTools has no types
    """Open the upright variable font of a family."""
    [file] = (one for one in folder.iterdir() if one.name.endswith(".ttf")
              and "Italic" not in one.name)  # fmt: skip
    return TTFont(BytesIO(file.read_bytes()), recalcTimestamp=False)


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


def _merged(parts: list[bytes]) -> bytes:
    """Merge fonts into the first one, whose marks keep stacking, and keep its dates."""
    first = TTFont(BytesIO(parts[0]))
    font = Merger().merge([BytesIO(part) for part in parts])
    font.recalcTimestamp = False
    font["head"].created = first["head"].created
    font["head"].modified = first["head"].modified
    _name(font)
    return _saved(font)


def _name(font: Any) -> None:  # noqa: ANN401
    """Give a font the family of images."""
    full = f"{IMAGE_FAMILY} Regular"
    names = font["name"]
    names.names = [one for one in names.names if one.nameID in _NAMES]
    said = {1: IMAGE_FAMILY, 2: "Regular", 3: full, 4: full, 6: full.replace(" ", "")}
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)


def _saved(font: Any) -> bytes:  # noqa: ANN401
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()
