"""The values that a view becomes on its way: its source, its data, and its data with words.

A source is a view with the table that it reads; data are its rows in the order in which they are
drawn; worded data are all that a mark is encoded from.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from scripts.charts.data.datum import Datum, Stack
from scripts.charts.look.sheet import NARROW, Sheet
from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.charts.words.row import Row
from scripts.drawing.style import FONT_SIZE
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.model.view import COUNT, VALUE, View
from scripts.text.numbers import part, shortened

Place = tuple[int, int]
"""Column and row of a tile."""
ACTIVITY = "activity"
TIME = "time_period"
"""The text of figures that says when: other texts may look like times and be none."""
BESIDE = 200
"""How wide the text of a value may be that stands beside its mark."""
ON_AXIS = 100
"""How wide the text of a tick may be."""


@dataclass(frozen=True)
class Layout:
    """How the rows of a view are laid out, and which views can be laid out so."""

    encode: Callable[["Worded"], Spec]
    height: Callable[["Worded"], float] = lambda _: 0
    """How high its picture is, as far as that depends on what is drawn."""
    measures: frozenset[str] = frozenset({VALUE, COUNT})
    """What may be drawn besides a field: printed values, shares of them, counts of rows."""
    scales: frozenset[str] = frozenset()
    """Scales that it has besides the linear one."""
    panelled: bool = False
    """True where it can be drawn in panels."""
    loose: bool = False
    """True where a category may hold several figures, the highest first."""
    timed: bool = False
    """True where the categories are times, and a series is a line through them."""
    times: int = 0
    """So many times it has, if that is not open."""
    tiled: bool = False
    """True where each category is an area with a tile of its own."""
    fixed: bool = False
    """True where what is drawn has its place, and cannot be put in another order."""
    room: float = BESIDE
    """How wide the text of a value may be."""
    together: int = 1
    """So many periods stand beside each other in it; more are small charts of their own."""


@dataclass(frozen=True)
class Mark:
    """A mark that a view can name: its layout, also with colours where that is another."""

    name: str
    type: str
    """The mark of Vega-Lite that is drawn: bar, line, point or rect."""
    layout: Layout
    colored: Layout | None = None
    stacked: bool = False
    """True where the series of a category are parts of one bar."""

    def layout_of(self, *, colored: bool) -> Layout:
        """Give the layout in one period, with colours or without."""
        return self.colored if self.colored and colored else self.layout

    @property
    def lanes(self) -> bool:
        """Tell whether the series of a category stand beside each other."""
        return not self.stacked and self.type != "line"


@dataclass(frozen=True, eq=False)
class Source:
    """A view, its mark, and the table that it reads as its package sees it."""

    catalog: Catalog
    package: Package
    view: View
    mark: Mark
    resource: Resource
    figures: bool
    """True where the rows are printed values, false for those of any other table."""

    @property
    def layout(self) -> Layout:
        """The layout in one period."""
        return self.mark.layout_of(colored=bool(self.view.color))

    @property
    def along(self) -> bool:
        """Tell whether figures of several periods are points of one line."""
        return self.figures and self.layout.timed and self.view.x == TIME

    @property
    def counting(self) -> bool:
        """Tell whether rows are counted; a column of a stranger may have that name too."""
        own = self.view.y if self.layout.timed else self.view.x
        return own == COUNT and self.resource.field(COUNT) is None


@dataclass(frozen=True, eq=False)
class Data:
    """The rows of a view in order. ``total`` counts what ``top`` is taken from."""

    source: Source
    layout: Layout
    field: str
    """The field whose codes are the categories."""
    rows: tuple[Datum, ...]
    categories: tuple[str, ...]
    series: tuple[str, ...]
    periods: tuple[str, ...]
    total: int
    tiles: Mapping[str, Place] = dataclasses.field(default_factory=dict)
    """Where each area of a map stands."""
    thinned: bool = False
    """True where a line has fewer points than its table."""
    gaps: tuple[tuple[str, str, str], ...] = ()
    """Times at which a line has no value, each with the series and the panel of the line."""
    times: tuple[str, ...] = ()
    """The times on the axis of lines in their order, with those of gaps."""
    missing: int = 0
    """How many rows of a plain table have no value."""
    untimed: int = 0
    """How many of its rows have no time to stand at."""
    apart: Mapping[str, Mapping[str, str]] = dataclasses.field(default_factory=dict)
    """Codes by category and field, where categories are rows: what tells these apart."""
    totals: Mapping[Stack, Datum] = dataclasses.field(default_factory=dict)
    """What the parts of a stack make up, where that is known."""
    panels: tuple[str, ...] = ()
    """The codes of which each has a small chart of its own, in their order."""

    @property
    def view(self) -> View:
        """The view that is drawn."""
        return self.source.view

    @property
    def mark(self) -> Mark:
        """The mark of the view."""
        return self.source.mark

    @property
    def several_periods(self) -> bool:
        """Tell whether what is drawn is of several periods."""
        return len(self.periods) > 1

    @property
    def by_activity(self) -> bool:
        """Tell whether of several dots of a category their activity says which is which."""
        own = self.layout.loose and self.field != ACTIVITY
        return own and any(one.activity for one in self.rows)

    @property
    def shown(self) -> int:
        """How many categories, or lines, are drawn."""
        return len(self.series if self.layout.timed else self.categories)


@dataclass(frozen=True, eq=False)
class Worded:
    """Data with their words in one language: nothing else is needed to encode them."""

    data: Data
    language: Language
    rows: tuple[Row, ...]
    categories: Mapping[str, str]
    """The names of categories, and of all areas of a map."""
    short: Mapping[str, str]
    """The names of the areas of a map as they stand on tiles."""
    series: Mapping[str, str]
    periods: Mapping[str, str]
    headings: Mapping[str, str]
    """What ``category``, ``series``, ``activity``, ``agency`` and ``value`` are called."""
    times: Mapping[str, list[str]]
    """The lines in which times stand on an axis, where categories are times."""
    totals: Mapping[Stack, str]
    """What stands at the ends of stacks."""
    agencies: Mapping[str, str]
    """Who did what a category stands for, where categories are activities."""
    panels: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """The names of panels."""
    sheet: Sheet = NARROW
    """What it is drawn on."""
    whole: "Worded | None" = None
    """Of a panel: what is drawn in all of them."""

    @property
    def parted(self) -> bool:
        """Tell whether it is drawn in panels, or in one of them."""
        return bool(self.data.panels) or self.whole is not None

    def on(self, sheet: Sheet) -> "Worded":
        """Give the same for another sheet."""
        return dataclasses.replace(self, sheet=sheet)

    def number(self, value: float) -> str:
        """Write the number of a tick as briefly as an axis needs, or a share as per cent."""
        if self.data.view.shares:
            return part(value, self.language)
        return shortened(value, self.language, lambda text: width(text, FONT_SIZE) <= ON_AXIS)
