"""What all pictures have in common: their width, their letters, and the colour of words."""

from typing import Final

WIDTH = 356
"""Width of what a chart draws; with its padding it fills the column of a phone."""
WIDE = 686
"""The same where there is more room: with its padding it fills the column of a page."""
PADDING = 1
"""Around what is drawn in a page, whose column has margins."""
MARGIN = 10
"""Around a picture that stands alone."""
FONT_SIZE = 13
SMALL_SIZE = 12
"""Of the numbers in and under the segments of bars."""
TITLE_SIZE = FONT_SIZE + 2
LINE = 19
"""Height of a line: Lao letters carry marks above and below."""
TITLE_LINE = LINE + 2
BELOW = 7
"""Between a title and its subtitle: together with the letters a whole line, as between others."""
FOOT_SIZE = 11
FOOT_LINE = 17
"""Of the lines under a picture that stands alone."""
TEXT = "#333333"
FAINT = "#5b6570"
"""Colour of what says where a picture is from."""
RULE = "#c9d0d6"
IMAGE_FAMILY: Final = "Noto Sans Lao Latin"
"""Unlike any installed family, so that a renderer never takes the machine's font instead."""
FAMILIES = f"{IMAGE_FAMILY}, 'Noto Sans Lao', sans-serif"
