"""The whole site: a plan of everything to publish, one writer, then MkDocs once a language."""

from scripts.site.build import build
from scripts.site.inspection import inspect
from scripts.site.settings import Settings

__all__ = ["Settings", "build", "inspect"]
