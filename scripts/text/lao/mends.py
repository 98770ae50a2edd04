"""What differs from the canonical spelling, one by one: the wrong place and its right form."""

import re
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from scripts.text.lao.spelling import LAO, MARKS, RULES, UNSEEN, canonical
from scripts.text.markup import BLANK

DEPENDENT = re.compile(f"[{MARKS}\u0eb2\u0eb3 ]|{UNSEEN.pattern}")
"""A character that says nothing without the one before it."""
DRAWN_WITH = re.compile(f"[{MARKS}\u0eb2\u0eb3]")
"""A character that is shown with the one before it."""
SEAM = f"(?<=[{LAO}0-9A-Za-z] )(?=[ກ-ຮເ-ໄ0-9A-Za-z])"
"""Behind a space between two words: no rule looks across it."""
PART = re.compile(f"[^{BLANK}]+?(?:{SEAM}|(?![^{BLANK}]))")
"""A stretch that is compared by itself: comparing takes the cube of the length."""


class Mend(NamedTuple):
    """A fault with one right form: ``text[start:end]`` is to become ``right``."""

    code: str
    start: int
    end: int
    right: str


class _Piece(NamedTuple):
    """Where a text (a) and its canonical form (b) differ."""

    a: int
    a_end: int
    b: int
    b_end: int


def mends(text: str) -> list[Mend]:
    """List what differs from the canonical form; all of it done, the text is that form.

    What is blanked divides a text: nothing is found across it.
    """
    found: list[Mend] = []
    if canonical(text) == text:
        return found
    for part in PART.finditer(text):
        wrong, first = part.group(), part.start()
        right = canonical(wrong)
        for one in _pieces(wrong, right) if wrong != right else ():
            place = first + one.a, first + one.a_end
            found.append(Mend(_code(wrong, one), *place, right[one.b : one.b_end]))
    return found


def mended(text: str, found: list[Mend]) -> str:
    """Give the text with all of this done."""
    for one in reversed(found):
        text = f"{text[: one.start]}{one.right}{text[one.end :]}"
    return text


def _pieces(text: str, right: str) -> list[_Piece]:
    """Find the differences, each from the letter that its marks stand on to its last mark."""
    matcher = SequenceMatcher(None, text, right, autojunk=False)
    blocks = [(0, 0, 0), *matcher.get_matching_blocks()]
    found: list[_Piece] = []
    for (a, b, same), (a_end, b_end, next_same) in pairwise(blocks):
        piece = _Piece(a + same, a_end, b + same, b_end)
        if piece.a == piece.a_end and piece.b == piece.b_end:
            continue
        free = piece.a - (found[-1].a_end if found else 0)
        piece = _widened(text, piece, free, next_same)
        if found and found[-1].a_end == piece.a and _goes_on(text, piece):
            last = found.pop()
            piece = _Piece(last.a, piece.a_end, last.b, piece.b_end)
        found.append(piece)
    return found


def _goes_on(text: str, piece: _Piece) -> bool:
    """Tell whether a piece belongs to the letter at the end of the one before it."""
    nothing = piece.a == piece.a_end or piece.b == piece.b_end
    return nothing or bool(DEPENDENT.match(text[piece.a]))


def _widened(text: str, piece: _Piece, before: int, behind: int) -> _Piece:
    """Take the letter before a difference and the marks behind it in, as far as they are free."""
    left = right = 0
    while left < before:
        left += 1
        if not DEPENDENT.match(text[piece.a - left]):
            break
    while right < behind and DRAWN_WITH.match(text[piece.a_end + right]):
        right += 1
    if piece.a == 0 and behind and (piece.a_end == 0 or piece.b_end == 0):
        right = max(right, 1)  # what comes before the first letter is shown with it
    return _Piece(piece.a - left, piece.a_end + right, piece.b - left, piece.b_end + right)


def _code(text: str, piece: _Piece) -> str:
    """Name a difference after the first rule that finds something there."""
    for code, pattern, _ in RULES:
        spans = (found.span() for found in pattern.finditer(text))
        if any(start < piece.a_end and end > piece.a for start, end in spans):
            return code
    return "spelling"
