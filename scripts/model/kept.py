"""What was made before and is kept, so that it is not made again."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from scripts.model.content import Content

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

    def size(self, content: Content) -> int:
        """Say how many bytes a file will have; what is too large to be held is written for that."""


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

    def size(self, content: Content) -> int:
        """Count its bytes. Raises TypeError where it is too large to be held."""
        if isinstance(content, bytes):
            return len(content)
        raise TypeError("nothing is kept, and this has to be written to be counted")


NOTHING = Nothing()
