"""Whether a file is there that a descriptor names, which may be any text."""

from pathlib import Path


def is_there(file: Path) -> bool:
    """Tell whether there is such a file; there is none whose name no system takes."""
    try:
        return file.is_file()
    except OSError:
        return False
