"""Small charts beside each other, one a panel, all in one scale and with one legend."""

from collections.abc import Sequence

from scripts.charts.look.panels import GUTTER, columns, heads, panels
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import BELOW, FONT_SIZE, LINE

OF_WHOLE = frozenset({"$schema", "config"})
"""What stands in a spec once, and not in those in it."""


def panelled(worded: Worded) -> Spec:
    """Encode each panel as the chart that it is alone, with its name above it."""
    names, count = list(heads(worded).values()), columns(worded)
    made = [worded.data.layout.encode(one) for one in panels(worded)]
    return {
        **{key: part for key, part in made[0].items() if key in OF_WHOLE},
        "concat": [
            {"title": _title(names, place, count), **_apart(spec, place)}
            for place, spec in enumerate(made)
        ],
        "columns": count,
        "spacing": {"row": LINE, "column": GUTTER},
    }


def _apart(spec: Spec, place: int) -> Spec:
    """Let no layer be called as one of another panel: Vega would take its rows."""
    layers = [one | {"name": f"panel_{place}_{one['name']}"} if "name" in one else one
              for one in spec["layer"]]  # fmt: skip
    return {key: part for key, part in spec.items() if key not in OF_WHOLE} | {"layer": layers}


def _title(names: Sequence[Sequence[str]], place: int, count: int) -> Spec:
    """Leave below a short name the room of the longest in its row, so that panels stand level."""
    lines, first = names[place], place - place % count
    most = max(map(len, names[first : first + count]))
    return {
        "text": list(lines),
        "fontSize": FONT_SIZE,
        "fontWeight": "bold",
        "lineHeight": LINE,
        "offset": BELOW + (most - len(lines)) * LINE,
    }
