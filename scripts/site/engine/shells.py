"""Shells: what the engine makes of each page, kept for as long as it would make the same.

A shell has the page's headings, menu and frame; blocks of HTML and pictures are put in later, so a
changed figure needs no engine. Where any page has changed, all are shown to the engine, so that it
can judge every link; those whose shell is kept are given to it bare.
"""

import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from scripts.model.edition import ENGINES
from scripts.model.language import Language
from scripts.model.plan import Plan
from scripts.pages.page import Page
from scripts.site.engine.config import PARENT
from scripts.site.engine.running import building
from scripts.site.folders import contents
from scripts.site.kept.seals import key
from scripts.site.kept.store import Store
from scripts.site.plan import Pages
from scripts.site.writer import write

LINK = "]("
"""Stands in Markdown that links to other pages."""
BARE = "---\ntemplate: bare.html\n"
"""The beginning of a page whose shell is kept already: MkDocs then draws no frame around it."""
FRONT = "---\n"


@dataclass
class Shells:
    """The HTML of pages with places for their blocks, and all other files of the engine."""

    pages: dict[str, str] = field(default_factory=dict)
    others: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Work:
    """What an engine is given for one language, and under which keys it is kept."""

    run: str
    """Names all that the engine sees: under it are its other files."""
    pages: Mapping[str, str]
    """The key of each page's shell, by the path of the page."""


@dataclass(frozen=True)
class Engine:
    """The engine of an edition with the folder that it works in, and the time that it may write."""

    name: str
    folder: Path
    epoch: int


@contextmanager
def shells(
    plan: Plan, pages: Pages, engine: Engine, store: Store
) -> Iterator[Callable[[], Shells]]:
    """Take the shells that are kept, and let the engine make all others beside other work.

    ``plan`` is what the engine reads; gives what waits for the shells. Raises BuildFailed.
    """
    works = {one: _work(plan, pages[one], one, engine) for one in pages}
    keys = {name for work in works.values() for name in (work.run, *work.pages.values())}
    kept = store.get("shells", keys)
    missing = [one for one in pages if not _whole(works[one], kept)]
    if missing:
        write(_given(plan, pages, works, kept, engine.name), engine.folder)
    with building(engine.folder, missing, engine.name, engine.epoch) as finish:

        def result() -> Shells:
            finish()
            new: dict[str, bytes] = {}
            for language in missing:
                site = engine.folder / "site" / language
                new |= _made(site, pages[language], works[language], kept)
            store.put(new)
            return _shells(works, {**kept, **new})

        yield result


def _work(plan: Plan, pages: Sequence[Page], language: Language, engine: Engine) -> Work:
    """Name what the engine is given. A page with links also depends on which pages there are."""
    shared = (f"docs/{language}/assets/", "theme/", f"mkdocs.{language}.yml", PARENT)
    common = {path: plan[path] for path in plan if path.startswith(shared)}
    around = key("site", engine.name, engine.epoch, common)
    paths = sorted(one.path for one in pages)
    shown = {
        one.path: key("site", "shell", around, one.path, one.source,
                      paths if LINK in one.source else "")
        for one in pages
    }  # fmt: skip
    return Work(key("site", "run", around, [(one.path, one.source) for one in pages]), shown)


def _whole(work: Work, kept: Mapping[str, bytes]) -> bool:
    return work.run in kept and all(name in kept for name in work.pages.values())


def _given(
    plan: Plan, pages: Pages, works: Mapping[Language, Work], kept: Plan, engine: str
) -> Plan:
    """Give the plan, with a page bare where its shell is kept; only MkDocs can do with that."""
    bare = {
        f"docs/{language}/{one.file}": one.source.replace(FRONT, BARE, 1).encode()
        for language, members in pages.items()
        for one in members
        if engine == ENGINES[0] and works[language].pages[one.path] in kept
    }
    return {**plan, **bare}


def _made(site: Path, pages: Sequence[Page], work: Work, kept: Plan) -> dict[str, bytes]:
    """Read what the engine has made of a language."""
    found = {
        name: (site / path / "index.html").read_bytes()
        for path, name in work.pages.items()
        if name not in kept
    }
    others = contents(site, without={f"{one.path}index.html" for one in pages})
    return {**found, work.run: pickle.dumps(others)}


def _shells(works: Mapping[Language, Work], known: Plan) -> Shells:
    found = Shells()
    for language, work in works.items():
        others = pickle.loads(known[work.run])  # noqa: S301 - our own
        found.others |= {f"{language}/{path}": content for path, content in others.items()}
        found.pages |= {f"{language}/{path}index.html": known[name].decode()
                        for path, name in work.pages.items()}  # fmt: skip
    return found
