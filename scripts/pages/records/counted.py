"""The figures of activities as a list tells them: a whole, and of it those who are its part."""

from typing import NamedTuple

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_value
from scripts.report.dimensions import TOTAL
from scripts.report.figures import Figure, all_figures
from scripts.report.names.spoken import run
from scripts.text.words import say

DIVIDING = frozenset({"sex", "age", "nationality"})
"""The dimensions that divide people who have been told of."""


class Counted(NamedTuple):
    """A figure of an activity."""

    words: str
    """What is counted, without the activity; of a part, what tells it from its whole."""
    value: str
    path: str
    """Where its row is, below a language's root."""
    part: bool = False
    """Whether it is a part of the last figure before it that is none."""


def counted(
    publication: Publication, package: Package, language: Language
) -> dict[str, list[Counted]]:
    """Give the figures of every activity of a report, by its code."""
    found: dict[str, list[Counted]] = {}
    wholes: dict[tuple[str, str], Figure] = {}
    for owner, figure in all_figures(publication.catalog):
        if not figure.activity or owner.stated("report") != package.stated("report"):
            continue
        names, place = publication.namer(owner, language), (owner.name, figure.activity)
        by = divided(wholes.get(place), figure)
        part = run([one for one in names.phrases(figure) if one.dimension in by], language,
                   first=False)  # fmt: skip
        if not part:
            wholes[place] = figure
        words = say(language, "activity.among", words=part) if part else names.subject(figure)
        value = figure_value(publication.catalog, figure, language)
        path = addresses.figure(owner.name, figure.key)
        found.setdefault(figure.activity, []).append(Counted(words, value, path, bool(part)))
    return found


def divided(whole: Figure | None, figure: Figure) -> set[str]:
    """Give the dimensions by which a figure is a part of a whole, which counts all of them."""
    if whole is None:
        return set()
    differing = {
        name: code
        for name, code, own in zip(whole.dimensions, whole.codes, figure.codes, strict=True)
        if code != own
    }
    all_of_them = {"", TOTAL}.issuperset(differing.values())
    return set(differing) if all_of_them and DIVIDING.issuperset(differing) else set()
