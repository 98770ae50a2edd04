"""How much there is, as a check says it when all is sound."""

from scripts.checks.judge import results
from scripts.cli.counted import counted
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.report.activities import activities_of
from scripts.report.figures import all_figures
from scripts.report.printed_numbers import printed_numbers_of


def counts(catalog: Catalog, language: Language) -> str:
    """Count the packages, printed numbers, figures, activities and checks, a line each."""
    figures = [figure for _, figure in all_figures(catalog)]
    verdicts = [one.verdict for package in catalog.packages for one in results(catalog, package)]
    activities = sum(len(activities_of(catalog, one)) for one in catalog.packages)
    lines = [
        counted(language, "cli.packages", count=len(catalog.packages)),
        *_printed(catalog, language),
        counted(
            language,
            "cli.figures",
            count=len(figures),
            masked=sum(one.masked for one in figures),
        ),
        counted(language, "cli.activities", count=activities),
        counted(
            language,
            "cli.checks",
            count=len(verdicts),
            agree=verdicts.count("agrees"),
            differ=verdicts.count("differs"),
            hidden=verdicts.count("hidden"),
        ),
    ]
    return "\n".join(lines)


def _printed(catalog: Catalog, language: Language) -> list[str]:
    """Count what the ledgers say of the printed numbers, where there are any."""
    numbers = [one for package in catalog.packages for one in printed_numbers_of(catalog, package)]
    withheld = sum(one.withheld for one in numbers)
    other = sum(not one.is_figure and not one.withheld for one in numbers)
    counts = {"count": len(numbers), "withheld": withheld, "other": other}
    return [counted(language, "cli.printed", **counts)] if numbers else []
