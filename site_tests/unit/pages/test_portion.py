"""Portions: all that is published of a package, made again only where it would be another one."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.pages import portion as module
from scripts.pages.kinds.package import package_page
from scripts.pages.portion import Portion, made_of, portion, portions
from scripts.pages.publication import Publication
from scripts.site.kept.store import Store
from site_tests.making import LANGUAGES, both
from site_tests.mini import (
    FIGURES,
    PERIODS,
    STRANGER,
    catalog,
    copied,
    held,
    published,
    read_again,
    root,
    with_edition,
)

CASES = (FIGURES, PERIODS, STRANGER)
SITE = Site("https://example.org/data/")


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> str:
    """Name each golden case."""
    return str(request.param)


def test_every_package_has_its_portion(case: str) -> None:
    """In the order of the catalog, with its page in every language."""
    made = portions(published(case))
    assert list(made) == [one.name for one in catalog(case).packages]
    for package in catalog(case).packages:
        pages = made[package.name].pages
        assert tuple(pages) == LANGUAGES
        for language, page in pages.items():
            assert page == package_page(published(case), package, language)
            assert page.path == addresses.package_page(package.name)


def test_the_committed_tables_are_among_the_files(case: str) -> None:
    """Each table as it lies in the project, byte for byte, below the name of its package."""
    made = portions(published(case))
    tables = sorted((root(case) / "datapackages").glob("*/**/*.csv"))
    assert tables
    for table in tables:
        path = table.relative_to(root(case) / "datapackages").as_posix()
        assert made[path.split("/")[0]].files[path] == table.read_bytes()


def test_the_files_are_those_of_the_downloads(case: str) -> None:
    """Every path begins with the package; the zip and the descriptor are there."""
    for package in catalog(case).packages:
        files = portions(published(case))[package.name].files
        assert {one.split("/")[0] for one in files} == {package.name}
        downloads = published(case).downloads_of(package)
        assert {f"{package.name}/{one.path}" for one in downloads} <= files.keys()
        assert {f"{package.name}/{package.name}.zip", f"{package.name}/datapackage.json"} <= set(
            files
        )


def test_every_chart_is_a_drawing_in_every_language(case: str) -> None:
    """With its specs and its page for a frame in each, and its rows once."""
    for package in catalog(case).packages:
        made = portions(published(case))[package.name]
        views = [one.view.name for one in published(case).charts_of(package, "lo")]
        assert set(made.drawings) == {(tag, view) for tag in LANGUAGES for view in views}
        assert all(one.language == tag for (tag, _), one in made.drawings.items())
        assert made.embedded.keys() == made.drawings.keys()
        charts = {one for one in made.files if one.startswith(f"{package.name}/charts/")}
        assert charts == {
            *(f"{package.name}/charts/{view}.csv" for view in views),
            *(
                f"{package.name}/charts/{view}.{tag}.{kind}"
                for view in views
                for tag in LANGUAGES
                for kind in ("vl.json", "narrow.vl.json")
            ),
        }
        assert all(json.loads(held(made.files[one])) for one in charts if one.endswith("json"))


def test_there_are_charts() -> None:
    """Without any, nothing would be said about them."""
    assert sum(len(one.drawings) for one in portions(published(FIGURES)).values()) > 1
    assert sum(len(one.drawings) for one in portions(published(STRANGER)).values()) > 1


@pytest.mark.parametrize("few", [0, 100])
def test_a_package_among_its_kin_is_the_same_as_among_all(
    case: str, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """What is handed to another process is all that its portion is made of."""
    monkeypatch.setattr(module, "FEW", few)
    made = portions(published(case))
    whole = published(case)
    assert made == {one.name: portion(whole, one) for one in whole.catalog.packages}


@pytest.fixture
def store() -> Iterator[Store]:
    """Keep what is made for the time of a test."""
    with closing(Store(None)) as made:
        yield made


def made_anew(store: Store, read: Catalog) -> tuple[int, dict[str, Portion]]:
    """Make portions, and tell how many were not kept."""
    before = store.misses.get("pages", 0)
    made = portions(Publication(read, SITE, store))
    return store.misses["pages"] - before, made


def test_a_kept_portion_is_not_made_again(case: str, store: Store) -> None:
    """The second time all are there, and they are the same."""
    count, made = made_anew(store, catalog(case))
    assert count == len(catalog(case).packages)
    assert made == {
        one.name: portion(Publication(catalog(case), SITE), one) for one in catalog(case).packages
    }
    assert made_anew(store, catalog(case)) == (0, made)


def test_a_changed_stranger_is_made_alone(tmp_path: Path, store: Store) -> None:
    """Its page and its files are new; those of the other are the kept ones."""
    project = copied(STRANGER, tmp_path)
    before = made_anew(store, read_again(project))[1]
    table = project / "datapackages/gdp/data/gdp.csv"
    table.write_bytes(table.read_bytes().replace(b"2008", b"1958", 1))
    count, after = made_anew(store, read_again(project))
    assert count == 1
    assert after["markup"] == before["markup"]
    assert after["gdp"].files["gdp/data/gdp.csv"] == table.read_bytes()
    assert after["gdp"].pages != before["gdp"].pages


def test_a_changed_list_makes_all_its_users_anew(tmp_path: Path, store: Store) -> None:
    """A name in a list of codes shows in the pages of those that use it."""
    project = copied(PERIODS, tmp_path)
    made_anew(store, read_again(project))
    table = project / "datapackages/codelists/data/indicators.csv"
    table.write_bytes(table.read_bytes().rstrip(b"\n") + b" again\n")
    count, after = made_anew(store, read_again(project))
    assert count == len(after) == 3
    read = read_again(project)
    assert after == {one.name: portion(Publication(read, SITE), one) for one in read.packages}


def changed(case: str, name: str, change: Callable[[Package], Package]) -> Publication:
    """Publish a case in which a package is another one."""
    read = catalog(case)
    packages = tuple(change(one) if one.name == name else one for one in read.packages)
    return Publication(replace(read, packages=packages), SITE)


def names_of(publication: Publication, name: str) -> tuple[object, ...]:
    """Name what the portion of a package is made of."""
    package = publication.catalog.package(name)
    assert package is not None
    return made_of(publication, package)


def test_a_portion_is_made_of_its_kin(case: str) -> None:
    """Of every package of a report; of a stranger alone."""
    names = [one.name for one in catalog(case).packages]
    before = {name: names_of(Publication(catalog(case), SITE), name) for name in names}
    for other in names:
        after = changed(case, other, lambda one: replace(one, digest="another"))
        differing = [name for name in names if names_of(after, name) != before[name]]
        assert differing == ([other] if case == STRANGER else names)


def test_a_portion_is_made_of_its_edition_and_its_address() -> None:
    """Settings and words show in its pages, and so does where the site will be."""
    made = Publication(catalog(STRANGER), SITE)
    known = names_of(made, "gdp")
    edition = made.edition
    for other in (
        replace(edition, country="FJ"),
        replace(edition, mask_below=7),
        replace(edition, words={"lo": {"page.downloads": "x"}}),
        replace(edition, languages=("lo",)),
    ):
        assert names_of(with_edition(made, other), "gdp") != known
    assert names_of(replace(made, site=Site("https://example.org/")), "gdp") != known
    assert names_of(made, "markup") != known
    assert names_of(Publication(catalog(STRANGER), SITE), "gdp") == known


def test_a_portion_is_made_of_descriptions_that_are_repeated() -> None:
    """A page is introduced by its title as well where another is described in the same words."""
    words = both("ຄຳອະທິບາຍ", "What these figures are about, in as many words as it takes.")
    before = changed(STRANGER, "gdp", lambda one: replace(one, description=words))
    read = tuple(replace(one, description=words) for one in before.catalog.packages)
    after = Publication(replace(before.catalog, packages=read), SITE)
    assert names_of(after, "gdp") != names_of(before, "gdp")
    first, second = (one.catalog.package("gdp") for one in (before, after))
    assert first is not None
    assert second is not None
    pages = [package_page(one, package, "en").description
             for one, package in ((before, first), (after, second))]  # fmt: skip
    assert pages[0] != pages[1]
    # Also where it is made apart, with nothing but its kin.
    found = [portions(one)["gdp"].pages["en"].description for one in (before, after)]
    assert found == pages
