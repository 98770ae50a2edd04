"""Interactive charts: the same picture until something is chosen, then that part of it only."""

import copy
import dataclasses
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.drawing.bundles import PAGE, bundled
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.view import View
from scripts.pages.parts.charts.below import chart_table
from site_tests.making import EDITION, both
from site_tests.mini import FIGURES, GOLDEN, PERIODS, STRANGER
from site_tests.mini import catalog as case
from site_tests.pictures import drawn, fault, spec_of, untitled
from site_tests.shown import bars

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]

CASES = (FIGURES, PERIODS, STRANGER)
VIEW = View(
    "zone", both("ຄົນ", "People"), both("ໃຜ?", "Who?"), "stacked", "value", "nationality", "sex",
    filters={"sex": ["F", "M"], "nationality": ["*"]},
)  # fmt: skip
ROWS: list[dict[str, Any]] = [
    {"nationality": "THA", "sex": "_T", "value": 2182},
    {"nationality": "THA", "sex": "F", "value": 2066},
    {"nationality": "CHN", "sex": "_T", "value": 10},
    {"nationality": "CHN", "sex": "F", "value": None, "conf_status": "D"},
    {"nationality": "VNM", "sex": "M", "value": 20},
    {"nationality": "VNM", "sex": "F", "value": 30},
]


@pytest.fixture
def chart(figures: Figures, catalog: Catalogs) -> Chart:
    """A stack with women and men of two nationalities, and one that is not split, in Lao."""
    package = figures(ROWS)
    return chart_of(catalog(package), package, VIEW, "lo")


def chosen(spec: dict[str, Any], **choices: str) -> dict[str, Any]:
    """Give a spec in which something was chosen."""
    made = copy.deepcopy(spec)
    names = [one["name"] for one in made["params"]]
    for name, option in choices.items():
        one = made["params"][names.index(f"chosen_{name}")]
        assert option in one["bind"]["options"]
        one["value"] = option
    return made


def texts(picture: str) -> list[str]:
    """Give the words of a picture below its title and legend."""
    body = picture.split("role-legend", 1)[0]
    return [one.replace("&lt;", "<") for one in re.findall(r">([^<>]+)</text>", body)]


def height(picture: str) -> float:
    """Give the height of a picture."""
    found = re.search(r' height="([0-9.]+)"', picture)
    assert found is not None
    return float(found.group(1))


@cache
def all_charts() -> list[tuple[str, Chart]]:
    """Draw every chart of the golden cases in both languages."""
    return [
        (f"{name}/{package.name}/{view.name}", chart_of(case(name), package, view, language))
        for name in CASES
        for package in case(name).packages
        for view in views_of(case(name), package)
        for language in ("lo", "en")
    ]


def same(chart: Chart) -> bool:
    """Tell whether the published spec draws, below its title, what stands in the page."""
    return drawn(untitled(chart.interactive())) == drawn(spec_of(chart))


def test_with_no_choice_made_it_is_the_same_picture() -> None:
    """Bars, lines and small charts of periods are drawn as in the static spec, byte for byte."""
    charts = all_charts()
    assert len(charts) >= 2 * len(CASES)
    assert {one.name for one in GOLDEN.iterdir() if (one / "input").is_dir()} <= set(CASES)
    assert [name for name, one in charts if not same(one)] == []


@pytest.mark.parametrize("mark", ["bar", "stacked", "dot"])
def test_every_mark_is_the_same(figures: Figures, catalog: Catalogs, mark: str) -> None:
    """Lanes, stacks and dots keep their places when nothing is chosen."""
    package = figures(ROWS)
    made = chart_of(catalog(package), package, dataclasses.replace(VIEW, mark=mark), "en")
    assert untitled(made.interactive()) != spec_of(made)
    assert same(made)


def test_it_has_the_title_that_stands_above_the_picture(chart: Chart) -> None:
    """The same lines, as a published spec has nothing around it that could say them."""
    assert chart.title.text == "ຄົນ"
    made = chart.drawing()
    assert chart.interactive()["title"] == {"text": ["ຄົນ"], "subtitle": list(made.below_title)}
    assert (made.above, made.below_title[0]) == (("ຄົນ",), "ໃຜ?")
    assert "title" not in spec_of(chart)


