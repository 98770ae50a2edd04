"""Marks: each is a file and its words; what is found in the folder is known everywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.charts import marks as room
from scripts.charts.chart import chart_of
from scripts.charts.marks import marks
from scripts.charts.problems import view_problems
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.text.words import shipped, table
from site_tests.pictures import pictured

STRIP = '''
"""Ticks on one line: a mark as another office may add it."""

from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec


def _encode(worded: Worded) -> Spec:
    rows = [row.values() for row in worded.rows]
    channel = {"field": "value", "type": "quantitative"}
    return {"data": {"values": rows}, "mark": "tick", "encoding": {"x": channel}}


MARK = Mark("strip", "tick", Layout(_encode, measures=frozenset({"value"})))
'''


@pytest.fixture
def strip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Add a mark: a file beside those of the folder, and its words."""
    (tmp_path / "strip.py").write_text(STRIP, encoding="utf-8")
    monkeypatch.setattr(room, "__path__", [*room.__path__, str(tmp_path)])
    for language in shipped():
        monkeypatch.setitem(dict_of(language), "chart.kind.strip", "Strip")
    marks.cache_clear()
    yield
    marks.cache_clear()


def dict_of(language: str) -> dict[str, str]:
    """Give the words of a language, to add some."""
    words = table(language)
    assert isinstance(words, dict)
    return words


def declaring(made: Package, **view: str) -> Package:
    """Let a package declare one view."""
    declared = {"name": "v", "mark": "strip", "x": "people", "y": "place", "resource": "values"}
    descriptor = {**made.descriptor, "views": [{**declared, **view}]}
    return Package(
        made.name, made.path, descriptor, made.languages, made.title, made.description,
        made.resources,
    )  # fmt: skip


@pytest.mark.usefixtures("strip")
def test_a_mark_is_added_by_a_file(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """A view may name it, its rules hold, and it is drawn, described and made interactive."""
    rows = [{"place": "A", "people": 40}, {"place": "B", "people": 7}]
    made = plain({"place": "string", "people": "integer"}, rows)
    sound, counting = declaring(made), declaring(made, x="count")
    assert view_problems(catalog(sound)) == []
    assert [one.code for one in view_problems(catalog(counting))] == ["view-mark"]
    known = catalog(sound)
    [view] = views_of(known, sound)
    chart = chart_of(known, sound, view, "en")
    assert chart.alt == "Strip: v. A: 40; B: 7."
    assert pictured(chart).inline.count("<path") >= len(rows)
    assert [one["field"] for one in chart.interactive()["encoding"]["tooltip"]] == ["name", "said"]


@pytest.mark.parametrize("language", shipped())
def test_every_mark_has_its_words(language: str) -> None:
    """Each mark can be named in each language of the theme."""
    wanted = {f"chart.kind.{name}" for name in marks()}
    assert wanted == {one for one in table(language) if one.startswith("chart.kind.")}


def test_marks_are_found_by_their_names() -> None:
    """The registry has the marks that descriptors may name."""
    assert {"bar", "dot", "line", "slope", "stacked", "table", "tile"} == marks().keys()
