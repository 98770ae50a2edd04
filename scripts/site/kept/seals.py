"""What a product depends on besides its input: the code that makes it, and the libraries below."""

import hashlib
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import scripts

FLOORS = (
    "model", "drawing", "theme", "text", "report", "validation", "checks", "disclosure", "charts",
    "downloads", "pages", "comparing", "fixing", "starting", "site", "cli",
)  # fmt: skip
"""The floors of the generator, the lowest first: each imports lower ones only."""


def key(floor: str, *parts: object) -> str:
    """Name what a floor makes of an input, for as long as neither its code nor the input changes.

    ``parts`` say what is made and of what; each is told apart by its ``repr`` or its bytes.
    """
    sealed = hashlib.sha256(seal(floor).encode())
    for part in parts:
        content = part if isinstance(part, bytes) else repr(part).encode()
        sealed.update(bytes([isinstance(part, bytes)]))
        sealed.update(len(content).to_bytes(8))
        sealed.update(content)
    return sealed.hexdigest()


@cache
def seal(floor: str) -> str:
    """Tell apart what makes something: a floor, all below it, Python and the libraries."""
    place, root = FLOORS.index(floor), Path(scripts.__file__).parent
    below = [seal(FLOORS[place - 1])] if place else [sys.version, *libraries()]
    files = (one for one in sorted((root / floor).rglob("*")) if is_code(one))
    return digest(below, files, root)


def digest(words: Iterable[str], files: Iterable[Path], root: Path | None = None) -> str:
    """Give the hash of words and of files, by path (below ``root``, if given) and content."""
    made = hashlib.sha256("\n".join(words).encode())
    for file in files:
        content = file.read_bytes()
        path = file.relative_to(root) if root else file
        made.update(f"\0{path.as_posix()}\0{len(content)}\0".encode())
        made.update(content)
    return made.hexdigest()


@cache
def libraries() -> tuple[str, ...]:
    """Give every installed library with its version, as their folders are called."""
    folders = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return tuple(sorted(one.name for path in folders for one in Path(path).glob("*.dist-info")))


def is_code(path: Path) -> bool:
    """Tell whether a path is a file that people have written."""
    return path.is_file() and path.suffix != ".pyc"
