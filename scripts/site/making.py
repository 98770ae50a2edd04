"""Make the whole site in a folder: pictures, pages and downloads beside each other, then joined."""

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scripts.charts.encoding.shape import keeping
from scripts.pages.environment import prepare
from scripts.pages.portion import portions
from scripts.pages.publication import Publication
from scripts.site.drawn import Begun, Started, drawing, files_of, web_font
from scripts.site.engine.docs import plan_docs
from scripts.site.engine.shells import Engine, shells
from scripts.site.inspection import inspect
from scripts.site.kept.store import Store
from scripts.site.pictures import Named, inline, plan_cards, plan_drawings, plan_pictures
from scripts.site.pieces import Beside
from scripts.site.plan import (
    Pages,
    Portions,
    all_pages,
    plan_files,
    plan_pages,
    plan_search,
)
from scripts.site.settings import Settings
from scripts.site.timings import Timings
from scripts.site.versions import newest
from scripts.site.writer import clear, write


@dataclass(frozen=True)
class Content:
    """What is published, before it is in its frame and while its pictures are being drawn."""

    publication: Publication
    portions: Portions
    pages: Pages
    pictures: Begun[Named]
    cards: Begun[str]


def make(
    settings: Settings, folder: Path, store: Store, timings: Timings, started: Started
) -> None:
    """Make everything below ``folder/site``; ``started`` draws already.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where the engine
    fails.
    """
    publish = partial(write, folder=folder, last=settings.build, large=store.large.path)
    with ExitStack() as begun:
        content = _content(settings, store, timings, begun, started.beside)
        publication, pages = content.publication, content.pages
        docs = plan_docs(settings, publication, pages, web_font(store))
        epoch = newest(publication.catalog)
        engine = Engine(settings.edition.engine, folder / "engine", epoch)
        framing = begun.enter_context(shells(docs, pages, engine, store))
        with timings.stage("downloads"):
            publish(plan_files(publication, content.portions))
        with timings.stage("pictures"):
            drawn = content.pictures()
            others = files_of(content.cards())
            publish(plan_pictures(drawn, files_of(started.runtime())) | others)
            inlined = {one: inline(drawn, one) for one in pages}
            # Their files are written, and are most of what a large site takes.
            del drawn
        with timings.stage("engine"):
            framed = framing()
    with timings.stage("search"):
        built = plan_pages(pages, framed.pages, inlined)
        publish({f"site/{path}": one for path, one in framed.others.items()})
        publish(built | plan_search(settings.edition, built, pages, store))
    clear(engine.folder)
    store.large.clear()


def _content(
    settings: Settings, store: Store, timings: Timings, begun: ExitStack, beside: Beside | None
) -> Content:
    """Check everything, make pages and downloads, and begin to draw."""
    edition = settings.edition
    with timings.stage("inspect"):
        catalog, sources = inspect(settings, store)
        timings.tell("packages", len(catalog.packages), len(catalog.packages))
    publication = Publication(catalog, settings.site, store)
    with timings.stage("packages"), keeping(store):
        prepare(edition.languages[0], store)
        made = portions(publication)
        drawings = plan_drawings(made)
        pictures = begun.enter_context(drawing(drawings, store, timings.tell, beside=beside))
    with timings.stage("pages"):
        pages = all_pages(publication, made, sources)
        cards = begun.enter_context(drawing(plan_cards(edition, pages), store, beside=beside))
        count = sum(map(len, pages.values()))
        timings.tell("pages", count, count)
    return Content(publication, made, pages, pictures, cards)
