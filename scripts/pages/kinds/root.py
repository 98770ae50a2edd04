"""What stands at the root, before a language is chosen: the entrance, 404, robots, sitemap."""

from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import LANGUAGES
from scripts.pages.environment import environment
from scripts.text.words import say


def entrance_files(site: Site, *, helped: bool = True) -> dict[str, bytes]:
    """Give the files of the root by path. Their texts stand in both languages.

    ``helped`` says that there is a page of help to lead to.
    """
    engine = environment("lo")
    both = [
        {
            "code": language,
            "name": say(language, "site.name"),
            "about": say(language, "site.description"),
            "enter": say(language, "root.enter"),
            "locale": say(language, "site.locale"),
            "missing": say(language, "root.missing"),
            "advice": say(language, "root.advice"),
            "search_for": say(language, "root.search_for"),
            "search": say(language, "root.search"),
            "data": say(language, "nav.packages"),
            "help": say(language, "help.title") if helped else "",
            "home": say(language, "root.home"),
            "edition": say(language, "site.edition"),
        }
        for language in LANGUAGES
    ]
    context = {
        "languages": both,
        "site": site,
        "title": say("lo", "root.title"),
        "packages": addresses.PACKAGES,
        "help": addresses.HELP,
        "card": f"{site.url}{addresses.card('lo', '')}",
    }
    files = {name: engine.get_template(f"{name}.jinja").render(context) for name in TEMPLATES}
    return {name: text.encode() for name, text in files.items()} | {".nojekyll": b""}


TEMPLATES = ("index.html", "404.html", "robots.txt", "sitemap.xml")
