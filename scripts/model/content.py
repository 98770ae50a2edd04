"""What a published file holds: its bytes, or what writes it where they are too many to be held."""

from pathlib import Path
from typing import IO, Protocol


class Streamed(Protocol):
    """Content that is written piece by piece, and is the same each time."""

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name all that it is made of."""

    @property
    def lies_at(self) -> str:
        """Give the path of a file in the project that has this content already, or ''."""

    def write(self, root: Path, sink: IO[bytes]) -> None:
        """Write it; ``root`` is the project's folder."""


Content = bytes | Streamed
