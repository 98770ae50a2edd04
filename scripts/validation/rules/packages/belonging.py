"""What a package says that it is of: a report, a theme and a period."""

from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.validation.rules.packages.reports import unknown_reports
from scripts.validation.rules.packages.themes import unknown_themes
from scripts.validation.rules.years.periods import period_problems


def with_belonging(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say what of these is none; the catalog comes back as one that is not complete.

    That others miss there what the package has is no news.
    """
    problems = [*unknown_reports(catalog), *unknown_themes(catalog), *period_problems(catalog)]
    return replace(catalog, complete=False) if problems else catalog, problems
