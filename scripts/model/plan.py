"""A plan of files: what goes where, before any is written."""

from typing import TypeVar

from scripts.model.content import Content
from scripts.model.errors import BuildFailed

Held = TypeVar("Held", bound=Content)
Plan = dict[str, bytes]
"""Files by path."""


def add(planned: dict[str, Held], path: str, content: Held, below: str = "") -> None:
    """Add a file. Raises BuildFailed where its path is taken, or leads out of the folder.

    ``below`` says in messages where the plan will lie.
    """
    if path in planned:
        raise BuildFailed(f"two files for {below}{path}")
    if ".." in path.split("/"):
        raise BuildFailed(f"a file outside the site: {below}{path}")
    planned[path] = content
