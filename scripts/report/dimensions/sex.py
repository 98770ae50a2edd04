"""Sex (SDMX code list CL_SEX): not split, female, male."""

from dataclasses import dataclass

from scripts.model.edition import Edition
from scripts.report.dimensions.dimension import TOTAL, Dimension, Split


@dataclass(frozen=True)
class Sex(Dimension):
    """Women are printed; men are all less women."""

    def split(self, edition: Edition) -> Split:  # noqa: ARG002
        """Give female and male."""
        return Split(TOTAL, "F", "M")


DIMENSION = Sex("sex", 4)
