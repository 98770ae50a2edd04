"""What a package says that it is of: a report and a theme."""

from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.validation.rules.reports import unknown_reports
from scripts.validation.rules.themes import unknown_themes


def with_belonging(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every report and theme that is none; the catalog comes back as one that is not complete.

    That others miss there what the package has is no news.
    """
    problems = [*unknown_reports(catalog), *unknown_themes(catalog)]
    return replace(catalog, complete=False) if problems else catalog, problems
