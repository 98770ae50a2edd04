"""What a reader can take away: tables as committed, tables with names, one whole zip a package."""

from scripts.downloads.package import Download, downloads
from scripts.downloads.results import results_csv

__all__ = ["Download", "downloads", "results_csv"]
