"""The search of a large site: answers take few parts of the index, and are those of a whole one.

Box, worker and pages are those of a built site. Its index is made of generated packages, or of its
own pages with small bounds.
"""

import gzip
import json
import random
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, Route, expect

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.page import Page as Made
from scripts.site.finding.index import search_index
from scripts.site.finding.parts import Bounds
from scripts.site.finding.passages import passages
from scripts.site.finding.register import LAO_LETTERS, LETTERS, folded
from site_tests.benchmarks.pages import pages
from site_tests.browsing import RESULT
from site_tests.making import EDITION, LANGUAGES
from site_tests.serving import served

pytestmark = [pytest.mark.browser, pytest.mark.sites("three")]

COUNT = 300
FIRST = 25_000
"""Bytes of the index, as a server compresses them, that a first answer among so many may take."""
MEANT = {"number of students": "zzz", "ຈຳນວນນັກສຶກສາ": "qqq", "d0005": "xxx"}
"""Words of pages (several, Lao, a code), each with one that no page has and that means the same."""
KNOWING = replace(EDITION, synonyms=dict.fromkeys(LANGUAGES, MEANT))
WHOLE = Bounds(whole=10**9)
SMALL = Bounds(whole=0, shard=3000, leaf=1000, first=8000)
MOST = 4
"""Files for a rare word: the head, one or two parts of the register, the shard that has it."""
THROUGH = 6
"""Parts that are enough for a first answer."""
BUSY = ".search ol[aria-busy=true]"
PARTS = "**/assets/search/*.json"
DIFFER = """async ([scripts, addresses, queries]) => {
  const [{ opened }, { answering }] = await Promise.all(
    ["index.js", "answering.js"].map((name) => import(scripts + name)),
  );
  const last = async (address, query) => {
    let found;
    for await (found of answering(await opened(address), query, () => false));
    return JSON.stringify(found);
  };
  const differ = [];
  for (const query of queries) {
    const [whole, parts] = await Promise.all(addresses.map((one) => last(one, query)));
    if (whole !== parts) differ.push(query);
  }
  return differ;
}"""
"""Give the queries that the indexes at two addresses do not answer alike."""
BEGINNINGS = "async ([address, all]) => all.map((await import(address)).beginning)"


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write an index into a folder of a language."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        target.write_bytes(content)


@pytest.fixture
def large(built_site: Path, tmp_path: Path) -> Iterator[str]:
    """Serve the site with the search of many packages, and give the address of its home page."""
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    put(site / "en", search_index(EDITION, pages("en", COUNT), "en"))
    with served(site) as address:
        yield f"{address}en/"


def parts_of(page: Page) -> list[Response]:
    """Give what a page will fetch of the index, each part once."""
    answers: list[Response] = []

    def add(answer: Response) -> None:
        if "/assets/search" in answer.url and answer.url.endswith(".json"):
            answers.append(answer)

    page.on("response", add)
    return answers


def weight(answers: list[Response]) -> int:
    """Give the bytes of answers as they travel, without their heads."""
    return sum(len(gzip.compress(one.body(), 9)) for one in answers)


class Line:
    """A slow line: a few parts of the index come through at first, all when it is free."""

    def __init__(self, page: Page) -> None:
        self._through = 0
        self._held: list[Route] | None = []
        page.route(PARTS, self._send)

    def free(self) -> None:
        """Let all through."""
        held, self._held = self._held or [], None
        for route in held:
            route.continue_()

    def _send(self, route: Route) -> None:
        self._through += 1
        if self._held is None or self._through <= THROUGH:
            route.continue_()
        else:
            self._held.append(route)


def ask(page: Page, query: str) -> None:
    """Type a query into the box."""
    page.locator(".search-open").click()
    page.locator(".search input").fill(query)


@pytest.mark.parametrize("query", ["d0123", "D0123-07", "0123"])
def test_a_rare_word_takes_few_parts(page: Page, large: str, query: str) -> None:
    """What is far from the word in the index is not fetched."""
    page.goto(large)
    parts = parts_of(page)
    ask(page, query)
    first = page.locator(RESULT).first.locator("a").first
    expect(first).to_have_attribute("href", f"{large}packages/d0123/")
    expect(page.locator(BUSY)).not_to_be_attached()
    assert len(parts) <= MOST
    assert weight(parts) < FIRST


def test_what_is_nowhere_takes_no_shard(page: Page, large: str) -> None:
    """The register tells it."""
    page.goto(large)
    parts = parts_of(page)
    ask(page, "qqqqq")
    status = page.locator(".search").get_by_role("status")
    expect(status).to_have_text("No page found")
    assert len(parts) == 2


def test_a_first_answer_comes_before_all_parts(page: Page, large: str) -> None:
    """A word of every page is answered from a few parts, which is told; then from all of them."""
    page.goto(large)
    line, parts = Line(page), parts_of(page)
    ask(page, "education")
    results, status = page.locator(RESULT), page.locator(".search").get_by_role("status")
    expect(results.first).to_be_visible()
    expect(page.locator(BUSY)).to_be_attached()
    expect(status).to_contain_text("Still looking")
    assert weight(parts) < FIRST
    line.free()
    expect(page.locator(BUSY)).not_to_be_attached()
    expect(status).to_have_text("20 pages found")


