"""How high a frame with a chart is at each width, in the CSS of the page that it is pasted into."""

import re
from collections.abc import Sequence

STEPS = (280, 340, 380, 480, 616, 680, 900)
"""From each of these widths on a frame has a height of its own; narrower ones have the first."""
SURE = 0.98
"""Widths of letters are estimates: a line of words may be so much shorter than its room."""
WIDE = 616
"""From so wide on a frame shows the wide drawing: 30 rem of its style, and its edges."""
EDGES = 16
"""Of the page in a frame; ``theme/frame.css`` has the same."""
NARROW, BROAD = 400, 688
"""How wide drawings are at most in a frame; ``theme/frame.css`` has the same."""
DRAWN = re.compile(r'<svg [^>]*?\bwidth="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"')
"""A drawing in the markup of a picture: the narrow one comes first."""


def rooms() -> tuple[int, ...]:
    """How wide the lines of words are at least from each step on, in letters a little wider."""
    return tuple(round((step - EDGES) * SURE) for step in STEPS)


def frame_height(picture: str, words: Sequence[int]) -> str:
    """Write the height of a frame; ``words`` are the heights of all but the picture, a step each.

    The frame stands in a box whose width is ``100cqw``. What is added at a step comes with the
    first pixel of width above it, so no script is needed on a page of others. A browser that
    knows no such width takes the height before it, in which all of it is seen at any width.
    """
    heights = [drawn + said for drawn, said in zip(_drawn(picture), words, strict=True)]
    sums = [f"{heights[0]}px"]
    for step, before, after in zip(STEPS[1:], heights, heights[1:], strict=False):
        if before != after:
            sums.append(f"{after - before}*clamp(0px, 100cqw - {step - 1}px, 1px)")
    return f"height: {max(heights)}px; height: calc({' + '.join(sums)})"


def _drawn(picture: str) -> list[int]:
    """Give the height of the drawing that each step shows, where it is largest."""
    sizes = [(float(one["width"]), float(one["height"])) for one in DRAWN.finditer(picture)]
    ends = [step - 1 - EDGES for step in STEPS[1:]]
    found = []
    for step, end in zip(STEPS, [*ends, BROAD], strict=True):
        width, height = sizes[-1 if step >= WIDE else 0] if sizes else (1, 0)
        room = min(end, BROAD if step >= WIDE else NARROW)
        found.append(round(height * room / width))
    return found
