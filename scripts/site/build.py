"""Build the site: inspect, plan, write aside, let the engine run, swap in whole."""

from dataclasses import dataclass
from time import perf_counter

from scripts.charts import picture_cache
from scripts.site.engine import building
from scripts.site.inspection import inspect
from scripts.site.plan import all_pages, plan_cards, plan_docs, plan_files, plan_search, publish
from scripts.site.settings import Settings
from scripts.site.versions import newest
from scripts.site.writer import FolderStore, clear, restore, swap, write

PICTURES = ".cache/pictures"
"""Where pictures wait for the next build, which draws only what has changed."""


@dataclass(frozen=True)
class Built:
    """What a build made, and how many seconds each of its parts took."""

    files: int
    seconds: dict[str, float]


def build(settings: Settings) -> Built:
    """Publish everything into ``build/``. A failed build leaves the last good one as it was.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where the engine
    fails.
    """
    started = perf_counter()
    restore(settings.build)
    catalog, sources = inspect(settings)
    inspected = perf_counter()
    fresh = settings.build.with_name("build.next")
    try:
        clear(fresh)
        with picture_cache(FolderStore(settings.root / PICTURES)):
            publication = publish(settings, catalog)
            drawn = perf_counter()
            pages = all_pages(publication, sources)
            write(plan_docs(settings, publication, pages), fresh)
            with building(fresh, settings.edition, newest(catalog)):
                write(plan_files(publication) | plan_cards(publication, pages), fresh)
            write(plan_search(settings.edition, fresh / "site", pages), fresh)
        swap(fresh, settings.build)
    finally:
        clear(fresh)
    ended = perf_counter()
    seconds = {
        "inspect": inspected - started,
        "charts": drawn - inspected,
        "pages": ended - drawn,
        "all": ended - started,
    }
    return Built(sum(1 for one in settings.build.rglob("*") if one.is_file()), seconds)
