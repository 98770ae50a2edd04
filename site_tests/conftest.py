"""What all tests share: the option that rewrites expected files, never on CI."""

import os

import pytest

pytest_plugins = ["site_tests.sites", "site_tests.browsing"]
"""Built sites, and a browser that visits them."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``."""
    note = "write expected files from what the code gives now (refused where CI is set)"
    parser.addoption("--update-golden", action="store_true", help=note)


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to rewrite expectations where nobody reads the difference."""
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError("--update-golden is for a person's machine, not for CI")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether expected files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))
