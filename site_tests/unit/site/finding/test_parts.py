"""An index in parts says what the one file would, and its head leads to all that holds a word."""

import json
import random
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

import pytest

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.site.finding.index import search_index
from scripts.site.finding.parts import Bounds
from scripts.site.finding.register import beginnings
from site_tests.benchmarks.pages import pages
from site_tests.making import EDITION, LANGUAGES

WHOLE = Bounds(whole=10**9)
PARTS = Bounds(whole=0, shard=2500, leaf=400, first=6000)


def read(files: Mapping[str, bytes], path: str = addresses.SEARCH) -> Any:  # noqa: ANN401 - JSON
    """Read a file of an index."""
    return json.loads(files[path])


def part(files: Mapping[str, bytes], path: str) -> Any:  # noqa: ANN401 - JSON
    """Read a part by the address that the head has."""
    return read(files, addresses.ASSETS + path)


def lines(shard: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """Write out the passages of a file: the page, the anchor, the title and the text."""
    phrases = iter(shard["phrases"])
    made: list[tuple[str, str, str, str]] = []
    for page in shard["pages"]:
        titles, texts = (
            [" · ".join(shard["phrases"][one - 1] if one else next(phrases) for one in line)
             for line in page[name]] for name in ("titles", "texts")
        )  # fmt: skip
        made += zip([page["location"]] * len(titles), page["anchors"], titles, texts, strict=True)
    return made


def named(files: Mapping[str, bytes], beginning: str) -> set[int]:
    """Give the shards that the register names for a beginning, as the script looks it up."""
    register = read(files)["register"]
    leaf = part(
        files, register[max(bisect_right([one[0] for one in register], beginning) - 1, 0)][1]
    )
    held = dict(zip(leaf["beginnings"], leaf["held"], strict=True))
    return set(leaf["sets"][held[beginning]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_are_the_whole(language: Language) -> None:
    """The shards hold the pages in their order, and the head counts what they hold together."""
    members = pages(language, 12)
    whole = read(search_index(EDITION, members, language, bounds=WHOLE))
    files = search_index(EDITION, members, language, bounds=PARTS)
    head = read(files)
    shards = [part(files, path) for path, _ in head["shards"]]
    assert len(shards) > 3
    assert [one for shard in shards for one in lines(shard)] == lines(whole)
    sizes = [len(title) + len(text) for *_, title, text in lines(whole)]
    assert head["count"] == len(sizes)
    assert head["mean"] == sum(sizes) / len(whole["pages"])
    assert head["ignored"] == whole["ignored"]
    assert [len(files[addresses.ASSETS + path].decode()) for path, _ in head["shards"]] == [
        letters for _, letters in head["shards"]
    ]
    parts = {addresses.ASSETS + one for one, _ in head["shards"]}
    assert files.keys() == parts | {addresses.SEARCH} | {
        addresses.ASSETS + one for _, one, _ in head["register"]
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_lost(language: Language) -> None:
    """Wherever a word of a passage begins, the register names the shard of the passage for it."""
    files = search_index(EDITION, pages(language, 12), language, bounds=PARTS)
    chance = random.Random(0)  # noqa: S311 - the same texts every time
    for number, (path, _) in enumerate(read(files)["shards"]):
        for _, anchor, title, text in chance.choices(lines(part(files, path)), k=5):
            for said in (anchor, title, text):
                assert all(number in named(files, one) for one in beginnings(said)), said


def test_keywords_are_told_by_the_head() -> None:
    """A page that is asked for in words that no page has is found without its shard."""
    members = [*pages("en", 8), (Page("help/", "Help", ""), "<article><h1>Help</h1></article>")]
    head = read(search_index(EDITION, members, "en", bounds=PARTS))
    [(number, keywords)] = [one for one in head["asked"] if "hotline" in one[1]]
    assert number == len(head["shards"]) - 1
    assert "phone" in keywords


def test_parts_of_a_site_do_not_grow() -> None:
    """With more pages there are more parts, each as large as before, and hardly a larger head."""
    few, many = (
        search_index(EDITION, pages("en", count), "en", bounds=PARTS) for count in (20, 60)
    )
    assert len(many) > 2 * len(few)
    largest = [max(len(one) for path, one in files.items() if path != addresses.SEARCH)
               for files in (few, many)]  # fmt: skip
    assert largest[1] < 1.5 * largest[0]


def test_a_part_is_named_by_its_content() -> None:
    """Another value changes its own part and the way to it; the others keep their names."""
    members = pages("en", 12)
    last, html = members[-1]
    before = search_index(EDITION, members, "en", bounds=PARTS)
    changed = [*members[:-1], (last, html.replace("</h1>", " again</h1>"))]
    after = search_index(EDITION, changed, "en", bounds=PARTS)
    shards = [[one for one, _ in read(files)["shards"]] for files in (before, after)]
    assert shards[0][:-1] == shards[1][:-1]
    assert shards[0][-1] != shards[1][-1]
    assert all(before[path] == after[path] for path in before.keys() & after.keys()
               if path != addresses.SEARCH)  # fmt: skip


def test_a_small_site_has_one_file() -> None:
    """Up to the bound the index comes at once, as nothing would be saved."""
    assert list(search_index(EDITION, pages("en", 2), "en")) == [addresses.SEARCH]
    assert len(search_index(EDITION, pages("en", 2), "en", bounds=PARTS)) > 1
