"""The tiles of a map read back: each has the name and the value of its area."""

from scripts.charts.look.heights import tile
from scripts.charts.look.ramp import ramp
from scripts.charts.model import Worded
from site_tests.reading_bands import joined
from site_tests.shown import origin, texts


def on_tiles(worded: Worded, svg: str) -> list[str]:
    """Compare what stands on each tile with the row of its area."""
    places = worded.data.tiles
    first, top = (min(one[axis] for one in places.values()) for axis in (0, 1))
    columns = max(one[0] for one in places.values()) - first + 1
    side, high = tile(worded, columns)
    x, y = origin(svg)
    found: dict[tuple[int, int], list[str]] = {}
    scale = ramp(worded)
    told = [one for one in texts(svg) if one.bottom < y]
    named = [worded.number(one) for one in scale.ends] if scale.told else []
    faults = [] if [one.text for one in told] == named else [f"has a legend of {told}"]
    for one in texts(svg):
        if one in told:
            continue
        middle, level = (one.left + one.right) / 2 - x, (one.top + one.bottom) / 2 - y
        found.setdefault((int(middle // side) + first, int(level // high) + top), []).append(
            one.text
        )
    values = {row.datum.category: row.text for row in worded.rows}
    wanted = {place: joined([worded.short[code], values.get(code, "")])
              for code, place in places.items()}  # fmt: skip
    shown = {place: joined(lines) for place, lines in found.items()}
    return faults + [f"{place}: {shown.get(place)} for {wanted.get(place)}"
            for place in {**wanted, **shown} if wanted.get(place) != shown.get(place)]  # fmt: skip
