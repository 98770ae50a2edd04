"""The arithmetic that the report should obey: parts of wholes, sums and bounds."""

from scripts.checks.check import Check, checks_of
from scripts.checks.judge import Result, results
from scripts.checks.parts import Crossing, Part, crossings, parts_of
from scripts.checks.rules import check_problems
from scripts.checks.values import NATIONALITIES, PLACES, values_of

__all__ = [
    "NATIONALITIES",
    "PLACES",
    "Check",
    "Crossing",
    "Part",
    "Result",
    "check_problems",
    "checks_of",
    "crossings",
    "parts_of",
    "results",
    "values_of",
]
