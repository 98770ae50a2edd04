"""When it happened (ISO 8601 date or interval)."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("time_period", 8)