def test_a_reader_keeps_the_place(page: Page, large: str) -> None:
    """Who has gone to a result stays there when the others come."""
    page.goto(large)
    line = Line(page)
    ask(page, "d0123 education")
    expect(page.locator(BUSY)).to_be_attached()
    page.keyboard.press("ArrowDown")
    link = page.locator(".search ol a:focus")
    expect(link).to_have_attribute("href", f"{large}packages/d0123/")
    line.free()
    expect(page.locator(BUSY)).not_to_be_attached()
    expect(link).to_have_attribute("href", f"{large}packages/d0123/")


def test_another_query_is_not_kept_waiting(page: Page, large: str) -> None:
    """It is answered while parts for the one before are on their way, and these change nothing."""
    page.goto(large)
    line = Line(page)
    ask(page, "d0123 education")
    expect(page.locator(BUSY)).to_be_attached()
    page.locator(".search input").fill("d0123")
    expect(page.locator(BUSY)).not_to_be_attached()
    expect(page.locator(RESULT)).to_have_count(1)
    line.free()
    page.wait_for_load_state("networkidle")
    expect(page.locator(RESULT)).to_have_count(1)


def test_enter_waits_for_all_that_answers(page: Page, large: str) -> None:
    """The page that opens is the best of all, not of those that came first."""
    page.goto(large)
    ask(page, "education")
    expect(page.locator(BUSY)).not_to_be_attached()
    best = str(page.locator(RESULT).first.locator("a").first.get_attribute("href"))
    page.goto("about:blank")
    page.goto(large)
    line = Line(page)
    ask(page, "education")
    expect(page.locator(BUSY)).to_be_attached()
    page.keyboard.press("Enter")
    line.free()
    page.wait_for_url(best)


def test_a_missing_part_is_told(page: Page, large: str) -> None:
    """Where the rest cannot be fetched, what was found stays, the box says so and tries again."""
    page.goto(large)
    ask(page, "d0123")
    expect(page.locator(RESULT)).to_have_count(1)
    page.route(PARTS, lambda route: route.abort())
    page.locator(".search input").fill("d0123 education")
    status = page.locator(".search").get_by_role("status")
    expect(status).to_contain_text("could not be loaded")
    page.unroute(PARTS)
    page.locator(".search input").fill("d0123 educatio")
    expect(status).to_have_text("20 pages found")
    first = page.locator(RESULT).first.locator("a").first
    expect(first).to_have_attribute("href", f"{large}packages/d0123/")


def own_pages(site: Path, language: Language) -> list[tuple[Made, str]]:
    """Read the pages that the search of a built site finds."""
    index = json.loads((site / language / addresses.SEARCH).read_bytes())
    found = [one["location"] for one in index["pages"]]
    return [(Made(one, one, ""), (site / language / one / "index.html").read_text("utf-8"))
            for one in found]  # fmt: skip


def asked(members: list[tuple[Made, str]], chance: random.Random) -> list[str]:
    """Cut queries out of pages: words, parts of words, several of one or of two places."""
    texts = [text for _, html in members for one in passages(html) for text in one if text]

    def cut() -> str:
        text = chance.choice(texts)
        start = chance.randrange(len(text))
        return text[start : start + chance.choice((1, 2, 4, 8, 30))]

    return [" ".join(cut() for _ in range(chance.choice((1, 1, 2)))) for _ in range(120)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_in_parts_answers_as_a_whole(
    page: Page, built_site: Path, tmp_path: Path, language: Language
) -> None:
    """Pages, their order, passages and what is missing are the same for whatever is asked."""
    members = [*own_pages(built_site, language), *pages(language, 10)]
    for name, bounds in (("whole", WHOLE), ("parts", SMALL)):
        put(tmp_path / name, search_index(KNOWING, members, language, bounds=bounds))
    shutil.copytree(built_site / language / "assets" / "scripts", tmp_path / "scripts")
    queries = asked(members, random.Random(0))  # noqa: S311 - the same queries every time
    queries += ["", "-", "²", "ß", "download", "what is", "ກັບ iom", "ໃນ 2022", "ັບ", "1,802"]
    queries += MEANT.values()
    queries += [one.upper() for one in queries[:20]]
    with served(tmp_path) as address:
        page.goto(f"{address}whole/{addresses.SEARCH}")
        both = [f"{address}{name}/{addresses.SEARCH}" for name in ("whole", "parts")]
        assert page.evaluate(DIFFER, [f"{address}scripts/search/", both, queries]) == []


def test_a_beginning_is_the_same_here_as_at_build(page: Page, address: str) -> None:
    """The browser knows the same letters, and takes the same of them for one, as the build."""
    known = [one for one in map(chr, range(sys.maxunicode + 1))
             if unicodedata.category(one) not in {"Cn", "Cs"}]  # fmt: skip
    page.goto(f"{address}en/")
    script = f"{address}en/assets/scripts/search/register.js"
    kept = [one in "0123456789" or unicodedata.category(one)[0] in "LM" for one in known]
    expected = [folded(one) if is_kept else "" for one, is_kept in zip(known, kept, strict=True)]
    assert page.evaluate(BEGINNINGS, [script, known]) == expected
    words = ["Trafficking", "1.3.1-4", "l’eau", "1.5.4.ຄ-5", "ຈຳນວນຄົນ", "ກັບiom", "iomກັບ", "ΣΑΣ"]
    begun = ["traffick", "1314", "leau", "154", "ຈຳນວນ", "ກັບ", "iom", "σασ"]
    assert page.evaluate(BEGINNINGS, [script, words]) == begun
    assert [max(map(len, begun)), len(begun[4])] == [LETTERS, LAO_LETTERS]
