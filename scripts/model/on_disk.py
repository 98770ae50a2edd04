"""What a table is asked for that is too large to be held."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pandas as pd


class OnDisk(Protocol):
    """A table that is too large to be held: what is asked for is read from its file.

    Rows with a fault of their own are not given.
    """

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name what it was read from."""

    def frame(self, names: Sequence[str], rows: Collection[int] | None = None) -> pd.DataFrame:
        """Give some columns as a typed frame, of all rows or of some; its index is the row."""

    def lines(
        self, labels: Mapping[str, Mapping[Any, str]], texts: Callable[[str], str]
    ) -> Iterator[list[str]]:
        """Go through the rows as lines of a CSV file (RFC 4180), so many at once.

        They have the fields of ``labels``, and of those that have any the label of each code.
        ``texts`` gives the expression for a column of texts as they are to be written.
        """

    def below(self, root: str) -> OnDisk:
        """Give the same table of a project that lies in another folder."""
