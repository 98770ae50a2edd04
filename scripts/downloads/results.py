"""The results of all checks as one table: what agrees, and what differs by how much."""

import csv
import io

from scripts.checks.judge import Result, results
from scripts.checks.sums import write
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.quantity import digits

HEADER = (
    "package", "check", "origin", "kind", "left", "right", "left_sum", "right_sum", "verdict",
    "difference",
)  # fmt: skip


def results_csv(catalog: Catalog) -> bytes:
    """Write every check with its arithmetic (UTF-8, LF).

    Where a sum would tell a masked figure, the sums are empty and the verdict is ``hidden``.
    """
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow((*HEADER, *(f"note_{language}" for language in catalog.languages)))
    for package in catalog.packages:
        writer.writerows(_row(catalog, package, one) for one in results(catalog, package))
    return sink.getvalue().encode()


def _row(catalog: Catalog, package: Package, result: Result) -> tuple[str, ...]:
    check = result.check
    difference = None if result.verdict == "hidden" else result.difference
    return (
        package.name,
        check.code,
        check.origin,
        check.kind,
        write(check.left),
        write(check.right),
        digits(result.left_sum),
        digits(result.right_sum),
        result.verdict,
        digits(difference),
        *(check.note.by_language.get(language, "") for language in catalog.languages),
    )
