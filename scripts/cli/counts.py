"""How much there is, as a check says it when all is sound."""

from scripts.checks import results
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.text.numbers import number
from scripts.text.words import say
from scripts.validation.rules.figures import masked
from scripts.validation.rules.ledger import FIGURE, WITHHELD


def counts(catalog: Catalog, language: Language) -> str:
    """Count the packages, printed numbers, figures, activities and checks, a line each."""
    rows = [row for _, _, row in catalog.figures()]
    verdicts = [one.verdict for package in catalog.packages for one in results(catalog, package)]
    activities = [one.activities.records for one in catalog.packages if one.activities]
    lines = [
        counted(language, "cli.packages", count=len(catalog.packages)),
        *_printed(catalog, language),
        counted(language, "cli.figures", count=len(rows), masked=sum(masked(row) for row in rows)),
        counted(language, "cli.activities", count=sum(len(one) for one in activities)),
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
    rows = [row for one in catalog.packages if one.ledger for row in one.ledger.records]
    withheld = sum(row["treatment"] == WITHHELD for row in rows)
    other = sum(row["kind"] != FIGURE and row["treatment"] != WITHHELD for row in rows)
    counts = {"count": len(rows), "withheld": withheld, "other": other}
    return [counted(language, "cli.printed", **counts)] if rows else []


def counted(language: Language, key: str, **counts: int) -> str:
    """Say how many there are, in numbers as the language writes them."""
    return say(language, key, **{name: number(one, language) for name, one in counts.items()})
