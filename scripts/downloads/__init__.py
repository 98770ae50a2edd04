"""What a reader can take away: tables as committed, tables with names, one whole zip a package."""

from scripts.downloads.figures import figures_csv
from scripts.downloads.package import Download, downloads
from scripts.downloads.results import results_csv

__all__ = ["Download", "downloads", "figures_csv", "results_csv"]
