"""Charts are drawn while others are made: in turns, each written as soon as it is there."""

import pickle
from collections.abc import Iterator, Mapping
from contextlib import closing

import pytest

from scripts.charts.chart import drawing_name
from scripts.charts.views.listing import view_names
from scripts.drawing.picture import Drawing, NotDrawn
from scripts.model.errors import InputInvalid
from scripts.model.plan import Plan
from scripts.pages.portion import Portion, portions
from scripts.site import pictures as module
from scripts.site.drawn import Begun, drawing
from scripts.site.kept.store import Store
from scripts.site.pictures import Named, Pictures, faults_told, inline, plan_drawings, plan_pictures
from site_tests.mini import FIGURES, published


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """Keep pictures, so that they are drawn once."""
    with closing(Store(None)) as made:
        yield made


@pytest.fixture(scope="module")
def made() -> dict[str, Portion]:
    """Make what is published of the packages of a case."""
    return portions(published(FIGURES))


class Site:
    """What was begun, written and told, in its order."""

    def __init__(self, store: Store) -> None:
        self.files: Plan = {}
        self.said: list[tuple[str, int, int]] = []
        self.order: list[str] = []
        self._store = store

    def draw(self, pieces: Mapping[Named, Drawing]) -> Begun[Named]:
        """Begin to draw."""
        self.order.append("begun")
        return drawing(pieces, self._store)

    def publish(self, plan: Plan) -> None:
        """Write."""
        self.order.append("written")
        self.files |= plan

    def tell(self, *what: object) -> None:
        """Say how many there are."""
        self.said.append(what)  # type: ignore[arg-type]


def test_all_charts_are_written_and_stand_in_pages(store: Store, made: dict[str, Portion]) -> None:
    """Those of each package, whatever they are drawn with."""
    site = Site(store)
    with Pictures(site.draw, site.publish, site.tell) as pictures:
        pictures.expect(len(plan_drawings(made)))
        for name, one in made.items():
            pictures.add({name: one})
        pictures.finish()
    asked = plan_drawings(made)
    drawn = drawing(asked, store)()
    assert {language for language, _, _ in asked} == {"lo", "en"}
    assert site.files == plan_pictures(drawn)
    assert pictures.inline == {language: inline(drawn, language) for language in ("lo", "en")}
    assert site.said[-1] == ("pictures", len(asked), len(asked))


def test_few_are_held_at_a_time(
    store: Store, made: dict[str, Portion], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was begun first is written before more is begun than may be in memory."""
    monkeypatch.setattr(module, "AHEAD", 2)
    site = Site(store)
    with Pictures(site.draw, site.publish, site.tell) as pictures:
        for _ in range(4):
            pictures.add(made)
        assert site.order == ["begun", "begun", "begun", "written", "begun", "written"]
        pictures.finish()
    assert site.order[6:] == ["written", "written"]


def test_a_build_that_fails_lets_go_of_them(store: Store, made: dict[str, Portion]) -> None:
    """What was begun is neither waited for nor written."""
    site = Site(store)

    def fail() -> None:
        with Pictures(site.draw, site.publish, site.tell) as pictures:
            pictures.add(made)
            raise ValueError("spoilt")

    with pytest.raises(ValueError, match="spoilt"):
        fail()
    assert (site.order, site.files) == (["begun"], {})


def test_a_chart_that_cannot_be_drawn_is_a_problem() -> None:
    """It is told with its package and its view, in whatever language it failed."""
    catalog = published(FIGURES).catalog
    package = next(one for one in catalog.packages if view_names(catalog, one))
    view = view_names(catalog, package)[0]
    with pytest.raises(InputInvalid) as found, faults_told(catalog):
        raise NotDrawn(drawing_name(package, view, "en"), "Error: no\n such mark")
    [problem] = pickle.loads(pickle.dumps(found.value)).problems  # noqa: S301 - our own
    assert (problem.code, problem.path, problem.field) == (
        "view-drawing", package.path, f"views.{view}")  # fmt: skip
    assert problem.details["error"] == "Error: no such mark"
