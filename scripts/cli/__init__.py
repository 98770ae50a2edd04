"""The command line: the only place that prints, catches and exits."""

from scripts.cli.main import main

__all__ = ["main"]
