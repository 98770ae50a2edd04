"""No control characters: nothing shows them, and a picture or a page that holds one is broken."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.text.lao.spelling import CONTROL, marked


def character_problems(package: Package, _: Sequence[Language]) -> Iterator[Problem]:
    """Say every text of a descriptor and every cell that has a control character."""
    for place, text in texts("", package.descriptor):
        if CONTROL.search(text):
            yield Problem("control-character", package.path, None, place, marked(text))
    for resource in package.resources:
        yield from _cells(package, resource)


def texts(place: str, value: object) -> Iterator[tuple[str, str]]:
    """Go through all texts of a descriptor, each with its place: ``resources.rice.title``."""
    if isinstance(value, str):
        yield place.removeprefix("."), value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts(f"{place}.{key}", one)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            name = one.get("name") if isinstance(one, dict) else None
            yield from texts(f"{place}.{name or number}", one)


def cells(
    resource: Resource, names: Iterable[str], wrong: Callable[[str], object]
) -> Iterator[tuple[int, str, str]]:
    """Go through the texts in some fields of a table that are wrong: each with its row and field.

    Texts that are equal are judged once.
    """
    for name in names:
        [texts] = resource.listed(name)
        found = {one for one in dict.fromkeys(texts) if one is not None and wrong(one)}
        if found:
            rows = zip(resource.rows, texts, strict=True)
            yield from ((row, name, text) for row, text in rows if text in found)


def _cells(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    names = [name for name in resource.texts if _in_column(resource, name)]
    for number, name, cell in cells(resource, names, CONTROL.search):
        yield Problem("control-character", place, number, name, marked(cell))


def _in_column(resource: Resource, name: str) -> bool:
    """Look through a column at once, which takes less time than to look at each text."""
    [texts] = resource.listed(name)
    return bool(CONTROL.search("\n".join(one for one in texts if one)))