def test_it_is_vega_lite(chart: Chart) -> None:
    """What is published agrees with the schema of Vega-Lite."""
    for made in (chart, *(one for _, one in all_charts())):
        assert fault(made.interactive()) == ""
        assert made.interactive()["description"] == made.alt


def test_the_select_is_in_the_language_of_the_page(chart: Chart) -> None:
    """It has all, women and men; what is not split is no option."""
    [one] = chart.interactive()["params"]
    assert one["value"] == ""
    assert one["bind"]["options"] == ["", "ຍິງ", "ຊາຍ"]
    assert one["bind"]["labels"] == ["ທັງໝົດ", "ຍິງ", "ຊາຍ"]


@pytest.mark.parametrize(
    ("option", "shown"),
    [
        ("", ["10", "116", "2.066", "2.182", "20", "30"]),
        ("ຍິງ", ["2.066", "30"]),
        ("ຊາຍ", ["116", "20"]),
    ],
)
def test_labels_show_the_chosen_part(chart: Chart, option: str, shown: list[str]) -> None:
    """Only that part and its number are left, as it was written at build: no total, no other."""
    picture = drawn(chosen(chart.interactive(), series=option))
    assert sorted(one for one in texts(picture) if one[0].isdigit()) == shown
    assert len(bars(picture)) == (2 if option else 5)
    assert ("ຈີນ" in texts(picture)) == (option == "")


def test_each_period_has_its_own_number(figures: Figures, catalog: Catalogs) -> None:
    """Below each other they are of one category, and of what is chosen each has its own."""
    years = [
        figures([{"nationality": "THA", "sex": sex, "value": value + at}
                 for sex, value in (("F", 20), ("M", 40))],
                name=f"of-{2021 + at}", period=f"{2021 + at}", report="a")
        for at in range(2)
    ]  # fmt: skip
    made = chart_of(catalog(*years), years[-1], VIEW, "en")
    assert made.worded.data.periods == ("2021", "2022")
    picture = drawn(chosen(made.interactive(), series="Female"))
    assert sorted(one for one in texts(picture) if one in {"20", "21", "40", "41"}) == ["20", "21"]


def test_a_line_that_is_not_chosen_leaves_no_name(
    plain: Callable[..., Package], catalog: Catalogs
) -> None:
    """Where names stand at the ends of lines, they go with them."""
    rows = [{"year": year, "place": place, "people": 3}
            for year in (2020, 2021) for place in ("North", "South")]  # fmt: skip
    package = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    view = View("own", both("", "Own"), both("", ""), "line", "year", "people", "place",
                resource="values")  # fmt: skip
    made = chart_of(catalog(package), package, view, "en").interactive()
    names = {"North", "South"}
    assert names & set(texts(drawn(chosen(made, series="")))) == names
    assert names & set(texts(drawn(chosen(made, series="North")))) == {"North"}


def test_the_height_follows_the_rows_that_are_left(chart: Chart) -> None:
    """Two of three categories need two thirds of the room."""
    whole, part = (drawn(chosen(chart.interactive(), series=one)) for one in ("", "ຍິງ"))
    step = chart.interactive()["height"]["step"]
    assert height(whole) - height(part) == step


def test_nothing_hidden_is_told(chart: Chart) -> None:
    """The parts of a whole that hides one are in no row, whatever is chosen."""
    rows = [row for layer in chart.interactive()["layer"] for row in layer["data"]["values"]]
    of_china = {row["text"] for row in rows if row["category"] == "CHN" and "text" in row}
    assert of_china == {"10"}


