"""A view: a chart as a descriptor declares it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from scripts.model.language import Text

Mark = Literal["bar", "stacked", "line", "dot"]
MARKS: tuple[Mark, ...] = get_args(Mark)
ANY = "*"
"""In a filter: any code but an empty one or a group such as ``X-LAO``."""
KEYS = frozenset(
    {"name", "title", "question", "mark", "figures", "resource", "x", "y", "color", "sort", "top"}
)


@dataclass(frozen=True)
class View:
    """What to draw: either ``figures`` filtered by codes, or the rows of one resource."""

    name: str
    title: Text
    question: Text
    mark: Mark
    x: str
    y: str
    color: str = ""
    sort: str = ""
    top: int = 0
    resource: str = "figures"
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    default: bool = False
    """True for a chart that nobody declared and the site chose."""

    @property
    def categories(self) -> str:
        """The field whose values stand along the axis that is not the value axis."""
        return self.y if self.x == "value" else self.x
