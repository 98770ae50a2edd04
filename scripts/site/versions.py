"""How new what is published is: the time and the version of its packages."""

import re
from datetime import UTC, datetime

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.text.dates import period
from scripts.text.words import say


def newest(catalog: Catalog) -> int:
    """Give the time of the newest package (``created``), in seconds since 1970."""
    times = [_moment(package.stated("created")) for package in catalog.packages]
    return max([0, *times])


def version(catalog: Catalog, report: str) -> str:
    """Give the highest version among the packages of a report; nothing where none is stated."""
    owned = [one for one in catalog.packages if one.stated("report") == report]
    stated = [one.stated("version") for one in owned if one.stated("version")]
    return max(stated, key=_rank, default="")


def edition_lines(catalog: Catalog, report: str, language: Language) -> list[str]:
    """Say when the data was last updated, and which version it is, as far as packages state it."""
    lines = []
    if seconds := newest(catalog):
        day = datetime.fromtimestamp(seconds, UTC).date().isoformat()
        lines.append(say(language, "footer.updated", date=period(day, language)))
    if stated := version(catalog, report):
        lines.append(say(language, "footer.version", version=stated))
    return lines


def _moment(iso: str) -> int:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return 0
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _rank(stated: str) -> tuple[list[int], str]:
    """Rank 2031.10.0 above 2031.9.0."""
    return [int(one) for one in re.findall(r"\d+", stated)], stated
