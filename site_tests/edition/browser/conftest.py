"""What several files of browser tests read."""

from pathlib import Path

import pandas as pd
import pytest


@pytest.fixture(scope="session")
def figures(built_site: Path) -> pd.DataFrame:
    """Read all figures from the packages' own tables, as texts."""
    tables = {path.parts[-3]: path for path in built_site.glob("data/*/data/figures.csv")}
    frames = [
        pd.read_csv(path, dtype=str, keep_default_na=False).assign(package=name)
        for name, path in sorted(tables.items())
    ]
    return pd.concat(frames, ignore_index=True)
