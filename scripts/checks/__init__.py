"""The arithmetic that the report should obey: parts of wholes, sums and bounds."""

from scripts.checks.check import Check, checks_of
from scripts.checks.judge import Result, results
from scripts.checks.parts import Part, parts_of
from scripts.checks.rules import problems
from scripts.checks.values import NATIONALITIES, PLACES, values_of

__all__ = [
    "NATIONALITIES",
    "PLACES",
    "Check",
    "Part",
    "Result",
    "checks_of",
    "parts_of",
    "problems",
    "results",
    "values_of",
]
