"""Entry point of ``python -m scripts``."""

from scripts.cli.main import main

main()
