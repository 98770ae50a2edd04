"""Packages written to disk, to be read again."""

import json
from pathlib import Path
from typing import Any


def packed(root: Path, descriptor: dict[str, Any] | str, **files: str | bytes) -> Path:
    """Write a package (a text is YAML) and give its folder; ``a_csv`` is the file ``a.csv``."""
    folder = root / "datapackages" / "gdp"
    folder.mkdir(parents=True)
    name = "datapackage.yaml" if isinstance(descriptor, str) else "datapackage.json"
    text = descriptor if isinstance(descriptor, str) else json.dumps(descriptor)
    (folder / name).write_text(text, encoding="utf-8")
    for file, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / file.replace("_", ".")).write_bytes(data)
    return folder
