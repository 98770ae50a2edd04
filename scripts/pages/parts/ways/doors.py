"""The doors to the themes: each says what is behind it, with a number where there is one."""

from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.parts.ways.headlines import HeadlineRow, theme_headline
from scripts.pages.publication import Publication


@dataclass(frozen=True)
class Door:
    """A way to the page of a theme."""

    path: str
    name: str
    headline: HeadlineRow


def doors(publication: Publication, language: Language) -> list[Door]:
    """Give the doors to all themes, in the order of their list."""
    return [
        Door(
            addresses.theme_page(theme),
            theme_name(publication, theme, language),
            theme_headline(publication, theme, language),
        )
        for theme in by_theme(publication)
        if theme
    ]
