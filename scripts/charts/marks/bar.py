"""Bars whose lengths are the values; the series of a category stand below each other."""

from scripts.charts.layouts import BARS
from scripts.charts.model import Mark

MARK = Mark("bar", "bar", BARS)
