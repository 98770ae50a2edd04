"""The plan: every file to publish, by its path below ``build/``, before any is written."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from scripts import theme
from scripts.charts import card, chart_of, runtime, views_of
from scripts.charts.look import fonts
from scripts.downloads import downloads, figures_csv, results_csv
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.errors import BuildFailed
from scripts.model.language import Language
from scripts.pages import Page, Publication
from scripts.pages.kinds.checks import checks_page
from scripts.pages.kinds.finder import finder_page
from scripts.pages.kinds.glossary import glossary_pages
from scripts.pages.kinds.help import help_pages
from scripts.pages.kinds.package import package_page
from scripts.pages.kinds.packages import packages_page
from scripts.pages.kinds.root import root_files
from scripts.pages.kinds.theme import theme_pages
from scripts.pages.parts.description import described
from scripts.pages.prose.pages import Sources, prose_pages
from scripts.site.config import config
from scripts.site.search import search_index
from scripts.site.settings import Settings
from scripts.site.theme_words import theme_words
from scripts.site.trees import shared_settings
from scripts.text.words import shipped
from scripts.validation.rules.settings import CONFIG

Plan = dict[str, bytes]
THEME = Path(theme.__file__).parent
"""Templates, styles and scripts that every edition has."""
Pages = Mapping[Language, Sequence[Page]]


def publish(settings: Settings, catalog: Catalog) -> Publication:
    """Word every chart and make every download, once; what is drawn is drawn when asked for."""
    listed = [(one, view) for one in catalog.packages for view in views_of(catalog, one)]
    charts = {
        language: [(one, chart_of(catalog, one, view, language)) for one, view in listed]
        for language in catalog.languages
    }
    made = {package.name: downloads(catalog, package) for package in catalog.packages}
    return Publication(catalog, settings.site, charts, made)


def all_pages(publication: Publication, sources: Mapping[Language, Sources]) -> Pages:
    """Make the pages of every language, once."""
    return {one: _pages(publication, one, sources[one]) for one in publication.catalog.languages}


def plan_docs(settings: Settings, publication: Publication, pages: Pages) -> Plan:
    """Plan what the engine reads: pages, assets, templates, a configuration for each language."""
    planned: Plan = {f"theme/{path}": one for path, one in _templates(settings).items()}
    shared = shared_settings(
        (THEME / CONFIG).read_text("utf-8"), (settings.root / CONFIG).read_text("utf-8-sig")
    )
    assets = _assets(settings.root)
    for language in pages:
        for page in pages[language]:
            _add(planned, f"docs/{language}/{page.file}", page.source.encode())
        for path, content in assets.items():
            _add(planned, f"docs/{language}/assets/{path}", content)
        made = config(publication, language, pages[language], shared)
        text = yaml.safe_dump(made, allow_unicode=True)
        _add(planned, f"mkdocs.{language}.yml", text.encode())
    return planned


def _templates(settings: Settings) -> Plan:
    """Take the templates of the theme, lay the edition's own over, and write missing words."""
    found = _files(THEME / "overrides") | _files(settings.root / "docs" / "overrides")
    for language in settings.edition.languages:
        path = f"partials/languages/{language}.html"
        if language not in shipped():
            found.setdefault(path, theme_words(language).encode())
    return found


def plan_files(publication: Publication) -> Plan:
    """Plan what goes out as it is: downloads, the runtime, the entrance to both languages."""
    planned: Plan = {}
    plain = {
        **_data(publication),
        **root_files(publication.edition, publication.site, helped=bool(publication.hotlines)),
    }
    if any(publication.charts.values()):
        plain[addresses.RUNTIME] = runtime()
    for path, content in plain.items():
        _add(planned, f"site/{path}", content)
    return planned


def plan_cards(publication: Publication, pages: Pages) -> Plan:
    """Plan the pictures that links to the pages show where they are shared."""
    planned: Plan = {}
    for language in pages:
        site = publication.edition.name.in_(language)
        for page in pages[language]:
            # The title of the home page is the name already.
            name = site if page.path else ""
            drawn = card(page.title, name, language)
            _add(planned, f"site/{addresses.card(language, page.path)}", drawn)
    return planned


def plan_search(edition: Edition, site: Path, pages: Pages) -> Plan:
    """Plan the index of each language's search, from the pages that the engine has built."""
    return {
        f"site/{one}/{addresses.SEARCH}": search_index(edition, site / one, pages[one], one)
        for one in pages
    }


def _add(planned: Plan, path: str, content: bytes) -> None:
    """Add a file. Raises BuildFailed where its path is taken, or leads out of the folder."""
    if path in planned:
        raise BuildFailed(f"two files for {path}")
    if ".." in path.split("/"):
        raise BuildFailed(f"a file outside the site: {path}")
    planned[path] = content


def _pages(publication: Publication, language: Language, sources: Sources) -> list[Page]:
    """Make all pages of a language; what is written by hand takes the place of a generated one."""
    written = prose_pages(publication, language, sources)
    made = [packages_page(publication, language)]
    made += [checks_page(publication, language)] if publication.checked else []
    made += [finder_page(publication, language)] if publication.figures else []
    made += [package_page(publication, one, language) for one in publication.catalog.packages]
    made += [*glossary_pages(publication, language), *help_pages(publication, language)]
    taken = {page.path for page in written}
    made += theme_pages(publication, language, taken)
    pages = written + [page for page in made if page.path not in taken]
    site = publication.edition.description.in_(language)
    return [described(page, site) for page in pages]


def _assets(root: Path) -> Plan:
    """Take the styles and scripts of the theme, make the fonts, and lay the edition's own over."""
    made = {f"fonts/{name}": content for name, content in fonts.web_files().items()}
    return _files(THEME / "assets") | made | _files(root / "docs" / "assets")


def _files(folder: Path) -> Plan:
    """Read all files below a folder, by their path there."""
    files = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def _data(publication: Publication) -> Plan:
    """Give all downloads: the files of each package and of each of its charts."""
    planned: Plan = {}
    if publication.checked:
        _add(planned, f"data/{addresses.CHECKS_CSV}", results_csv(publication.catalog))
    if publication.figures:
        _add(planned, f"data/{addresses.FIGURES_CSV}", figures_csv(publication.catalog))
    for name, files in publication.downloads.items():
        for file in files:
            _add(planned, f"data/{name}/{file.path}", file.content)
    for language in publication.catalog.languages:
        for package, chart in publication.charts[language]:
            for kind, content in (
                ("svg", chart.portable),
                ("png", chart.png),
                ("vl.json", chart.json),
            ):
                path = addresses.chart_file(package.name, chart.view.name, language, kind)
                _add(planned, f"data/{path}", content)
            rows = addresses.chart_csv(package.name, chart.view.name)
            planned[f"data/{rows}"] = chart.csv
    return planned