def test_tooltips_are_texts_of_the_build(chart: Chart) -> None:
    """A bar tells its name, its series and its value by fields that hold words."""
    layers = chart.interactive()["layer"]
    [bar] = [one for one in layers if one["mark"]["type"] == "bar"]
    told = [(one["field"], one["type"]) for one in bar["encoding"]["tooltip"]]
    assert told == [("name", "nominal"), ("series", "nominal"), ("said", "nominal")]
    assert [row["text"] for row in bar["data"]["values"]][:2] == ["10", "2.066"]
    titles = [one["title"] for one in bar["encoding"]["tooltip"]]
    assert len(set(titles)) == 3
    assert [one for one in layers if "tooltip" in one["encoding"]] == [bar]


def tips(spec: dict[str, Any]) -> list[list[dict[str, str]]]:
    """Give the tooltips of all marks of a spec and of the specs in it."""
    inner = [*spec.get("layer", []), *([spec["spec"]] if "spec" in spec else [])]
    own = spec.get("encoding", {}).get("tooltip")
    return [*([own] if own else []), *(one for part in inner for one in tips(part))]


def measures(chart: Chart) -> set[str]:
    """Give the titles that tooltips put before the number."""
    return {
        one["title"] for tip in tips(chart.interactive()) for one in tip if one["field"] == "said"
    }


@pytest.mark.parametrize(("x", "name"), [("share", "Share"), ("value", "value")])
def test_figures_are_named_as_in_the_table(
    figures: Figures, catalog: Catalogs, x: str, name: str
) -> None:
    """A tooltip says of a figure or a share what the last column of the table says."""
    package = figures(ROWS)
    view = dataclasses.replace(
        VIEW, mark="dot", x=x, color="", filters={"sex": ["F"], "nationality": ["THA"]}
    )
    made = chart_of(catalog(package), package, view, "en")
    assert measures(made) == {name} == {chart_table(made, "en").header[-1]}


def test_counts_and_fields_are_named_as_in_the_table(
    plain: Callable[..., Package], catalog: Catalogs
) -> None:
    """A count of rows is called a number, and a field of a stranger by its name."""
    package = plain({"place": "string", "people": "integer"}, [{"place": "A", "people": 40}])
    view = View("own", both("", "Own"), both("", ""), "bar", "count", "place", resource="values")
    for x, name in (("count", "Number"), ("people", "people")):
        made = chart_of(catalog(package), package, dataclasses.replace(view, x=x), "en")
        assert measures(made) == {name} == {chart_table(made, "en").header[-1]}
    assert all(len(measures(one)) == 1 for _, one in all_charts())


def test_dots_say_of_which_activity_they_are(figures: Figures, catalog: Catalogs) -> None:
    """Two dots on a line differ in their tooltips; a line that is an activity says it once."""
    package = figures([{"nationality": "THA", "activity": f"A-{place}", "sex": "_T", "value": place}
                       for place in (1, 2)])  # fmt: skip
    view = dataclasses.replace(
        VIEW, mark="dot", color="", filters={"sex": ["_T"], "nationality": ["*"]}
    )
    made = chart_of(catalog(package), package, view, "en")
    assert [[one["field"] for one in tip] for tip in tips(made.interactive())] == [
        ["name", "activity", "said"]
    ]
    rows = [row for layer in made.interactive()["layer"] if "tooltip" in layer["encoding"]
            for row in layer["data"]["values"]]  # fmt: skip
    assert [row["activity"] for row in rows] == ["A-2", "A-1"]
    each = chart_of(catalog(package), package, dataclasses.replace(view, y="activity"), "en")
    assert [[one["field"] for one in tip] for tip in tips(each.interactive())] == [["name", "said"]]


def test_points_of_a_line_are_told() -> None:
    """A line is one mark of many values, so its points have the tooltips."""
    charts = [one for _, one in all_charts() if one.view.mark == "line"]
    assert charts
    for one in charts:
        line, points = one.interactive()["layer"][0]["layer"]
        assert line["mark"]["type"] == "line"
        assert "tooltip" not in line["encoding"]
        assert points["mark"]["type"] == "point"
        assert points["encoding"]["tooltip"][0]["field"] == "name"


