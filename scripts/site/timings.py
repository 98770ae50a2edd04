"""How long the stages of a build take."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from scripts.site.progress import Tell, silent


class Timings:
    """Seconds by stage, in the order in which the stages end."""

    def __init__(self, tell: Tell = silent) -> None:
        self.tell = tell
        """Says how far the build is."""
        self._started = perf_counter()
        self.seconds: dict[str, float] = {}
        self.kept: dict[str, int] = {}
        """How many products of each kind were taken from the cache."""
        self.made: dict[str, int] = {}
        """How many had to be made."""

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time a stage; one that is entered again adds up."""
        begun = perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0) + perf_counter() - begun

    @property
    def all(self) -> float:
        """Seconds since the build began."""
        return perf_counter() - self._started
