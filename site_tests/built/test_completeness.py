"""Nothing is said in one language only: every page and its twins are made of the same elements."""

from collections.abc import Iterator, Mapping

import pytest

from site_tests.built.reading import Site
from site_tests.built.wording import Element, Wording


def pairs(site: Site, worded: Mapping[str, Wording]) -> Iterator[tuple[str, Wording, Wording]]:
    """Give every page of the first language with each of its twins: path, page and twin."""
    [first, *others] = site.languages
    for path in site.of_language(first):
        for other in others:
            name = f"{other}/{path}"
            yield name, worded[f"{first}/{path}"], worded[name]


def outline(page: Wording) -> list[Element]:
    """Give the elements of a page that its twins have as well."""
    # The font of Lao is fetched on Lao pages only, and long words of a drawing stand in more lines.
    return [
        one for one in page.elements
        if one.tag != "link" and not _drawn(one) and not _beside_a_number(one)
    ]  # fmt: skip


def _beside_a_number(one: Element) -> bool:
    """Tell whether words stand before or behind a number, as each language has it."""
    return list(one.inside[-2:]) == ["td", "small"]


def _drawn(one: Element) -> bool:
    """Tell whether an element is a part of a drawing, but for its title and description."""
    return "svg" in one.inside[:-1] and one.tag not in {"title", "desc"}


def differences(page: Wording, twin: Wording) -> list[str]:
    """Say where a page and its twin are made otherwise, or say something in one language only."""
    for one, other in zip(outline(page), outline(twin), strict=False):
        here = f"{'/'.join(one.inside)}: {one.words or other.words}"
        if one.inside != other.inside:
            return [f"{'/'.join(one.inside)} is not {'/'.join(other.inside)}"]
        if one.words.keys() != other.words.keys():
            return [f"{here} {sorted(one.words.keys() ^ other.words.keys())}"]
        if not all(words.strip() for words in (*one.words.values(), *other.words.values())):
            return [f"{here} is empty"]
    counts = len(outline(page)), len(outline(twin))
    return [] if counts[0] == counts[1] else [f"elements: {counts}"]


@pytest.mark.sites("three", "own")
def test_twins_say_the_same_things(site: Site, worded: dict[str, Wording]) -> None:
    """Twins have the same elements, each with words in every language or in none."""
    found = {path: differences(page, twin) for path, page, twin in pairs(site, worded)}
    assert len(found) > 20
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


PAGE = '<p lang="lo">{0}<a title="{1}">{2}</a></p>'


@pytest.mark.parametrize(
    ("lao", "english", "wrong"),
    [
        (("ກ", "ຂ", "ຄ"), ("a", "b", "c"), ""),
        (("ກ", "ຂ", "ຄ"), ("a", "b", ""), "text"),
        (("ກ", "", "ຄ"), ("a", "b", "c"), "empty"),
        (("ກ", "ຂ", "ຄ<b>ງ</b>"), ("a", "b", "c"), "elements"),
        (("ກ", "ຂ", "<b>ຄ</b>"), ("a", "b", "<i>c</i>"), "is not"),
    ],
)
def test_a_missing_translation_is_found(
    lao: tuple[str, ...], english: tuple[str, ...], wrong: str
) -> None:
    """A text, a label or an element that only one of two twins has is told."""
    said = "".join(differences(Wording(PAGE.format(*lao)), Wording(PAGE.format(*english))))
    assert bool(said) == bool(wrong)
    assert wrong in said
