"""Beginnings: a package of a clerk's CSV files, and a project of its own."""

from scripts.starting.package import describe
from scripts.starting.project import start

__all__ = ["describe", "start"]
