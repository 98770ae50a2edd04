"""The plan of what the engine reads: pages, assets, templates, a configuration a language."""

from pathlib import Path

from scripts import theme
from scripts.drawing import fonts
from scripts.model.plan import Plan, add
from scripts.pages.prose.overrides import OVERRIDES
from scripts.pages.publication import Publication
from scripts.site.engine.config import PARENT, config
from scripts.site.engine.styles import joined
from scripts.site.engine.theme_words import theme_words
from scripts.site.engine.trees import dumped, shared_settings
from scripts.site.folders import contents
from scripts.site.plan import Pages
from scripts.site.settings import Settings
from scripts.text.words import shipped
from scripts.validation.rules.settings.setting import CONFIG

THEME = Path(theme.__file__).parent
"""Templates, styles and scripts that every edition has."""


def plan_docs(settings: Settings, publication: Publication, pages: Pages, font: bytes) -> Plan:
    """Plan the folder of the engine; ``font`` is the web font."""
    planned: Plan = {f"theme/{path}": one for path, one in _templates(settings).items()}
    planned[PARENT] = (settings.root / CONFIG).read_bytes()
    shared = shared_settings(
        (THEME / CONFIG).read_text("utf-8"), planned[PARENT].decode("utf-8-sig")
    )
    assets = _assets(settings.root, font)
    for language in pages:
        for page in pages[language]:
            add(planned, f"docs/{language}/{page.file}", page.source.encode())
        for path, content in assets.items():
            add(planned, f"docs/{language}/assets/{path}", content)
        made = config(publication, language, pages[language], shared)
        add(planned, f"mkdocs.{language}.yml", dumped(made).encode())
    return planned


def _templates(settings: Settings) -> Plan:
    """Take the templates of the theme, lay the edition's own over, and write missing words."""
    found = contents(THEME / "overrides") | contents(settings.root / OVERRIDES)
    for language in settings.edition.languages:
        path = f"partials/languages/{language}.html"
        if language not in shipped():
            found.setdefault(path, theme_words(language).encode())
    return found


def _assets(root: Path, font: bytes) -> Plan:
    """Take the styles and scripts of the theme and the font, and lay the edition's own over."""
    made = {f"fonts/{name}": one for name, one in fonts.web_files(font).items()}
    return joined(contents(THEME / "assets")) | made | contents(root / "docs" / "assets")
