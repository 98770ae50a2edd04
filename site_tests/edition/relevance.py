"""How well the search finds: queries with the pages that should come first, put to the real box.

``python -m site_tests.edition.relevance build/site`` prints mean reciprocal rank, recall in the
first three and times. The queries in ``queries.csv`` were written, before any result was seen, from
what visitors need and from reading the pages; lines on which librarians would not agree were left
out.

A topic leads to its theme, a term that only the glossary explains to the glossary, a hotline or
"who can I call" to help, a section or key to the package that holds it, a printed number to the
package whose figures hold it, a province to the activities. ``first`` names the pages that are
equally right on top; ``acceptable`` serve as well. Some queries are misspelt on purpose, so the
file is never normalised.
"""

import csv
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median, quantiles

from playwright.sync_api import Page

from site_tests import chromium
from site_tests.serving import served

QUERIES = Path(__file__).with_name("queries.csv")
FIRST = 3
SLOWER = 6
"""How many times slower than this machine's the CPU of the timed runs is."""

ASK = """
async (queries) => {
  const dialog = document.querySelector(".search");
  const [box, status] = ["input", "[role=status]"].map((one) => dialog.querySelector(one));
  const base = new URL(dialog.dataset.home, location);
  const put = async (value) => {
    const answered = new Promise((resolve) => {
      const watch = new MutationObserver(() => { watch.disconnect(); setTimeout(resolve); });
      watch.observe(status, { childList: true });
    });
    box.value = value;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await answered;
  };
  const found = [];
  for (const query of queries) {
    await put("");
    const started = performance.now();
    await put(query);
    const links = [...dialog.querySelectorAll("ol > li > a")].map((one) => one.href);
    const pages = links.map((link) => link.split("#")[0].replace(base.href, ""));
    found.push([pages, performance.now() - started]);
  }
  return found;
}
"""
"""Type each query; give the pages of the answer in their order, and the milliseconds till then."""


@dataclass(frozen=True)
class Answer:
    """A query with what it found: the rank of the first right page (0: none), and milliseconds."""

    language: str
    query: str
    rank: int
    found: tuple[str, ...]
    time: float


def answers(page: Page, address: str, language: str, *, slower: int = 1) -> list[Answer]:
    """Put all queries of a language to the box of its front page."""
    page.goto(f"{address}{language}/")
    with QUERIES.open(encoding="utf-8", newline="") as lines:
        asked = [row for row in csv.DictReader(lines) if row["language"] == language]
    page.keyboard.press("/")
    # The first answer comes when index and worker are there.
    page.locator(".search input").fill("2022")
    page.locator(".search ol > li").first.wait_for()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    found = page.evaluate(ASK, [row["query"] for row in asked])
    return [_answer(row, pages, time) for row, (pages, time) in zip(asked, found, strict=True)]


def _answer(row: dict[str, str], pages: list[str], time: float) -> Answer:
    wanted = row["first"].replace("./", "").split(" ")
    rank = next((place for place, one in enumerate(pages, 1) if one in wanted), 0)
    return Answer(row["language"], row["query"], rank, tuple(pages[:FIRST]), time)


def reciprocal_rank(found: list[Answer]) -> float:
    """Give the mean of one over the rank of the first right page."""
    return fmean(1 / one.rank if one.rank else 0 for one in found)


def recall(found: list[Answer]) -> float:
    """Give the share of queries with a right page among the first three."""
    return fmean(0 < one.rank <= FIRST for one in found)


def main(site: Path) -> None:
    """Print what was measured, and every query that had no right page on top."""
    with chromium.started() as browser, served(site) as address:
        for language in ("lo", "en"):
            found = answers(browser.new_page(), address, language, slower=SLOWER)
            for one in found:
                if one.rank != 1:
                    print(f"{one.rank or '-'}  {one.query}  ({', '.join(one.found)})")
            times = [one.time for one in found]
            print(f"{language}: {len(found)} queries")
            print(f"  mean reciprocal rank {reciprocal_rank(found):.3f}")
            print(f"  recall in the first {FIRST} {recall(found):.3f}")
            print(f"  {SLOWER} times slower: median {median(times):.0f} ms, "
                  f"slowest twentieth {quantiles(times, n=20)[-1]:.0f} ms")  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
