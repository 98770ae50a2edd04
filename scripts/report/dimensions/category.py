"""The other splits of a report, such as the stage of a case or a course."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("category", 3)
