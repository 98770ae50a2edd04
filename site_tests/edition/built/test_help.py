"""Help where it may be needed: hotlines and a way out on pages about people, terms for all."""

import csv

import pytest

from site_tests.built.reading import Html, Site


def table(site: Site, path: str) -> list[dict[str, str]]:
    """Read a published table."""
    text = (site.root / "data" / path).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def about_people(site: Site) -> set[str]:
    """Name the packages with a figure of people who need protection, from what is published."""
    lists = table(site, "codelists/data/populations.csv")
    sensitive = {row["code"] for row in lists if row["sensitive"] == "true"}
    return {
        name for name in site.with_figures()
        if any(row["population"] in sensitive for row in site.figures(name).values())
    }  # fmt: skip


def calls(page: Html) -> list[str]:
    """Give the telephone numbers that can be called from a page."""
    return [one.removeprefix("tel:") for one in page.linked() if one.startswith("tel:")]


def ways_out(page: Html) -> list[str]:
    """Give the addresses of the links that leave the site."""
    return [one["href"] for one in page.all("a") if one.get("class") == "leave"]


@pytest.mark.parametrize("language", ["lo", "en"])
def test_every_term_is_an_anchor_of_the_glossary(site: Site, language: str) -> None:
    """Each row of the published list of terms is on the page, with both of its names."""
    page = site.pages[f"{language}/glossary/index.html"]
    terms = table(site, "codelists/data/terms.csv")
    assert len(terms) > 40
    for row in terms:
        assert row["code"] in page.ids
        for name in ("name_lo", "name_en", f"definition_{language}"):
            assert row[name] in page.text
    assert "../../data/codelists/data/terms.csv" in page.linked()


@pytest.mark.parametrize("language", ["lo", "en"])
def test_hotlines_are_told_on_pages_about_people(site: Site, language: str) -> None:
    """Home, help, themes and packages about people who need protection can be called from."""
    numbers = [row["hotline"] for row in table(site, "report-2022/data/hotlines.csv")]
    people = about_people(site)
    assert {"protection-2022", "prosecution-2022", "situation-2022"} <= people
    assert len(numbers) == 3
    themes = ("situation", "prosecution", "protection", "cooperation")
    helping = {"index.html", "help/index.html", *(f"packages/{one}/index.html" for one in people),
               *(f"themes/{one}/index.html" for one in themes)}  # fmt: skip
    for path in helping:
        page = site.pages[f"{language}/{path}"]
        assert calls(page) == numbers, path
        assert len(set(ways_out(page))) == 1, path
    own = {name.removeprefix(f"{language}/"): page for name, page in site.pages.items()
           if name.startswith(f"{language}/")}  # fmt: skip
    others = [one for path, one in own.items() if path not in helping]
    assert others
    assert not any(calls(page) or ways_out(page) for page in others)


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_hotline_leads_to_its_print(site: Site, language: str) -> None:
    """The list of printed numbers has each hotline's number where the page of help says."""
    page = site.pages[f"{language}/help/index.html"]
    ledger = {(row["section"], row["position"]): row["printed"]
              for row in table(site, "report-2022/data/printed_numbers.csv")}  # fmt: skip
    for row in table(site, "report-2022/data/hotlines.csv"):
        place = row["section"], row["position"]
        assert ledger[place] == row["hotline"]
        assert f"../packages/report-2022/#{'-'.join(place)}" in page.linked()


def test_the_way_out_tells_nobody_where_from(site: Site) -> None:
    """Neither the link nor the script sends a referrer; pages without the link have no script."""
    for name, page in site.pages.items():
        # One in the header, one in the search box over it.
        links = [one for one in page.all("a") if one.get("class") == "leave"]
        scripts = [one for one in page.all("script") if one.get("src", "").endswith("/exit.js")]
        policies = [one["content"] for one in page.all("meta") if one.get("name") == "referrer"]
        assert [one["rel"] for one in links] == ["noreferrer"] * len(links), name
        assert len(links) in {0, 2}, name
        assert policies == ["same-origin"] * len(scripts), name
        assert len(scripts) == len(links) / 2, name
