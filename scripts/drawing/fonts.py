"""Fonts: the only module that knows where they come from (OFL wheels) and what is cut of them.

Pages get a web font with nothing but Lao, because every machine has Latin; images get one font
with both scripts, because their renderer must not count on the fonts of the machine. What cuts
fonts is imported when one is cut.
"""

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final
from unicodedata import category

from scripts.drawing.style import IMAGE_FAMILY

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
_SURE: Final = frozenset({*range(0x0020, 0x007F), *_LAO, *_BEYOND} - {*range(0x2190, 0x2270)})
"""Of these our font has all that there are; of arrows and mathematics it has some."""
_UNDRAWN: Final = frozenset({"Cc", "Cf"})
"""Categories of characters that are no letters: control and format."""
_LACKING: Final = ord("漢")
"""Stands for all letters that the font of images lacks: it draws the same box for each."""


def web_font() -> bytes:
    """Cut Noto Sans Lao to its Lao letters, weights 400 to 700 in one file, as WOFF2."""
    from scripts.drawing.cutting import web

    return web(_upright(_lao()), (*_LAO, *_WITH_LAO))


def drawing_font() -> bytes:
    """Make the TrueType font of images: Lao and Latin in one, regular; images need no bold.

    A letter that it lacks is a box on every machine.
    """
    from scripts.drawing.cutting import merged

    return merged(_parts(), IMAGE_FAMILY)


def widths(font: bytes) -> str:
    """Measure the letters of the font of images, as JSON.

    ``widths`` gives the width of each, ``box`` that of all that it lacks; ``em`` is the size of
    letters in these units.
    """
    from scripts.drawing.cutting import em, measured

    known = measured(font, sorted(_carried()))
    [box] = measured(font, [_LACKING]).values()
    return json.dumps({"em": em(font), "box": box, "widths": known})


def picture_font(font: bytes, letters: str, carried: AbstractSet[str]) -> bytes:
    """Cut the font of images to the letters of one picture, as WOFF that goes inside of it.

    A letter that is not ``carried`` is left to the fonts of whoever looks at the picture.
    """
    from scripts.drawing.cutting import subset

    return subset(font, map(ord, carried & set(letters.replace(AM, AM + AM_PARTS))))


def lacking(words: str) -> str:
    """Give the letters of some words that the font of images lacks, each once: they are boxes."""
    odd = dict.fromkeys(
        one for one in words if ord(one) not in _SURE and category(one) not in _UNDRAWN
    )
    # Fonts are opened for such letters only: that takes a second.
    return "".join(one for one in odd if ord(one) not in _carried())


@cache
def _parts() -> tuple[bytes, ...]:
    """Cut the families that the font of images is made of: each adds what is still missing."""
    from scripts.drawing.cutting import characters_of, letters

    parts = [letters(_upright(_lao()))]
    missing = _BEYOND - characters_of(parts[0])
    for family in (_latin(), _signs()):
        font = _upright(family)
        found = missing & characters_of(font)
        missing -= found
        parts.append(letters(font, found))
    return tuple(parts)


@cache
def _carried() -> frozenset[int]:
    """Give the characters that the font of images can write."""
    from scripts.drawing.cutting import characters_of

    return frozenset().union(*map(characters_of, _parts()))


def licence() -> str:
    """Give the text of the Open Font License that goes with the web font."""
    return (_lao() / "OFL.txt").read_text(encoding="utf-8")


def web_files(font: bytes) -> Mapping[str, bytes]:
    """Give what a language site serves as ``assets/fonts/``: the web font and its licence."""
    return {"noto-sans-lao.woff2": font, "OFL.txt": licence().encode()}


def _lao() -> Traversable:
    return files("justmytype_intl_sea") / "fonts/ofl/notosanslao"


def _latin() -> Traversable:
    return files("justmytype_western_core") / "fonts/ofl/notosans"


def _signs() -> Traversable:
    """The family that has arrows and signs such as ≤, which Noto Sans leaves to others."""
    return files("justmytype_western_core") / "fonts/ofl/notosansmono"


def _upright(folder: Traversable) -> bytes:
    """Read the upright variable font of a family."""
    [file] = (one for one in folder.iterdir() if one.name.endswith(".ttf")
              and "Italic" not in one.name)  # fmt: skip
    return file.read_bytes()
