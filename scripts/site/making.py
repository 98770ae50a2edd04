"""Make the whole site in a folder: pictures, pages and downloads beside each other, then joined."""

from functools import partial
from pathlib import Path

from scripts.charts.encoding.shape import keeping
from scripts.pages.environment import prepare
from scripts.pages.portion import portions
from scripts.pages.publication import Publication
from scripts.site.docs import plan_docs
from scripts.site.drawn import Begun, drawing, files_of, web_font
from scripts.site.inspection import inspect
from scripts.site.pictures import inline, plan_cards, plan_drawings, plan_pictures
from scripts.site.plan import all_pages, plan_files, plan_pages, plan_search
from scripts.site.settings import Settings
from scripts.site.shells import Engine, shells
from scripts.site.store import Store
from scripts.site.timings import Timings
from scripts.site.versions import newest
from scripts.site.writer import clear, write


def make(
    settings: Settings, folder: Path, store: Store, timings: Timings, runtime: Begun[str]
) -> None:
    """Make everything below ``folder/site``; ``runtime`` waits for what makes charts interactive.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where the engine
    fails.
    """
    edition = settings.edition
    publish = partial(write, folder=folder, last=settings.build)
    with timings.stage("inspect"):
        catalog, sources = inspect(settings, store)
        count = len(catalog.packages)
        timings.tell("packages", count, count)
    publication = Publication(catalog, settings.site, store)
    with timings.stage("packages"), keeping(store):
        prepare(edition.languages[0], store)
        made = portions(publication)
        pictures = drawing(plan_drawings(made), store, timings.tell)
    with timings.stage("pages"):
        pages = all_pages(publication, made, sources)
        cards = drawing(plan_cards(edition, pages), store)
        count = sum(map(len, pages.values()))
        timings.tell("pages", count, count)
        docs = plan_docs(settings, publication, pages, web_font(store))
    engine = Engine(edition.engine, folder / "engine", newest(catalog))
    with shells(docs, pages, engine, store) as framing:
        with timings.stage("downloads"):
            publish(plan_files(publication, made))
        with timings.stage("pictures"):
            drawn = pictures()
            publish(plan_pictures(drawn, files_of(runtime())) | files_of(cards()))
        with timings.stage("engine"):
            framed = framing()
    with timings.stage("search"):
        shown = {one: inline(drawn, one) for one in pages}
        built = plan_pages(pages, framed.pages, shown)
        publish({f"site/{path}": one for path, one in framed.others.items()})
        publish(built | plan_search(edition, built, pages, store))
    clear(engine.folder)
