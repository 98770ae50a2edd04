"""What a first view of a page fetches before it is touched, as it is read from a built site."""

import gzip
import re
from pathlib import Path

COMPRESSED = {".woff2", ".png"}
"""What no server compresses again."""
MOST = 12
"""Requests of a first view."""
KILOBYTES = 120
"""Of 1,000 bytes: what a page may cost its first visitor, fonts included."""
FINDER = 140
"""What the finder may cost, which has its first figures with it."""
WAITING = re.compile(r"<template.*?</template>", re.DOTALL)
FETCHED = re.compile(
    r'<script[^>]*? src="(?P<script>[^"]+)"'
    r'|<link rel="(?:stylesheet|preload)" href="(?P<link>[^"]+)"'
    r'|<img[^>]*? src="(?P<image>[^"]+)"'
)
IMPORTED = re.compile(r'^import [^;]*?"(?P<path>\.[^"]+)";', re.MULTILINE)


def first_view(root: Path, page: str) -> dict[str, int]:
    """Give the weight of all that a page fetches at first, by path below the site's root."""
    text = WAITING.sub("", (root / page / "index.html").read_text(encoding="utf-8"))
    fetched = {root / page / "index.html": None}
    for found in FETCHED.finditer(text):
        _follow((root / page / (found[1] or found[2] or found[3])).resolve(), fetched)
    base = root.resolve()
    return {path.resolve().relative_to(base).as_posix(): weight(path) for path in fetched}


def _follow(path: Path, fetched: dict[Path, None]) -> None:
    """Note a file, and the modules that it needs at once."""
    if path in fetched:
        return
    fetched[path] = None
    if path.suffix == ".js":
        for found in IMPORTED.finditer(path.read_text(encoding="utf-8")):
            _follow((path.parent / found["path"]).resolve(), fetched)


def weight(path: Path) -> int:
    """Give the bytes of a file as they travel, without the head of an answer."""
    content = path.read_bytes()
    return len(content if path.suffix in COMPRESSED else gzip.compress(content, 6))


def limit(page: str) -> int:
    """Give how many bytes a page may cost."""
    return 1000 * (FINDER if page.endswith("/figures/") else KILOBYTES)
