"""One look for all charts: made for a phone, read one to one, on a light or a dark page."""

from scripts.charts.spec import Spec
from scripts.drawing.style import (
    BELOW,
    FAMILIES,
    FONT_SIZE,
    LINE,
    PADDING,
    TEXT,
    TITLE_LINE,
    TITLE_SIZE,
)

VALUE_GAP = 5
"""Between the end of a bar and its value."""
DOT = 6
"""Half the width of a dot."""
SINGLE = "#527a9c"
"""Colour of marks that are of one series: it means nothing."""
NEUTRAL = "#6d737b"
"""Colour of what is not split."""
PALETTE = ("#0077bb", "#b8500d", "#1f7d60", "#a84e88", "#806c00", "#6c5cbd")
"""Told apart by colour-blind readers, also on a dark page; white words on them are read."""
RAMP = ("#dbe9f6", "#b5d4e9", "#82bbdb", "#1f6fb2", "#0f4c85")
"""From little to much: one hue, so that only lightness has to be seen."""
BELOW_ZERO = ("#fbe6d4", "#f4c8a2", "#e6a066", "#b4560f", "#873804")
"""The same of what is below zero, from near it to far."""


def config() -> Spec:
    """Give the Vega-Lite configuration of every chart."""
    words = {"labelFontSize": FONT_SIZE, "labelColor": TEXT, "labelFont": FAMILIES}
    return {
        "font": FAMILIES,
        "background": None,
        # The picture as a whole has a title and a description, in the reader's language.
        "aria": False,
        "padding": {"left": PADDING, "right": PADDING, "top": 4, "bottom": PADDING},
        "view": {"stroke": None},
        "text": {"fontSize": FONT_SIZE, "color": TEXT, "font": FAMILIES, "lineHeight": LINE},
        "axis": {**words, "grid": False, "titleFontSize": FONT_SIZE, "domainColor": NEUTRAL,
                 "tickColor": NEUTRAL, "labelLimit": 0},
        "header": {**words, "labelFontWeight": "normal", "labelLineHeight": LINE,
                   "labelLimit": 0, "title": None},
        "legend": {**words, "orient": "top", "title": None, "symbolType": "square",
                   "symbolSize": 140, "symbolStrokeWidth": 0, "labelLimit": 0, "columnPadding": 16,
                   "rowPadding": 6, "offset": 8},
        "title": {"anchor": "start", "fontWeight": "normal", "fontSize": TITLE_SIZE,
                  "lineHeight": TITLE_LINE, "color": TEXT, "font": FAMILIES,
                  "subtitleFont": FAMILIES, "subtitleFontSize": FONT_SIZE, "subtitleColor": TEXT,
                  "subtitleLineHeight": LINE, "subtitlePadding": BELOW, "offset": 8,
                  "frame": "bounds"},
    }  # fmt: skip
