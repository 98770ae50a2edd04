"""Give an edition the pseudo-language: pages, words, and the texts of its packages."""

import csv
import io
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.text.words import table
from site_tests.editions.pseudo import TAG, page, pseudo

MODEL = "en"
FOR_MACHINES = frozenset({"site.locale"})
"""Words of the interface that no reader sees."""
Tree = dict[str, Any]


def grow(project: Path) -> None:
    """Write all that the project has in English in the pseudo-language as well."""
    english, own = project / "docs" / MODEL, project / "docs" / TAG
    for path in english.rglob("*.md"):
        grown = own / path.relative_to(english)
        grown.parent.mkdir(parents=True, exist_ok=True)
        grown.write_text(page(path.read_text("utf-8")), "utf-8")
    (own / "words.toml").write_text("\n".join(_words(english / "words.toml")), "utf-8")
    for path in project.glob("datapackages/*/datapackage.json"):
        tree = _translated(json.loads(path.read_text("utf-8")))
        path.write_text(json.dumps(tree, ensure_ascii=False, indent=2), "utf-8")
    for path in project.glob("datapackages/*/data/*.csv"):
        path.write_text(_columns(path.read_text("utf-8")), "utf-8")


def _words(english: Path) -> Iterator[str]:
    """Write the words of the edition and those of the interface as TOML."""
    own = tomllib.loads(english.read_text("utf-8"))
    for key, words in own.items():
        if isinstance(words, str):
            yield f"{key} = {json.dumps(pseudo(words), ensure_ascii=False)}"
    yield "[words]"
    for key, words in table(MODEL).items():
        said = words if key in FOR_MACHINES else pseudo(words)
        yield f"{key} = {json.dumps(said, ensure_ascii=False)}"


def _translated(tree: Any) -> Any:  # noqa: ANN401 - JSON
    """Add the pseudo-language to a descriptor: to its languages, texts and fields."""
    if isinstance(tree, list):
        return [grown for one in tree for grown in _with_twin(one)]
    if not isinstance(tree, dict):
        return tree
    grown: Tree = {name: _translated(value) for name, value in tree.items()}
    texts = {name: value for name, value in tree.items() if name.endswith(f"@{MODEL}")}
    grown |= {name.replace(f"@{MODEL}", f"@{TAG}"): pseudo(value) for name, value in texts.items()}
    if "languages" in tree:
        grown["languages"] = [*tree["languages"], TAG]
    return grown


def _with_twin(one: Any) -> Iterator[Any]:  # noqa: ANN401 - JSON
    """Give an item of a list; a field of English texts has one of the pseudo-language after it."""
    grown = _translated(one)
    yield grown
    if isinstance(one, dict) and "type" in one and one["name"].endswith(f"_{MODEL}"):
        stem = one["name"].removesuffix(MODEL)
        names = {name: f"{words} ({TAG})" for name, words in grown.items()
                 if name.startswith(("title", "description"))}  # fmt: skip
        yield {**grown, **names, "name": f"{stem}{TAG}"}


def _columns(text: str) -> str:
    """Add a column of the pseudo-language to each of English texts."""
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    for row in [header, *rows]:
        writer.writerow(list(_cells(header, row, named=row is header)))
    return sink.getvalue()


def _cells(header: list[str], row: list[str], *, named: bool) -> Iterator[str]:
    for name, cell in zip(header, row, strict=True):
        yield cell
        if name.endswith(f"_{MODEL}"):
            yield name.removesuffix(MODEL) + TAG if named else pseudo(cell)
