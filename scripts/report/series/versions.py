"""How new packages are: when the newest of them was made, and which version they have."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from scripts.model.package import Package


def newest(packages: Iterable[Package]) -> int:
    """Give the time of the newest package (``created``), in seconds since 1970."""
    return max([0, *(_moment(one.stated("created")) for one in packages)])


def day(packages: Iterable[Package]) -> str:
    """Give the day of the newest package (ISO 8601); nothing where none states any."""
    seconds = newest(packages)
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if seconds else ""


def version(packages: Iterable[Package]) -> str:
    """Give the highest version among packages; nothing where none is stated."""
    stated = [one.stated("version") for one in packages if one.stated("version")]
    return max(stated, key=_rank, default="")


def _moment(iso: str) -> int:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return 0
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _rank(stated: str) -> tuple[list[int], str]:
    """Rank 2031.10.0 above 2031.9.0."""
    return [int(one) for one in re.findall(r"\d+", stated)], stated
