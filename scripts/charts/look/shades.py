"""The colours of series: one that its code list states is the same on the whole site."""

from scripts.charts.look.legend import coloured
from scripts.charts.look.theme import NEUTRAL, PALETTE
from scripts.charts.model import Worded
from scripts.model.quantity import nearest
from scripts.report.tables import number

COLOUR = "chart_colour"
"""The field of a code list with the place of a code's colour in the palette, from one on."""


def shades(worded: Worded) -> dict[str, str]:
    """Give the colour of each series: the stated one, else the first that nobody states."""
    own = coloured(worded)
    stated = _stated(worded, own)
    free = [one for one in PALETTE if one not in stated.values()]
    found = stated | dict(zip((one for one in own if one not in stated), free, strict=False))
    return {one: found.get(one, NEUTRAL) for one in worded.series}


def _stated(worded: Worded, own: list[str]) -> dict[str, str]:
    """Give the stated colours; where two series state one, the first has it."""
    source = worded.data.source
    key = source.resource.reference(worded.data.view.color)
    rows = source.catalog.rows(source.package, key) if key else {}
    found: dict[str, str] = {}
    for code in own:
        place = number(rows.get(code, {}), COLOUR)
        colour = dict(enumerate(PALETTE, 1)).get(int(nearest(place or 0)), "")
        if colour and colour not in found.values():
            found[code] = colour
    return found
