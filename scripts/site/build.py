"""Build the site: inspect, plan, write aside, let MkDocs run, swap in whole."""

from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from scripts.model.catalog import Catalog
from scripts.site.inspection import inspect, prose
from scripts.site.mkdocs import building
from scripts.site.plan import plan_docs, plan_files, publication
from scripts.site.settings import Settings
from scripts.site.writer import clear, restore, swap, write


@dataclass(frozen=True)
class Built:
    """What a build made, and how many seconds each of its parts took."""

    files: int
    seconds: dict[str, float]


def build(settings: Settings) -> Built:
    """Publish everything into ``build/``. A failed build leaves the last good one as it was.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where MkDocs fails.
    """
    started = perf_counter()
    restore(settings.build)
    catalog, sources = inspect(settings.root), prose(settings.root)
    inspected = perf_counter()
    everything = publication(settings, catalog, sources)
    drawn = perf_counter()
    fresh = settings.build.with_name("build.next")
    try:
        clear(fresh)
        write(plan_docs(settings, everything, sources), fresh)
        with building(fresh, newest(catalog)):
            write(plan_files(everything), fresh)
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


def newest(catalog: Catalog) -> int:
    """Give the time of the newest package (``created``), in seconds since 1970."""
    times = [_moment(package.stated("created")) for package in catalog.packages]
    return max([0, *times])


def _moment(iso: str) -> int:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return 0
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
