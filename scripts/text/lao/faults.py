"""The faults of a text as problems: what is wrong, at which place, and what is right."""

from collections.abc import Iterator

from scripts.model.problem import Problem
from scripts.text.lao.impossible import doubts
from scripts.text.lao.mends import Mend, mended, mends
from scripts.text.lao.spelling import codes, marked

AROUND = 20
"""How many characters before and behind a wrong place a message shows of its text."""
Place = tuple[str, int | None, str]
"""File, row and field of a text."""
COMMAND = "python -m scripts fix"
"""What mends whatever has one right form, where it can."""


def told(text: str, place: Place, source: str = "", *, by_hand: bool = False) -> Iterator[Problem]:
    """Say every fault of a text, each with the wrong place in double brackets.

    ``source`` is what a message shows, where parts of the text are blanked. ``by_hand`` is one
    that the command does not reach.
    """
    source, found = source or text, mends(text)
    for one in found:
        details = {
            "right": marked(one.right),
            "wrong_codes": codes(text[one.start : one.end]),
            "right_codes": codes(one.right),
            "command": "" if by_hand else COMMAND,
        }
        cell = shown(source, one.start, one.end)
        yield Problem(one.code, *place, cell, details, column=one.start + 1)
    # What has one right form is told already: look for the rest in that form.
    for doubt in doubts(mended(text, found)):
        start = _origin(found, doubt.start)
        cell = shown(source, start, _origin(found, doubt.end - 1, last=True) + 1)
        yield Problem(doubt.code, *place, cell, {"right": doubt.suggestion}, column=start + 1)


def _origin(found: list[Mend], position: int, *, last: bool = False) -> int:
    """Give where a character of the canonical text comes from."""
    shift = 0
    for one in found:
        first = one.start + shift
        if position < first:
            break
        if position < first + len(one.right):
            return one.end - 1 if last else one.start
        shift += len(one.right) - (one.end - one.start)
    return position - shift


def shown(text: str, start: int, end: int) -> str:
    """Give a wrong place in brackets, with some of the text around it."""
    before, behind = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    left, right = "…" * (start > AROUND), "…" * (end + AROUND < len(text))
    return marked(f"{left}{before}[[{text[start:end]}]]{behind}{right}").replace("\n", " ")
