"""What a build says of itself while it goes on."""

from collections.abc import Callable

Tell = Callable[[str, int, int], None]
"""Takes what is being made (packages, pictures, pages), how many there are now, and of how many."""


def silent(_what: str, _count: int, _total: int) -> None:
    """Say nothing."""
