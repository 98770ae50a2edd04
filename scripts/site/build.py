"""Build the site: make it aside, swap it in whole; nothing to do where nothing has changed."""

from contextlib import closing
from dataclasses import dataclass

from scripts.site.drawn import started
from scripts.site.kept.store import Store
from scripts.site.kept.unchanged import is_built, listing, name_of, note_built
from scripts.site.progress import Tell, silent
from scripts.site.settings import Settings
from scripts.site.timings import Timings
from scripts.site.writer import clear, restore, swap

CACHE = ".cache/products.sqlite"
"""Where products wait for the next build, which makes only what has changed."""


@dataclass(frozen=True)
class Built:
    """What a build made, and how long each of its stages took."""

    files: int
    timings: Timings


def build(settings: Settings, tell: Tell = silent) -> Built:
    """Publish everything into ``build/``. A failed build leaves the last good one as it was.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where the engine
    fails.
    """
    restore(settings.build)
    timings = Timings(tell)
    with closing(Store(settings.root / CACHE)) as store:
        with timings.stage("compare"):
            name, there = name_of(settings), listing(settings.build)
            done = is_built(name, there, store)
        if not done:
            _build(settings, store, timings)
            there = listing(settings.build)
            # What was edited meanwhile is not in the site.
            if name_of(settings) == name:
                note_built(name, there, store)
        timings.kept, timings.made = store.hits, store.misses
    return Built(len(there), timings)


def _build(settings: Settings, store: Store, timings: Timings) -> None:
    # What takes longest and needs nothing of the project begins before all else is loaded.
    packages = len(list((settings.root / "datapackages").glob("[!._]*")))
    with started(store, packages) as beside:
        from scripts.site.making import make

        fresh = settings.build.with_name("build.next")
        try:
            clear(fresh)
            make(settings, fresh, store, timings, beside)
            with timings.stage("swap"):
                swap(fresh, settings.build)
        finally:
            clear(fresh)
