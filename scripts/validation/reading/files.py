"""Files that should be text: read, or told why they cannot be."""

import hashlib
import os
from pathlib import Path

from scripts.model.problem import WORD, Problem
from scripts.validation.reading.descriptor import decoded

REASONS = {IsADirectoryError: "folder", PermissionError: "forbidden", FileNotFoundError: "missing"}
"""Why a file cannot be read or written, by what the system says."""


def content(path: Path, place: str, encoding: str) -> tuple[str | None, list[Problem]]:
    """Read a text file; ``place`` is its address in messages."""
    try:
        text = decoded(path.read_bytes(), encoding)
    except OSError as error:
        return None, [refused(place, error)]
    if text is None:
        return None, [Problem("encoding", place, details={"encoding": "UTF-8"})]
    return text, []


def refused(place: str, error: OSError) -> Problem:
    """Say that a file cannot be read or written."""
    why = next((word for kind, word in REASONS.items() if isinstance(error, kind)), "other")
    return Problem("file-access", place, details={"note": f"{WORD}problem.file-access.{why}"})


def digests(folder: Path) -> tuple[tuple[str, str], ...]:
    """Give all that is below a folder: each file with the hash of its content, each folder."""
    found = []
    for place, folders, files in os.walk(folder, followlinks=True):
        found += [(Path(place, one), "folder") for one in folders]
        found += [(Path(place, one), _digest(Path(place, one))) for one in files]
    return tuple(sorted((one.relative_to(folder).as_posix(), content) for one, content in found))


def _digest(path: Path) -> str:
    if path.is_dir():
        return "folder"
    try:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as error:
        return str(error)
