"""What was made before and is kept, so that it is not made again."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

Made = TypeVar("Made")
Piece = TypeVar("Piece")


class Kept(Protocol):
    """Finds what was made of an input before, for as long as what makes it has not changed."""

    def made(self, floor: str, parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Give what a floor has made of some parts, or make it and keep it.

        ``parts`` name all that it is made of: what is not among them must not change it.
        """

    def each(
        self, floor: str, work: Callable[[Piece], Made], pieces: Sequence[tuple[object, Piece]]
    ) -> list[Made]:
        """Give what a floor has made of each piece, or let them be worked on side by side.

        Each piece comes with all that it is made of, as in ``made``.
        """


class Nothing:
    """Keeps nothing: all is made anew."""

    def made(self, _floor: str, _parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Make it."""
        return make()

    def each(
        self, _floor: str, work: Callable[[Piece], Made], pieces: Sequence[tuple[object, Piece]]
    ) -> list[Made]:
        """Work on each piece, one after the other."""
        return [work(one) for _, one in pieces]


NOTHING = Nothing()
