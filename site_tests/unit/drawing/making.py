"""Small drawings made by hand: this floor knows no views, so neither do its tests."""

import json

from scripts.charts.look.theme import config
from scripts.drawing.picture import Drawing
from scripts.model.language import Language

ROWS = {
    "lo": [{"name": "ຕຳຫຼວດ", "count": 1802, "said": "1.802"},
           {"name": "ສານ", "count": 14, "said": "14"}],
    "en": [{"name": "Police", "count": 1802, "said": "1,802"},
           {"name": "Court", "count": 14, "said": "14"}],
}  # fmt: skip
"""Of Lao one has ຳ, which browsers draw as its parts."""
BARS = {
    "encoding": {
        "x": {"field": "count", "type": "quantitative", "axis": None},
        "y": {"field": "name", "type": "nominal", "axis": {"title": None}},
    },
    "layer": [
        {"mark": "bar"},
        {"mark": "text", "encoding": {"text": {"field": "said", "type": "nominal"}}},
    ],
}
FOOT = {"lo": "ແຫຼ່ງຂໍ້ມູນ: 1802", "en": "Source: 1802"}
TITLES = {"lo": "ຈຳນວນ", "en": "Count <&>"}
WIDE = {"width": 300.25}
"""A width that Vega states with its decimals."""


def spec(language: Language, **more: object) -> str:
    """Write a spec of two bars with their names and their numbers."""
    return json.dumps({"data": {"values": ROWS[language]}, **BARS, "config": config(), **more})


def drawing(language: Language, **more: object) -> Drawing:
    """Make a drawing of two bars, with a title, a line below it and one at the foot."""
    title = TITLES[language]
    made = spec(language, **more)
    named = f"bars-{language}"
    lines = (title,), ("1.802 & 14",), (FOOT[language],)
    return Drawing(named, language, made, made, title, "1802, 14", *lines)
