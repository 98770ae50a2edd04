"""Make the whole site in a folder: pictures, pages and downloads beside each other, then joined."""

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scripts.charts.encoding.shape import keeping
from scripts.charts.views.listing import view_names
from scripts.model import addresses
from scripts.pages.environment import prepare
from scripts.pages.portion import Portion, portions
from scripts.pages.publication import Publication
from scripts.report.series.versions import newest
from scripts.site.drawn import drawing, files_of
from scripts.site.embeds import plan_embeds
from scripts.site.engine.docs import plan_docs
from scripts.site.engine.shells import Engine, shells
from scripts.site.inspection import inspect
from scripts.site.kept.store import MANY, Store
from scripts.site.pictures import Pictures, faults_told, plan_cards
from scripts.site.pieces import Beside, cluster, cores, end_processes, turns
from scripts.site.plan import (
    Pages,
    Portions,
    all_pages,
    plan_files,
    plan_forwards,
    plan_pages,
    plan_search,
)
from scripts.site.ready import runtime, web_font
from scripts.site.settings import Settings
from scripts.site.timings import Timings
from scripts.site.writer import clear, write

A_CORE = 2
"""Packages for each core, whose charts begin to be drawn together; on a cluster all do."""


@dataclass(frozen=True)
class Content:
    """What is published, before its pages are in their frame."""

    publication: Publication
    portions: Portions
    pages: Pages


def make(
    settings: Settings, folder: Path, store: Store, timings: Timings, beside: Beside | None = None
) -> None:
    """Make everything below ``folder/site``; ``beside`` draws as much as it takes.

    Raises InputInvalid where the data or the prose has problems, BuildFailed where the engine
    fails.
    """
    publish = partial(write, folder=folder, last=settings.build, large=store.large.path)
    draw = partial(drawing, store=store, beside=beside)
    with ExitStack() as begun:
        pictures = begun.enter_context(Pictures(draw, publish, timings.tell))
        content = _content(settings, store, timings, pictures)
        publication, pages = content.publication, content.pages
        cards = begun.enter_context(draw(plan_cards(settings.edition, pages)))
        docs = plan_docs(settings, publication, pages, web_font(store))
        epoch = newest(publication.catalog.packages)
        engine = Engine(settings.edition.engine, folder / "engine", epoch)
        framing = begun.enter_context(shells(docs, pages, engine, store))
        with timings.stage("downloads"):
            publish(plan_files(publication, content.portions))
            publish(plan_forwards(publication, pages))
        with timings.stage("pictures"):
            with faults_told(publication.catalog):
                pictures.finish()
            publish(plan_embeds(content.portions, pictures.inline))
            publish(files_of(cards()))
            publish({f"site/{addresses.RUNTIME}": runtime(store)} if pictures.inline else {})
        with timings.stage("engine"):
            framed = framing()
    # Not before: they draw, too, and who waits for what an ended process was given waits for ever.
    end_processes()
    if beside:
        beside.end()
    with timings.stage("search"):
        built = plan_pages(pages, framed.pages, pictures.inline)
        publish({f"site/{path}": one for path, one in framed.others.items()})
        publish(built | plan_search(settings.edition, built, pages, store))
    clear(engine.folder)
    store.large.clear()


def _content(settings: Settings, store: Store, timings: Timings, pictures: Pictures) -> Content:
    """Check everything, make pages and downloads, and begin to draw."""
    with timings.stage("inspect"):
        catalog, sources = inspect(settings, store)
        timings.tell("packages", len(catalog.packages), len(catalog.packages))
    publication = Publication(catalog, settings.site, store)
    with timings.stage("packages"), keeping(store):
        prepare(settings.edition.languages[0], store)
        with faults_told(catalog):
            made = _portions(publication, pictures)
    with timings.stage("pages"):
        pages = all_pages(publication, made, sources)
        count = sum(map(len, pages.values()))
        timings.tell("pages", count, count)
    return Content(publication, made, pages)


def _portions(publication: Publication, pictures: Pictures) -> Portions:
    """Make what is published of packages; the charts of the first are drawn before the last."""
    catalog, packages = publication.catalog, publication.catalog.packages
    views = sum(len(view_names(catalog, one)) for one in packages)
    pictures.expect(views * len(catalog.languages))
    few = MANY if cluster() else A_CORE * cores()
    made: dict[str, Portion] = {}
    # Of many packages other processes make several at once.
    for some in turns(packages, few if len(packages) < MANY else MANY):
        new = portions(publication, some)
        made |= new
        for names in turns(list(new), few):
            pictures.add({name: new[name] for name in names})
    return made
