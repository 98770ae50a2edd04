"""Age (SDMX code list CL_AGE): not split, under 18, 18 and over."""

from dataclasses import dataclass

from scripts.model.edition import Edition
from scripts.report.dimensions.dimension import TOTAL, Dimension, Split


@dataclass(frozen=True)
class Age(Dimension):
    """Children are printed; adults are all less children."""

    def split(self, edition: Edition) -> Split:  # noqa: ARG002
        """Give under 18, and 18 and over."""
        return Split(TOTAL, "Y_LT18", "Y_GE18")


DIMENSION = Age("age", 5)
