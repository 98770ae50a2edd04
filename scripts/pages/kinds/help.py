"""The page of help: the hotlines as the report prints them, and how to read in safety."""

from urllib.parse import urlsplit

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from scripts.pages.records.help import help_box
from scripts.text.dates import period
from scripts.text.words import say


def help_pages(publication: Publication, language: Language) -> list[Page]:
    """Make the page of help, where the default report prints hotlines."""
    box = help_box(publication, language)
    if box is None:
        return []
    context: dict[str, object] = {
        "box": box,
        "checked": _checked(publication.edition.checked, language),
        "leaving": _leaving(publication.edition.quick_exit, language),
        "home": addresses.to_language_root(addresses.HELP),
    }
    text = environment(language).get_template("help.md.jinja").render(context)
    title, about = (say(language, key) for key in ("help.title", "help.intro"))
    return [Page(addresses.HELP, title, text, about, help=True)]


def _checked(day: str, language: Language) -> str:
    if not day:
        return say(language, "help.unchecked")
    return say(language, "help.checked", date=period(day, language))


def _leaving(quick_exit: str, language: Language) -> str:
    """Say what the way out of the site does, where there is one."""
    host = urlsplit(quick_exit).hostname
    leave = say(language, "help.leave")
    return say(language, "help.exit", leave=leave, host=host) if host else ""
