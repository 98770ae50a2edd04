"""Areas lie in others: a place in a province, a province in the country."""

from collections.abc import Iterator, Mapping

from scripts.model.catalog import Record


def upward(areas: Mapping[str, Record], code: str) -> Iterator[str]:
    """Go from an area to those that it lies in, itself first. A circle in the list ends there."""
    passed: set[str] = set()
    while code in areas and code not in passed:
        yield code
        passed.add(code)
        code = str(areas[code].get("within") or "")
