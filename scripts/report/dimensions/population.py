"""Of whom: a code list says which populations are sensitive."""

from scripts.report.dimensions.dimension import Dimension

DIMENSION = Dimension("population", 2)
