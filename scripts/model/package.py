"""A Data Package as it was read: its descriptor, texts and resources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.model.content import Content
from scripts.model.language import Language, Text, Words
from scripts.model.resource import Resource


@dataclass(frozen=True, eq=False)
class Package:
    """A Data Package as it was read. ``path`` is the descriptor's, relative to the project."""

    name: str
    path: str
    descriptor: Mapping[str, Any]
    languages: tuple[str, ...]
    title: Text
    description: Text
    resources: tuple[Resource, ...]
    files: Mapping[str, Content] = field(default_factory=dict)
    """Files of resources that are not tables, by path."""
    digest: str = ""
    """Tells apart what it was read from: descriptor, tables, files."""

    apart: Mapping[str, str] = field(default_factory=dict)
    """Places of the descriptor that stand in files of their own, with these files."""

    def speaks(self, languages: Iterable[Language]) -> bool:
        """Tell whether the package promises its texts in all of these languages."""
        return set(languages) <= set(self.languages)

    def named(self, language: Language) -> str:
        """Give the title, or the name where it has none."""
        return self.title.in_(language) or self.name

    def paragraphs(self, language: Language) -> list[Words]:
        """Give the description as paragraphs."""
        words = self.description.words(language)
        parts = [one.strip() for one in words.text.split("\n\n")]
        return [Words(one, words.lang) for one in parts if one]

    def stated(self, name: str) -> str:
        """Give a plain property of the descriptor (report, theme, period …), or nothing."""
        value = self.descriptor.get(name, "")
        return str(value) if isinstance(value, str | int) else ""

    @property
    def referred(self) -> frozenset[str]:
        """The names of the packages to whose tables its own refer."""
        keys = (key for one in self.resources for key in one.foreign_keys)
        return frozenset(key.package for key in keys if key.package)

    def resource(self, name: str) -> Resource | None:
        """Find a resource by name."""
        return next((one for one in self.resources if one.name == name), None)

    def file_path(self, resource: Resource) -> str:
        """Give the path of a resource's file, relative to the project."""
        return f"{self.path.rsplit('/', 1)[0]}/{resource.path}"
