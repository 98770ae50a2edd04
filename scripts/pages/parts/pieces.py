"""The figures of the finder in pieces: files of a bounded size that its script reads.

A piece says each phrase of its names once, and each code; its figures name both by number. Pieces
of the same number have the same figures in every language.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.quantity import nearest
from scripts.pages.parts.found import Entry, Group, Theme, count, found, portion
from scripts.pages.publication import Publication

WHOLE = 1000
"""So many figures stand on the page itself; where there are more, it has the first ones."""
FIRST = 30
"""So many figures are shown at first, and with each step further."""
PIECE = 1000
"""So many figures are in a piece."""


def number_of_pieces(themes: Sequence[Theme]) -> int:
    """Tell how many pieces there are; none where all figures stand on the page."""
    figures = count(themes)
    return -(-figures // PIECE) if figures > WHOLE else 0


def pieces(publication: Publication, language: Language) -> Mapping[str, bytes]:
    """Write every piece, by its path within the language."""
    themes = found(publication, language)
    return {
        addresses.figures_piece(at): _piece(portion(themes, at * PIECE, PIECE))
        for at in range(number_of_pieces(themes))
    }


def _piece(themes: Sequence[Theme]) -> bytes:
    phrases, codes = _Numbers(), _Numbers()
    pairs = [(theme, group) for theme in themes for group in theme.groups]
    made = {
        "groups": [_group(theme, group) for theme, group in pairs],
        "rows": [
            [at, *_row(entry, theme, phrases, codes)]
            for at, (theme, group) in enumerate(pairs)
            for entry in group.entries
        ],
        "phrases": list(phrases),
        "codes": list(codes),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _group(theme: Theme, group: Group) -> Mapping[str, str]:
    return {
        "theme": theme.code,
        "name": theme.name,
        "package": group.package,
        "heading": group.heading,
        "caption": group.caption,
        "report": group.report,
        "link": addresses.to_language_root(addresses.FIGURES) + group.path,
    }


def _row(
    entry: Entry, theme: Theme, phrases: "_Numbers", codes: "_Numbers"
) -> tuple[object, ...]:  # fmt: skip
    """Give a figure: key, place, value, number (none where masked), name, codes, unit, heading.

    At last, how far its area is from the country of the edition.
    """
    held = [("theme", theme.code)]
    held += [(control, code) for control, some in entry.codes.items() for code in some]
    return (
        entry.key,
        entry.shown,
        entry.value,
        nearest(Decimal(entry.number)) if entry.number else None,
        [phrases.of(one) for one in entry.phrases],
        [codes.of(one) for one in held],
        phrases.of(entry.unit),
        entry.heading,
        entry.away,
    )


class _Numbers:
    """Numbers what is said, from 0 on."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}

    def of(self, said: object) -> int:
        """Give the number of something, the next one where it was not said before."""
        return self._numbers.setdefault(said, len(self._numbers))

    def __iter__(self) -> Iterator[object]:
        """Go through all that was said, by number."""
        return iter(self._numbers)
