"""How much a first view of each page of this edition costs, compressed as servers send it."""

import pytest

from site_tests.built.reading import Site
from site_tests.making import LANGUAGES
from site_tests.weighing import MOST, first_view, limit


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_first_view_is_light(site: Site, language: str) -> None:
    """Few bytes and few requests, whatever the page lists."""
    names = [name for name in site.of_language(language) if name.endswith("index.html")]
    pages = [f"{language}/{name.removesuffix('index.html')}" for name in names]
    assert len(pages) > 20
    views = {page: first_view(site.root, page) for page in pages}
    assert {page: view for page, view in views.items() if sum(view.values()) > limit(page)} == {}
    assert {page: list(view) for page, view in views.items() if len(view) > MOST} == {}
