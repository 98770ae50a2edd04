"""Everything that must hold before anything is published, told in one round."""

from pathlib import Path

from scripts.charts.problems import view_problems
from scripts.checks.rules import check_problems
from scripts.disclosure.problems import disclosure_problems
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.model.problem import Problem, distinct
from scripts.pages.prose.anchors import open_aims
from scripts.pages.prose.overrides import override_problems
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.placing import places
from scripts.pages.prose.proofreading import prose_problems
from scripts.site.settings import Settings
from scripts.validation.load import read
from scripts.validation.locating import located
from scripts.validation.reading.files import content

Prose = dict[Language, Sources]
"""The hand-written pages of every language."""


def inspect(settings: Settings, kept: Kept = NOTHING) -> tuple[Catalog, Prose]:
    """Read all packages and pages, and draw nothing.

    Raises InputInvalid with every problem of settings, data, views, disclosure and pages at once.
    """
    catalog, sources, problems = judge(settings, kept)
    if problems:
        raise InputInvalid(problems)
    return catalog, sources


def judge(settings: Settings, kept: Kept = NOTHING) -> tuple[Catalog, Prose, list[Problem]]:
    """Read a project and give all of its problems, in the order of their places."""
    catalog, problems = read(settings.root, settings.edition, kept)
    sources, unread = prose(settings)
    lost = {one.path for one in unread}
    problems += (
        check_problems(catalog) + disclosure_problems(catalog) + view_problems(catalog, kept)
    )
    problems = [
        *settings.problems,
        *located(catalog, problems),
        *unread,
        *override_problems(settings.root),
    ]
    # A page that could not be read lacks nothing that its translations have.
    problems += [
        one for one in prose_problems(catalog, sources, kept)
        if not lost & {one.path, one.details.get("twin", "")}
    ]  # fmt: skip
    if not problems and catalog.complete:
        problems = _anchors(settings, catalog, sources, kept)
    return catalog, sources, distinct(problems)


def _anchors(settings: Settings, catalog: Catalog, sources: Prose, kept: Kept) -> list[Problem]:
    """Say every link of a hand-written page to a place that its page does not have."""
    aims = {one: open_aims(one, files, places(catalog, files)) for one, files in sources.items()}
    if not any(aims.values()):
        return []
    # Few sites have such a link; the others need nothing of what makes pages to be judged.
    from scripts.pages.publication import Publication
    from scripts.site.anchors import anchor_problems

    return list(anchor_problems(Publication(catalog, settings.site, kept), sources, aims))


def prose(settings: Settings) -> tuple[Prose, list[Problem]]:
    """Read the hand-written pages by their path below each language's folder.

    A page that cannot be read is there, but empty.
    """
    sources: Prose = {}
    problems: list[Problem] = []
    for language in settings.edition.languages:
        folder = settings.root / "docs" / language
        pages = {}
        for one in sorted(folder.rglob("*.md")):
            text, found = _content(settings.root, one)
            pages[one.relative_to(folder).as_posix()] = text
            problems += found
        sources[language] = pages
    return sources, problems


def _content(root: Path, file: Path) -> tuple[str, list[Problem]]:
    text, problems = content(file, file.relative_to(root).as_posix(), "utf-8-sig")
    return text or "", problems
