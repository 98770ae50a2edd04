"""Names that stand in an order of their own: ages and sizes, answers and levels, months."""

import re
from collections.abc import Sequence

from scripts.charts.data.moments import moments
from scripts.charts.views.vocabulary import DEGREES, SCALES, UNKNOWN
from scripts.model.field import Field

AMONG = re.compile(r"(?:under |over |below |above |from |[<>≤≥] ?)?(\d+)", re.IGNORECASE)
"""How a name of an age or a size begins."""
SEVERAL = 3


def in_order(field: Field, names: Sequence[str]) -> bool:
    """Tell whether the names of rows stand in an order that has a meaning."""
    known = [one for one in names if one.strip().lower() not in UNKNOWN]
    last = known == list(names[: len(known)])
    if field.ordered:
        return True
    return len(known) >= SEVERAL and last and (_sized(known) or _timed(known) or _scaled(known))


def _sized(names: Sequence[str]) -> bool:
    """Tell whether names begin with numbers that rise."""
    begun = [AMONG.match(one) for one in names]
    sizes = [int(one.group(1)) for one in begun if one]
    return len(sizes) == len(names) and sizes == sorted(sizes) and len(set(sizes)) > 1


def _timed(names: Sequence[str]) -> bool:
    """Tell whether names are times in their order."""
    at = moments(names)
    return bool(at) and at == sorted(at)


def _scaled(names: Sequence[str]) -> bool:
    """Tell whether names are answers or levels; a degree of one is one as well."""
    return all(_level(one.strip().lower()) in SCALES for one in names)


def _level(name: str) -> str:
    bare = next((name.removeprefix(one) for one in DEGREES if name.startswith(one)), name)
    return name if name in SCALES else bare
