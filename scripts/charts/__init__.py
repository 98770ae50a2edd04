"""Frames to charts: Vega-Lite specs by Altair, static SVG and PNG, alt text and tables."""

from scripts.charts.card import card
from scripts.charts.defaults import views
from scripts.charts.draw import Chart, draw
from scripts.charts.frame import spec_json
from scripts.charts.keeping import keeping
from scripts.charts.portable import portable
from scripts.charts.problems import problems
from scripts.charts.runtime import runtime

__all__ = [
    "Chart",
    "card",
    "draw",
    "keeping",
    "portable",
    "problems",
    "runtime",
    "spec_json",
    "views",
]
