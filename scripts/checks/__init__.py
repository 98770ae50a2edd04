"""The arithmetic that the report should obey: parts of wholes, sums and bounds."""

from scripts.checks.judge import results
from scripts.checks.parts import Part, parts_of
from scripts.checks.rules import problems

__all__ = ["Part", "parts_of", "problems", "results"]
