"""Source files of the generator without their comments, which may give an example."""

import ast
import io
import re
import tokenize
from pathlib import Path

from site_tests.building import ROOT

SCRIPTS = ROOT / "scripts"
COMMENTS = {
    ".toml": r"(?m)(?:^|\s)#.*$",
    ".yml": r"(?m)(?:^|\s)#.*$",
    ".html": r"(?s)\{#.*?#\}|<!--.*?-->|/\*.*?\*/",
    ".jinja": r"(?s)\{#.*?#\}|<!--.*?-->",
    ".css": r"(?s)/\*.*?\*/",
    ".js": r"(?s)/\*.*?\*/|(?m:(?:^|\s)//.*$)",
}
"""What is a comment, by the ending of a file."""


def sources() -> list[Path]:
    """Give every file of the generator that is text."""
    found = sorted(SCRIPTS.rglob("*"))
    return [one for one in found if one.suffix in {".py", *COMMENTS}]


def without_comments(path: Path) -> str:
    """Read a file without its comments, its docstrings and the texts below attributes."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return _code(text)
    return re.sub(COMMENTS[path.suffix], "", text)


def _code(text: str) -> str:
    """Blank the lines of texts that stand alone, then leave out comments."""
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            last = node.end_lineno or node.lineno
            lines[node.lineno - 1 : last] = [""] * (last - node.lineno + 1)
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    for token in tokens:
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    return "\n".join(lines)
