"""Every address on every page leads somewhere, and none leads to another host by itself."""

import json
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from site_tests.building import SITE_URL
from site_tests.built.reading import Html, Site, css_addresses
from site_tests.sites import EVERY

BASE = urlsplit(SITE_URL).path


def target(site: Site, page: Html, address: str) -> Path | None:
    """Give the file that an address on a page leads to; None where it leaves the site."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        assert path.startswith(BASE), address
        found = site.root / path.removeprefix(BASE)
    else:
        found = page.path.parent / path if path else page.path
    return (found / "index.html" if found.is_dir() or path.endswith("/") else found).resolve()


def broken(site: Site) -> list[str]:
    """List every address that leads nowhere, and every anchor that is not there."""
    pages = {one.path.resolve(): one for one in site.pages.values()}
    faults = []
    for name, page in site.pages.items():
        for address in {*page.linked(), *page.loaded()}:
            found = target(site, page, address)
            if found is None:
                continue
            anchor = unquote(urlsplit(address).fragment)
            if not found.is_file():
                faults.append(f"{name}: {address}")
            elif anchor and found in pages and anchor not in pages[found].ids:
                faults.append(f"{name}: {address} has no such anchor")
    return sorted(faults)


@pytest.mark.sites(*EVERY)
def test_every_link_anchor_and_resource_is_there(site: Site) -> None:
    """Pages, anchors, pictures, styles, scripts and downloads all resolve, offline."""
    assert len(site.pages) > 10
    assert broken(site) == []


@pytest.mark.sites(*EVERY)
def test_every_figure_that_is_named_has_a_card(site: Site) -> None:
    """The script asks for the card of each link to a row; a number without a row has none."""
    cards: dict[Path, set[str]] = {}
    for name, page in site.pages.items():
        for one in page.all("a"):
            anchor = unquote(urlsplit(one.get("href", "")).fragment)
            if "figure" in one.get("class", "").split() and anchor:
                found = target(site, page, one["href"])
                assert found is not None, f"{name}: {one['href']}"
                folder = found.parent
                if folder not in cards:
                    cards[folder] = carded(folder)
                assert anchor in cards[folder], f"{name}: {one['href']}"


def carded(folder: Path) -> set[str]:
    """Give the keys of all cards of a page."""
    files = [folder / "cards.json", *folder.glob("cards/*.json")]
    found = (json.loads(one.read_text(encoding="utf-8")) for one in files if one.is_file())
    return {key for one in found for key in one.get("cards", {})}


@pytest.mark.sites(*EVERY)
def test_links_are_relative(site: Site) -> None:
    """The site works under any address; only the pages for a missing address know the root."""
    rooted = {
        f"{name}: {address}"
        for name, page in site.pages.items()
        if not name.endswith("404.html")
        for address in (*page.linked(), *page.loaded())
        if address.startswith(("/", SITE_URL))
    }
    assert rooted == set()


@pytest.mark.sites(*EVERY)
def test_ids_are_unique(site: Site) -> None:
    """An anchor leads to one place of a page, in pictures too."""
    for name, page in site.pages.items():
        assert {one for one, count in Counter(page.ids).items() if count > 1} == set(), name


def test_nothing_is_loaded_from_another_host(site: Site) -> None:
    """No page, style sheet or preview of a connection asks anybody else for anything."""
    for name, page in site.pages.items():
        assert not [one for one in page.loaded() if "//" in one.split("?")[0]], name
    for sheet in site.root.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not [url for url in css_addresses(text) if "//" in url[:8]], sheet


def test_files_of_style_sheets_are_there(site: Site) -> None:
    """Fonts and pictures that styles name are served by the site."""
    for sheet in site.root.rglob("*.css"):
        for address in css_addresses(sheet.read_text(encoding="utf-8")):
            if not address.startswith(("data:", "#")):
                assert (sheet.parent / address.split("#")[0].split("?")[0]).is_file(), address


def test_every_download_is_linked(site: Site) -> None:
    """No file below data/ is published that no page leads to, but carried lists.

    Nor are specs for a phone: they are what a chart is explored with, and the wide one is linked.
    """
    linked = {
        found
        for page in site.pages.values()
        for address in page.linked()
        if (found := target(site, page, address)) is not None
    }
    own = set(site.packages())
    data = site.root / "data"
    lost = [
        path.relative_to(data).as_posix()
        for path in sorted(data.rglob("*"))
        if path.is_file()
        and path.with_name(path.name.replace(".narrow.", ".")).resolve() not in linked
        and path.relative_to(data).parts[1] not in own
    ]  # fmt: skip
    assert lost == []


@pytest.mark.sites("lakes", "three")
def test_a_strangers_markup_makes_no_element(site: Site) -> None:
    """What a stranger wrote is shown on every page as words, in the navigation as well."""
    for name, page in site.pages.items():
        handlers = [one for _, one in page.elements if any(key.startswith("on") for key in one)]
        assert not handlers, name
        assert not [one for one in page.all("img") if one.get("src") == "x"], name
        assert not [one for one in page.linked() if one.startswith("javascript:")], name
        text = page.path.read_text(encoding="utf-8")
        # As words, and as words of the HTML to embed, which is itself shown as words.
        for shown in ("&lt;script&gt;alert(1)", "onerror=alert(1)&gt;", "onerror=alert(1)&amp;gt;"):
            text = text.replace(shown, "")
        assert "alert(1)" not in text, name
    page = site.pages["en/packages/markup/index.html"]
    assert "<script>alert(1)</script> *stars* [link](x) {#id} {{ braces }}" in page.text
    assert "<img src=x onerror=alert(1)>" in page.text
