"""The edition: what one site says of itself, apart from its pages and its data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from scripts.model.language import Language, Text

Table = Mapping[str, str]
"""Strings by dotted key, e.g. ``page.downloads``."""

ENGINES = ("mkdocs", "zensical")
"""What can make the pages; each is also the name of its module. The first is the default."""


@dataclass(frozen=True, eq=False)
class Edition:
    """The settings of ``mkdocs.yml`` and the words of ``docs/<language>/words.toml``."""

    languages: tuple[Language, ...] = ()
    """The languages of the site, the first one first in every list."""
    name: Text = field(default_factory=Text)
    short: Text = field(default_factory=Text)
    """The name where there is little room."""
    description: Text = field(default_factory=Text)
    statement: Text = field(default_factory=Text)
    """Whose edition this is, in one sentence at the foot of every page; may be empty."""
    standing: Text = field(default_factory=Text)
    """What it is to those whose data it shows, in a few words under pictures; may be empty."""
    licence: Text = field(default_factory=Text)
    """Under which terms the data may be used, at the foot of every page; may be empty."""
    report: str = ""
    """The code of the report that it is made for, or what the codes of several begin with."""
    country: str = ""
    """The area (``ref_area``) that needs no mention: the whole country that the data is about."""
    nationality: str = ""
    """The nationality (ISO 3166-1 alpha-3) of the people at home; ``X-`` before it: all others."""
    mask_below: int = 5
    """Counts of sensitive populations from one up to here, not included, need a decision."""
    engine: str = ENGINES[0]
    """What makes the pages."""
    repository: str = ""
    """Where a reader reports what looks wrong; empty where no repository is named."""
    checked: str = ""
    """The day on which the hotlines were last checked (ISO 8601); empty: they were not."""
    quick_exit: str = ""
    """Where the way out of the site leads; empty: there is none."""
    keywords: Mapping[Language, Table] = field(default_factory=dict)
    """By page, the words in which readers ask for it beside its own, separated by commas."""
    synonyms: Mapping[Language, Table] = field(default_factory=dict)
    """By words of names, those of readers that mean the same, separated by commas."""
    words: Mapping[Language, Table] = field(default_factory=dict)
    """Words of the interface that the edition brings or says otherwise than the generator."""

    @cached_property
    def digest(self) -> str:
        """Tells apart all that it says."""
        return sha256(repr(self).encode()).hexdigest()

    def owns(self, report: str) -> bool:
        """Tell whether a report, by its code, is one of those that the edition is made for."""
        return bool(self.report) and f"{report}-".startswith(f"{self.report}-")

    @property
    def foreign(self) -> str:
        """The code of all nationalities but the one at home."""
        return f"X-{self.nationality}" if self.nationality else ""

    @property
    def largest_small(self) -> int:
        """The largest count that could single somebody out."""
        return self.mask_below - 1
