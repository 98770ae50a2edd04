"""Frames to charts: Vega-Lite specs by Altair, static SVG and PNG, alt text and tables."""

from scripts.charts.data.defaults import views
from scripts.charts.data.frame import spec_json
from scripts.charts.data.problems import chart_problems
from scripts.charts.drawing.cache import keeping
from scripts.charts.drawing.card import card
from scripts.charts.drawing.chart import Chart, draw
from scripts.charts.drawing.portable import portable
from scripts.charts.drawing.runtime import runtime

__all__ = [
    "Chart",
    "card",
    "chart_problems",
    "draw",
    "keeping",
    "portable",
    "runtime",
    "spec_json",
    "views",
]
