"""Addresses of pages and files, from one another and from outside."""

import pytest

from scripts.model import addresses


@pytest.mark.parametrize(
    ("name", "code"),
    [("prosecution", "prosecution"), ("Law & Order", "law-order"), ("law_2.0", "law_2.0"),
     ("ຄວາມປອດໄພ ຈຳນວນ", "ຄວາມປອດໄພ-ຈຳນວນ"), (" e\u0301t\u00e9 ", "été"), ("!!!", ""), ("..", ""),
     ("../x/..", "x"), ("- -", "")],
)  # fmt: skip
def test_a_theme_keeps_its_letters_in_addresses(name: str, code: str) -> None:
    """Letters, marks and numbers are left, in page and anchor alike, and no way out of a folder."""
    assert addresses.theme_code(name) == code
    assert addresses.theme_page(name) == f"themes/{code}/"
    assert addresses.theme_anchor(name) == f"theme-{code or 'other'}"


@pytest.mark.parametrize(
    ("page", "root", "home"),
    [("", "../", "./"), ("packages/", "../../", "../"), ("packages/a/", "../../../", "../../")],
)
def test_relative_addresses(page: str, root: str, home: str) -> None:
    """A page finds the root of the site and of its language from where it is."""
    assert (addresses.to_root(page), addresses.to_language_root(page)) == (root, home)


def test_absolute_addresses() -> None:
    """Addresses follow the site's, at a root and below a path."""
    site = addresses.Site("https://example.org/data/")
    assert site.page("lo", addresses.package_page("a")) == "https://example.org/data/lo/packages/a/"
    assert site.data("a/a.zip") == "https://example.org/data/data/a/a.zip"
    assert site.base_path == "/data/"
    assert addresses.Site("https://example.org/").base_path == "/"
    assert addresses.figure("a", "1.3.1-4") == "packages/a/#1.3.1-4"
