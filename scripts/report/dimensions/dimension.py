"""A dimension: a field of figures that says what is counted, and how its codes divide a whole."""

from dataclasses import dataclass

from scripts.model.edition import Edition

TOTAL = "_T"
"""SDMX: not split by this dimension."""


@dataclass(frozen=True)
class Split:
    """Two codes that together make up a whole, so that each is the whole less the other."""

    whole: str
    part: str
    """The code that figures have, e.g. female."""
    rest: str
    """The code that may follow from the other two, e.g. male."""


@dataclass(frozen=True)
class Whole:
    """The next wider code, and the code that with a given one makes it up ('' if none does)."""

    code: str
    sibling: str = ""


@dataclass(frozen=True)
class Dimension:
    """A field of figures. Its ``order`` is its place among the codes that tell figures apart."""

    name: str
    order: int

    def split(self, edition: Edition) -> Split | None:  # noqa: ARG002 - some depend on it
        """Give the two codes that make up the whole, where the dimension has them."""
        return None

    def whole_of(self, code: str, edition: Edition) -> Whole | None:
        """Give the whole that a code is a part of; nothing for the whole itself."""
        split = self.split(edition)
        if split is None or code in {"", split.whole}:
            return None
        siblings = {split.part: split.rest, split.rest: split.part}
        return Whole(split.whole, siblings.get(code, ""))
