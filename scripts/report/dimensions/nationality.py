"""Nationality (ISO 3166-1 alpha-3); ``X-`` before that of the home country: all others."""

from dataclasses import dataclass

from scripts.model.edition import Edition
from scripts.report.dimensions.dimension import Dimension, Split, Whole


@dataclass(frozen=True)
class Nationality(Dimension):
    """An empty code is everybody; foreign nationals divide into single nationalities."""

    def split(self, edition: Edition) -> Split | None:
        """Give foreign nationals and those at home, where the edition names its country."""
        return Split("", edition.foreign, edition.nationality) if edition.nationality else None

    def whole_of(self, code: str, edition: Edition) -> Whole | None:
        """Give everybody for the two of the split, foreign nationals for any other nationality."""
        whole = super().whole_of(code, edition)
        known = whole is not None and whole.sibling
        return whole if known or whole is None else Whole(edition.foreign)


DIMENSION = Nationality("nationality", 6)
