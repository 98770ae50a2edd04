"""Built pages, read with nothing but the standard library."""

import csv
import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Literal

Attributes = dict[str, str]
LOADED = {
    ("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("video", "src"),
    ("audio", "src"), ("embed", "src"), ("object", "data"), ("image", "href"), ("use", "href"),
    ("image", "xlink:href"), ("use", "xlink:href"),
}  # fmt: skip
"""What a browser fetches by itself; ``link`` depends on its ``rel``."""
ADDRESSES = {"canonical", "alternate", "next", "prev", "author", "license"}
"""Relations that only say where something is."""
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


class Html(HTMLParser):
    """One page: its elements, its figure rows and its words."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.path = path
        self.elements: list[tuple[str, Attributes]] = []
        self.values: dict[str, str] = {}
        self.text = ""
        self.styles = ""
        self._row = ""
        self._in: Literal["", "value", "style", "script"] = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, and where a figure's value begins."""
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        if tag == "tr":
            self._row = given.get("id", "")
        if tag in {"style", "script"}:
            self._in = "style" if tag == "style" else "script"
        if tag == "td" and self._row and given.get("class") == "value":
            self._in = "value"
            self.values[self._row] = ""

    def handle_endtag(self, tag: str) -> None:
        """Note where a value, a style or a script ends."""
        if tag in {"td", "style", "script"}:
            self._in = ""

    def handle_data(self, data: str) -> None:
        """Collect words where they belong."""
        if self._in == "value":
            self.values[self._row] += data
        if self._in == "style":
            self.styles += data
        if self._in in {"", "value"}:
            self.text += data

    def all(self, *tags: str) -> list[Attributes]:
        """Give the attributes of all elements of these names."""
        return [given for tag, given in self.elements if tag in tags]

    @cached_property
    def ids(self) -> list[str]:
        """Every anchor of the page."""
        return [given["id"] for _, given in self.elements if "id" in given]

    @property
    def forwards(self) -> bool:
        """Tell whether it only leads to another page."""
        return any(one.get("http-equiv") == "refresh" for one in self.all("meta"))

    @property
    def lang(self) -> str:
        """The language that the page says it is in."""
        return self.all("html")[0].get("lang", "")

    def loaded(self) -> list[str]:
        """Give every address that a browser fetches to show the page."""
        found = [
            given[name] for tag, given in self.elements for name in given if (tag, name) in LOADED
        ]
        found += [
            one["href"] for one in self.all("link")
            if not ADDRESSES & set(one.get("rel", "").split()) and "href" in one
        ]  # fmt: skip
        found += [part.split()[0] for one in self.all("img", "source") if one.get("srcset")
                  for part in one["srcset"].split(",")]  # fmt: skip
        styles = self.styles + " ".join(given.get("style", "") for _, given in self.elements)
        return [one for one in [*found, *css_addresses(styles)] if not one.startswith("data:")]

    def linked(self) -> list[str]:
        """Give every address that a reader can follow."""
        return [one["href"] for one in self.all("a") if "href" in one]


def css_addresses(text: str) -> list[str]:
    """Give what a style sheet loads."""
    return [one or other for one, other in CSS_URL.findall(text)]


@dataclass
class Site:
    """A built site with all of its pages."""

    root: Path
    pages: dict[str, Html] = field(default_factory=dict)

    forwards: dict[str, Html] = field(default_factory=dict)
    """What only leads to another page."""

    framed: dict[str, Html] = field(default_factory=dict)
    """Charts alone, for the frames of other sites."""

    def __post_init__(self) -> None:
        """Read every page once."""
        for path in sorted(self.root.rglob("*.html")):
            page = Html(path)
            kind = self.forwards if page.forwards else self.pages
            kind = self.framed if path.is_relative_to(self.root / "data") else kind
            kind[path.relative_to(self.root).as_posix()] = page

    @cached_property
    def languages(self) -> list[str]:
        """Give the languages that the entrance offers, in its order."""
        doors = self.pages["index.html"].all("a")
        return [one["hreflang"] for one in doors if one.get("class") == "enter"]

    def of_language(self, language: str) -> dict[str, Html]:
        """Give the pages of a language by their path below it."""
        return {name.removeprefix(f"{language}/"): page for name, page in self.pages.items()
                if name.startswith(f"{language}/")}  # fmt: skip

    def packages(self) -> list[str]:
        """Give the names of the published packages."""
        return sorted(one.name for one in (self.root / "data").iterdir() if one.is_dir())

    def figures(self, package: str) -> dict[str, dict[str, str]]:
        """Give the rows of a package's published figures, by key."""
        path = self.root / "data" / package / "data" / "figures.csv"
        if not path.is_file():
            return {}
        with path.open(encoding="utf-8", newline="") as file:
            return {row["figure"]: row for row in csv.DictReader(file)}

    def tables(self, name: str) -> dict[str, list[dict[str, str]]]:
        """Give the rows of every published table of a name, by package."""
        paths = sorted(self.root.glob(f"data/*/data/{name}.csv"))
        return {path.parts[-3]: chart_rows(path) for path in paths}

    def with_figures(self) -> list[str]:
        """Give the packages that have figures."""
        return [one for one in self.packages() if self.figures(one)]


MARKS = {"lo": (".", ",")}
"""The marks of thousands and decimals (CLDR) where they are not those of English."""


def parsed(text: str, language: str) -> float | None:
    """Read a number back as its language writes it; None where there is none."""
    found = re.search(r"[\d.,]+", text)
    if not found or text.startswith("<"):
        return None
    group, decimal = MARKS.get(language, (",", "."))
    return float(found.group().replace(group, "").replace(decimal, "."))


def marks(spec: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON
    """Give every row of data in a Vega-Lite spec that says which figure it is."""
    if isinstance(spec, dict):
        if "figure" in spec and "value" in spec:
            return [spec]
        return [one for value in spec.values() for one in marks(value)]
    if isinstance(spec, list):
        return [one for value in spec for one in marks(value)]
    return []


def chart_rows(path: Path) -> list[dict[str, str]]:
    """Read the rows of a chart's CSV."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def spec_of(path: Path) -> Any:  # noqa: ANN401 - JSON
    """Read a Vega-Lite spec."""
    return json.loads(path.read_text(encoding="utf-8"))
