"""Pages: the catalog, its charts and downloads as Markdown. Templates are in ``templates/``."""

from scripts.pages.page import Page
from scripts.pages.publication import Publication

__all__ = ["Page", "Publication"]