def test_a_long_line_without_points_is_the_same_and_told(
    plain: Callable[..., Package], catalog: Catalogs
) -> None:
    """Points that a reader can meet stand, unseen, on a line that shows none."""
    rows = [{"year": 1950 + place, "people": place * 7} for place in range(40)]
    stranger = plain({"year": "year", "people": "integer"}, rows)
    [view] = views_of(catalog(stranger), stranger)
    made = chart_of(catalog(stranger), stranger, view, "en")
    layers = made.interactive()["layer"][0]["layer"]
    assert [one["mark"]["opacity"] for one in layers if "tooltip" in one["encoding"]] == [0]
    line = re.compile(r'<path[^>]* d="M[^"]+L[^"]+"[^>]*stroke-width="2.5"')
    lines = [line.findall(drawn(spec)) for spec in (spec_of(made), made.interactive())]
    assert lines[0] == lines[1] != []


def test_one_series_leaves_nothing_to_choose(figures: Figures, catalog: Catalogs) -> None:
    """A chart without colours has tooltips and no select."""
    package = figures([{"nationality": "THA", "sex": "_T", "value": 10}])
    filters = {"sex": ["_T"], "nationality": ["*"]}
    view = dataclasses.replace(VIEW, mark="bar", color="", filters=filters)
    made = chart_of(catalog(package), package, view, "en").interactive()
    assert "params" not in made
    assert [[one["field"] for one in tip] for tip in tips(made)] == [["name", "said"]]


def by_activity(package: Package) -> Package:
    """Let the figures of a package name activities of the package of lists."""
    [table] = package.resources
    key = ForeignKey(("activity",), "deeds", "activities", ("activity",))
    keyed = dataclasses.replace(table, foreign_keys=(*table.foreign_keys, key))
    return dataclasses.replace(package, resources=(keyed,))


def test_activities_can_be_chosen_by_agency(figures: Figures, catalog: Catalogs) -> None:
    """Where categories are activities, a select has the agencies; it combines with the other."""
    rows = [{"activity": f"A-{place}", "sex": sex, "value": place * 10 + (sex == "F")}
            for place in (1, 2, 3) for sex in "FM"]  # fmt: skip
    package = by_activity(figures(rows))
    known = catalog(package)
    names = known.packages[-1]
    key = ForeignKey(("agency",), "codelists", "names", ("code",))
    listed = [{"activity": f"A-{place}", "agency": agency, "title_en": f"Deed {place}"}
              for place, agency in ((1, "police"), (2, "court"), (3, "police"))]  # fmt: skip
    fields = dict.fromkeys(("activity", "agency", "title_en"), "string")
    deeds = names.resources[0]
    made = type(deeds)(
        "activities", both("ກິດຈະກຳ", "Activities"), both("", ""),
        tuple(dataclasses.replace(deeds.fields[0], name=one) for one in fields), ("activity",),
        (key,), {}, deeds.frame.iloc[:0].reindex(range(2, 5)).assign(
            **{field: [row[field] for row in listed] for field in fields}),
    )  # fmt: skip
    owner = dataclasses.replace(names, name="deeds", resources=(made,))
    view = dataclasses.replace(VIEW, y="activity", filters={"sex": ["F", "M"]})
    whole = chart_of(
        Catalog((*known.packages, owner), edition=EDITION), package, view, "en"
    ).interactive()
    assert [one["bind"]["options"] for one in whole["params"]] == [
        ["", "Female", "Male"], ["", "Police", "Court"],
    ]  # fmt: skip
    picture = drawn(chosen(whole, agency="Police", series="Female"))
    assert [one for one in texts(picture) if one[0].isdigit()] == ["11", "31"]
    assert len(bars(picture)) == 2


def test_the_runtime_is_one_module_with_its_licence() -> None:
    """It exports what draws, imports nothing, and names those who wrote it."""
    text = bundled(PAGE)
    assert re.search(r"export ?\{[^{}]* as embed\};?\s*$", text)
    assert not re.search(r"""(^|[;\n}])import[\s{*"'(]""", text)
    head = text.split("*/", 1)[0]
    assert "University of Washington Interactive Data Lab" in head
    assert "Redistributions in binary form" in head
