"""Links of hand-written files, once the build has put each page into a folder of its own.

In a file ``a.md``, MkDocs reads a link that is written as HTML from the page ``a/``, and Zensical
from the folder of the file. Where the file is ``a/index.md`` both mean the same.
"""

import re
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath, relpath
from types import MappingProxyType
from urllib.parse import unquote

TARGET = re.compile(
    r"(\]\(\s*<?|^ {0,3}\[(?!\^)[^\]\n]+\]:\s*<?)((?<=<)[^>\n]+|[^)\s>]+)", re.MULTILINE
)
"""Where a link of Markdown leads, in the text or in a line of its own below it."""
FIXED = re.compile(r"[a-z][a-z0-9+.-]*:|[/#{]", re.IGNORECASE)
"""The beginning of what does not depend on the file: an address, an anchor, an expression."""
INDEX = "index.md"


def targets_of(source: str) -> Iterator[tuple[str, int]]:
    """Give where each link of a file leads, with its line."""
    for found in TARGET.finditer(source):
        yield found[2], line_of(source, found.start(2))


def line_of(source: str, place: int) -> int:
    """Give the line of a place in a text."""
    return source.count("\n", 0, place) + 1


def meant(path: str, file: str) -> str:
    """Give the file that a path in another one is meant for."""
    return normpath(join(dirname(file), unquote(path)))


def address(file: str) -> str:
    """Give the page's path of a Markdown file: ``index.md`` is '', ``a.md`` is 'a/'."""
    stem = file.removesuffix(".md")
    return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"


def placed(markdown: str, file: str, paths: Mapping[str, str] = MappingProxyType({})) -> str:
    """Write the links of a file as they are where each file has become a page.

    ``paths`` has the path of the page where that is another than the file's ``address``.
    """

    def moved(target: str) -> str:
        if FIXED.match(target):
            return target
        path, mark, anchor = target.partition("#")
        return _moved(path, file, paths) + mark + anchor

    return TARGET.sub(lambda found: found[1] + moved(found[2]), markdown)


def _moved(path: str, file: str, paths: Mapping[str, str]) -> str:
    meant = normpath(join(dirname(file), path))
    if path.endswith(".md"):
        meant = f"{paths.get(meant, address(meant))}{INDEX}"
    moved = relpath(meant, paths.get(file, address(file)) or ".")
    return f"{moved}/" if path.endswith("/") else moved
