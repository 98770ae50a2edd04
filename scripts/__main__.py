"""Entry point of ``python -m scripts``."""

from scripts.cli.main import main

if __name__ == "__main__":
    main()
