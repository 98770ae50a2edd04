"""Where to get help: the hotlines as the report prints them, and how to read in safety."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from scripts.disclosure.gate import sensitive
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.figures import section_number
from scripts.pages.publication import Publication, Row
from scripts.text.dates import period
from scripts.text.words import say


@dataclass(frozen=True)
class HotlineRow:
    """A hotline as a reader meets it."""

    number: str
    agency: str
    purpose: str
    note: str
    place: str
    """Where the report prints the number, in words."""
    path: str
    """Where that is in the list of printed numbers, below a language's root."""


@dataclass(frozen=True)
class HelpBox:
    """The hotlines in short, for pages of another subject."""

    hotlines: tuple[HotlineRow, ...]
    printed: str
    """Which report prints them, in words."""


def concerns_people(publication: Publication, package: Package) -> bool:
    """Tell whether a package counts people who need protection; its readers may need help."""
    rows = package.figures.records if package.figures else []
    return any(sensitive(publication.catalog, package, row) for row in rows)


def help_box(publication: Publication, language: Language) -> HelpBox | None:
    """Give the hotlines of the default report, where it prints some."""
    if not publication.hotlines:
        return None
    rows = tuple(
        _row(publication, package, resource, row, language)
        for package, resource, row in publication.hotlines
    )
    year = period(publication.hotlines[0][0].stated("period"), language)
    return HelpBox(rows, say(language, "help.printed", period=year))


def help_pages(publication: Publication, language: Language) -> list[Page]:
    """Make the page of help, where the default report prints hotlines."""
    box = help_box(publication, language)
    if box is None:
        return []
    context: dict[str, Any] = {
        "box": box,
        "checked": _checked(publication, language),
        "leaving": _leaving(publication, language),
        "home": addresses.to_language_root(addresses.HELP),
    }
    text = environment(language).get_template("help.md.jinja").render(context)
    title, about = (say(language, key) for key in ("help.title", "help.intro"))
    return [Page(addresses.HELP, title, text, about, help=True)]


def _row(
    publication: Publication, package: Package, resource: Resource, row: Row, language: Language
) -> HotlineRow:
    catalog, section = publication.catalog, str(row["section"])
    shown = section_number(catalog, package, resource, section, language)
    key = f"{section}-{row['position']}"
    return HotlineRow(
        str(row["hotline"]),
        catalog.label(package, resource, "agency", row["agency"]).in_(language),
        str(row[f"purpose_{language}"]),
        str(row.get(f"note_{language}") or ""),
        say(language, "help.place", section=shown, position=row["position"]),
        addresses.figure(package.name, key) if package.ledger else "",
    )


def _checked(publication: Publication, language: Language) -> str:
    if not publication.checked:
        return say(language, "help.unchecked")
    return say(language, "help.checked", date=period(publication.checked, language))


def _leaving(publication: Publication, language: Language) -> str:
    """Say what the way out of the site does, where there is one."""
    host = urlsplit(publication.quick_exit).hostname
    leave = say(language, "help.leave")
    return say(language, "help.exit", leave=leave, host=host) if host else ""
