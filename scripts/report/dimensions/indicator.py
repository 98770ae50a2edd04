"""What is counted, such as cases, people, sessions or copies."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("indicator", 1)
