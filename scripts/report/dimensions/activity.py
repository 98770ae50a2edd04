"""The activity that a figure belongs to."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("activity", 9)
