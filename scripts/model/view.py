"""A view: a chart as a descriptor declares it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scripts.model.language import Text

ANY = "*"
"""In a filter: any code but an empty one or a group such as ``X-LAO``."""
FIGURES = "figures"
"""The resource of a view that names none."""
VALUE = "value"
COUNT = "count"
"""As ``x``: how many rows, or what the first field of their key names, a resource has."""
SHARE = "share"
"""As ``x``: a printed part as a share of its printed whole, such as women of all."""
MEASURES = frozenset({VALUE, COUNT, SHARE})
SUM, MEAN, MEDIAN, MIN, MAX = "sum", "mean", "median", "min", "max"
AGGREGATES = (COUNT, MAX, MEAN, MEDIAN, MIN, SUM)
"""As ``aggregate``: what is computed of the rows that a mark stands for."""
ADDITIVE = frozenset({"", COUNT, SUM})
"""What may be added up again, in stacks and to wholes."""
LOG = "log"
"""As ``scale``: each step along the axis is ten times the one before."""


@dataclass(frozen=True)
class Choice:
    """What a default view leaves out of its table, for reasons that the chart tells."""

    latest: str = ""
    """The field of times of which only the latest is drawn."""
    totals: tuple[str, ...] = ()
    """The codes of rows that are totals of others."""
    measures: int = 0
    """Of so many columns of amounts only some are drawn; below zero if the columns are times."""


@dataclass(frozen=True, eq=False)
class View:
    """What to draw: either ``figures`` filtered by codes, or the rows of one resource."""

    name: str
    title: Text
    question: Text
    mark: str
    x: str
    y: str
    color: str = ""
    sort: str = ""
    top: int = 0
    scale: str = ""
    aggregate: str = ""
    """What is computed of the rows of a plain table that one mark stands for."""
    share: str = ""
    """The field of a plain table whose codes are together the whole of which shares are drawn."""
    panels: str = ""
    """The field of whose codes each has a small chart of its own, all in one scale."""
    resource: str = FIGURES
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    default: bool = False
    """True for a chart that nobody declared and the site chose."""
    naming: Sequence[str] = ()
    """The fields that say which row is which, where rows of a default view share a name."""
    choice: Choice = Choice()

    @property
    def categories(self) -> str:
        """The field whose values stand along the axis that is not the value axis."""
        return self.y if self.x in MEASURES else self.x

    @property
    def named(self) -> set[str]:
        """All that it names where a field may stand, in no order."""
        return {self.x, self.y, self.color, self.share, self.panels, *self.filters}

    @property
    def shares(self) -> bool:
        """Tell whether shares are drawn: of figures, or of a plain table over the codes of a field.

        A stranger's column may have that name too.
        """
        return bool(self.share) or (self.x == SHARE and self.resource == FIGURES)
