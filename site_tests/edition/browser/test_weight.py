"""How much a first view fetches, compressed as servers send it, on a fresh phone."""

import gzip

import pytest
from playwright.sync_api import Page, Response

pytestmark = pytest.mark.browser

COMPRESSED = (".woff2", ".png")
"""What no server compresses again."""
LIMITS = {"": 120, "figures/": 140, "themes/prosecution/": 120, "packages/prosecution-2022/": 120}
"""Kilobytes (of 1,000 bytes) that a page may cost its first visitor, fonts included."""
MOST = 12
"""Requests of a first view."""


def weight(answer: Response) -> int:
    """Give the bytes of an answer as they travel, without its head."""
    body = answer.body()
    return len(body if answer.url.endswith(COMPRESSED) else gzip.compress(body, 9))


@pytest.mark.parametrize("language", ["lo", "en"])
@pytest.mark.parametrize("path", LIMITS)
def test_a_first_view_is_light(page: Page, address: str, language: str, path: str) -> None:
    """Few requests and few bytes; no chart runtime, no search index, nothing from elsewhere."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - it marks its listeners
    page.goto(f"{address}{language}/{path}", wait_until="networkidle")
    weights = {one.url: weight(one) for one in answers}
    assert sum(weights.values()) <= LIMITS[path] * 1000, weights
    assert len(answers) <= MOST, weights
    assert [url for url in weights if url.endswith(("vega.js", "worker.js", "search.json"))] == []
