"""What was made before and is kept, so that it is not made again."""

from collections.abc import Callable
from typing import Protocol, TypeVar

Made = TypeVar("Made")


class Kept(Protocol):
    """Finds what was made of an input before, for as long as what makes it has not changed."""

    def made(self, floor: str, parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Give what a floor has made of some parts, or make it and keep it.

        ``parts`` name all that it is made of: what is not among them must not change it.
        """


class Nothing:
    """Keeps nothing: all is made anew."""

    def made(self, _floor: str, _parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Make it."""
        return make()


NOTHING = Nothing()
