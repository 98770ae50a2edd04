"""Views of packages to charts: rows, words, Vega-Lite specs by Altair, SVG and PNG.

What a view needs to be checked is imported at once; the libraries that draw, when something is
drawn.
"""

from scripts.charts.chart import Chart, chart_of
from scripts.charts.drawing.cache import picture_cache
from scripts.charts.drawing.card import card
from scripts.charts.drawing.runtime import runtime
from scripts.charts.problems import view_problems
from scripts.charts.views.listing import view_names, views_of

__all__ = [
    "Chart",
    "card",
    "chart_of",
    "picture_cache",
    "runtime",
    "view_names",
    "view_problems",
    "views_of",
]
