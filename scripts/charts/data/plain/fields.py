"""Which fields of a plain table a view reads, and what it reads them for."""

from scripts.charts.model import Source
from scripts.model.view import View


def quantities(source: Source) -> list[str]:
    """Give the fields of a view that hold numbers, the one along the value axis first."""
    view, timed = source.view, source.layout.timed
    order = (view.y, view.x) if timed else (view.x, view.y)
    return [name for name in order if (one := source.resource.field(name)) and one.numeric]


def value_field(source: Source) -> str:
    """Tell which of the view's fields holds the quantity."""
    return quantities(source)[0]


def category_field(source: Source) -> str:
    """Tell which of the view's fields says what a mark stands for."""
    view = source.view
    if source.counting:
        return view.categories
    return view.x if value_field(source) == view.y else view.y


def picked(view: View) -> str:
    """Give the field of a whole of which only some parts are drawn: others draw all of them."""
    return view.share if view.share not in {view.x, view.y, view.color, view.panels} else ""


def kinds(source: Source) -> list[str]:
    """Give the fields whose codes together say what a mark stands for."""
    view = source.view
    fields = (category_field(source), view.color, view.panels, view.share)
    return [one for one in dict.fromkeys(fields) if one]


def split(view: View) -> tuple[str, str]:
    """Give the fields that split the marks of a category: colours and panels."""
    return view.color, view.panels


def needed(source: Source) -> list[str]:
    """Give the fields of a table that a view is drawn from."""
    view, resource = source.view, source.resource
    parents = (name for key in resource.foreign_keys for name in (*key.fields, *key.targets))
    known = {*view.named, *resource.primary_key, *parents}
    return [one for one in resource.names if one in known]
