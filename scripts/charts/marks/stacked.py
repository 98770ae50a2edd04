"""Bars whose parts are the series of a category."""

from scripts.charts.layouts import BARS
from scripts.charts.model import Mark

MARK = Mark("stacked", "bar", BARS, stacked=True)
