"""The nouns of the domain answer for themselves."""

import pandas as pd
import pytest

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Text, both, plain, twin
from scripts.model.package import Field, Package, Resource
from scripts.model.problem import Problem, distinct
from scripts.report.areas import upward


def _resource(
    columns: dict[str, list[object]], broken: tuple[int, ...] = (), **more: str
) -> Resource:
    names = [*columns, *more]
    fields = tuple(Field(name, "string", plain(name), plain("")) for name in names)
    frame = pd.DataFrame(
        columns, index=range(2, 2 + len(next(iter(columns.values())))), dtype="string"
    )
    return Resource("figures", plain("t"), plain(""), fields, (), (), {}, frame, frozenset(broken))


def _package(name: str, resource: Resource, **descriptor: str) -> Package:
    path = f"datapackages/{name}/datapackage.json"
    return Package(name, path, descriptor, (), plain(name), plain(""), (resource,))


def test_text_falls_back_with_its_language() -> None:
    """A text missing in one language is shown in the other, and says in which."""
    assert both("ຄະດີ", "Cases").words("lo") == ("ຄະດີ", "lo")
    assert Text({"lo": "", "en": "Cases"}).words("lo") == ("Cases", "en")
    assert Text({"": "Cases"}).words("lo") == ("Cases", "")
    assert Text().words("en") == ("", "en")
    assert not Text({"lo": ""})
    assert [twin("lo"), twin("en")] == ["en", "lo"]


def test_records_are_plain_and_sound() -> None:
    """A missing cell is None, and a row with a problem is left out."""
    resource = _resource({"figure": ["1.1-1", "1.1-2"], "sex": [None, "F"]}, broken=(3,))
    assert resource.records == [{"figure": "1.1-1", "sex": None}]


def test_readable_and_certain() -> None:
    """A table with a lost field is not readable; a key lost in a faulty row is not certain."""
    whole = _resource({"figure": ["1.1-1", None]})
    assert whole.readable
    assert whole.certain("figure")
    assert not _resource({"figure": ["1.1-1", None]}, broken=(3,)).certain("figure")
    assert not _resource({"figure": ["1.1-1"]}, value="lost").readable


def test_figure_keys_are_known_or_not() -> None:
    """Keys of rows with a fault count; where a key is lost, nothing is said of any."""
    package = _package("a", _resource({"figure": ["1.1-1", "1.1-2"]}, broken=(3,)), report="r")
    assert Catalog((package,)).figure_keys("r") == {"1.1-1", "1.1-2"}
    assert Catalog((package,)).figure_keys("other") == set()
    assert Catalog((package,), complete=False).figure_keys("r") is None
    lost = _package("b", _resource({"sex": ["F"]}, figure="lost"), report="r")
    assert Catalog((package, lost)).figure_keys("r") is None


def test_place_of_a_figure_that_is_not_there() -> None:
    """Asking for an unknown figure is an error of the caller."""
    with pytest.raises(KeyError):
        Catalog(()).place("r", "1.1-1")


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
    ("code", "way"),
    [("village", ["village", "district", "province"]), ("province", ["province"]),
     ("left", ["left", "right"]), ("lost", ["lost"]), ("unknown", []), ("", [])],
)  # fmt: skip
def test_the_way_up_from_an_area_ends(code: str, way: list[str]) -> None:
    """It goes to the last area of the list, and no area of a circle is passed twice."""
    within = {"village": "district", "district": "province", "province": None, "lost": "nowhere",
              "left": "right", "right": "left"}  # fmt: skip
    assert list(upward({one: {"within": home} for one, home in within.items()}, code)) == way


def test_theme_packages_are_in_order_of_period() -> None:
    """The years of a theme stand in their order."""
    resource = _resource({"figure": ["1.1-1"]})
    packages = [_package(f"p{y}", resource, theme="p", period=y) for y in ("2023", "2022")]
    assert [one.name for one in Catalog(tuple(packages)).theme_packages("p")] == ["p2022", "p2023"]
    assert Catalog(tuple(packages)).themes() == ["p"]


def test_distinct_tells_a_fault_once() -> None:
    """One message a cell, all messages of a descriptor, sorted by place."""
    first, again = Problem("type-error", "b.csv", 2, "a"), Problem("required", "b.csv", 2, "a")
    notes = [Problem("descriptor", "a.json", details={"note": note}) for note in ("x", "y", "x")]
    assert distinct([first, again, *notes]) == [notes[0], notes[1], first]


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
