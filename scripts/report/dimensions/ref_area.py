"""Where it happened (ISO 3166-2, or a code of the edition's own list)."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("ref_area", 7)
