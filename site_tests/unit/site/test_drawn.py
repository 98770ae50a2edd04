"""Pictures are drawn once: what was drawn before is taken from the cache."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from scripts.drawing import fonts
from scripts.drawing.picture import Card, Drawing, Picture, draw
from scripts.site import drawn as module
from scripts.site import pieces
from scripts.site.drawn import Drawn, drawing, files_of, started
from scripts.site.kept.store import Store
from scripts.site.ready import web_font
from site_tests.building import ROOT
from site_tests.pictures import kit
from site_tests.unit.drawing import making

Pieces = Mapping[str, Drawing | Card]
CARD = Card('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"></svg>')
FAILING = """
import time
from scripts.site import pieces
from scripts.site.drawn import drawing
from scripts.site.kept.store import Store
from scripts.site.ready import web_font
from site_tests.unit.drawing import making
pieces.cores = lambda: 2
begun = drawing({n: making.drawing("en", height=100 + n) for n in range(200)}, Store(None))
time.sleep(0.5)
begun.drop()
print("failed")
"""
"""Fails while pictures are drawn."""
PIECES: Pieces = {"lo": making.drawing("lo"), "card": CARD}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Mapping[str, Drawn]]:
    """Draw a piece of each kind in a first run: the file of its store, and what it has drawn."""
    path = tmp_path_factory.mktemp("drawn") / "products.sqlite"
    with closing(Store(path)) as store:
        drawn = drawing(PIECES, store)()
        assert store.misses["pictures"] == len(PIECES)
    return path, drawn


@pytest.fixture
def store(first: tuple[Path, Mapping[str, Drawn]]) -> Iterator[Store]:
    """Begin a second run."""
    with closing(Store(first[0])) as store:
        yield store


def test_each_piece_is_drawn(first: tuple[Path, Mapping[str, Drawn]]) -> None:
    """What comes of a piece is under its name, and is what the floor that draws makes of it."""
    _, drawn = first
    assert drawn == dict(zip(PIECES, draw(list(PIECES.values()), kit()), strict=True))


def test_what_was_drawn_is_not_drawn_again(
    first: tuple[Path, Mapping[str, Drawn]], store: Store
) -> None:
    """All is there, under whatever names it is asked for, and no font is cut."""
    _, drawn = first
    again = drawing({f"{name}-again": one for name, one in PIECES.items()}, store)()
    assert again == {f"{name}-again": one for name, one in drawn.items()}
    assert (store.hits, store.misses) == ({"pictures": len(PIECES)}, {"pictures": 0})


def test_only_what_is_new_is_drawn(first: tuple[Path, Mapping[str, Drawn]], store: Store) -> None:
    """Another spec, another title or another language is another picture; the rest is there."""
    _, drawn = first
    lao = making.drawing("lo")
    new = {
        "wide": making.drawing("lo", **making.WIDE),
        "titled": lao._replace(above=("ຊື່",)),
        "en": making.drawing("en"),
    }
    made = drawing({**PIECES, **new}, store)()
    assert (store.hits["pictures"], store.misses["pictures"]) == (len(PIECES), len(new))
    assert {name: made[name] for name in PIECES} == drawn
    assert [made[name] for name in new] == draw(list(new.values()), kit())
    assert len({repr(made[name]) for name in ("lo", *new)}) == 1 + len(new)


def test_the_same_piece_is_drawn_once_for_two_names(store: Store) -> None:
    """Two charts that look the same need one picture, and each gets it."""
    piece = making.drawing("en", height=99)
    made = drawing({"a": piece, "b": piece}, store)()
    assert store.misses["pictures"] == 1
    assert made["a"] == made["b"] == draw([piece], kit())[0]


def test_kinds_of_pieces_are_told_apart(store: Store) -> None:
    """A card and a chart of the same text are two things: one is not taken for the other."""
    drawing({"card": CARD}, store)
    assert (store.hits["pictures"], store.misses["pictures"]) == (1, 0)
    drawing({"chart": making.drawing("lo")._replace(wide=CARD.svg)}, store).drop()
    assert (store.hits["pictures"], store.misses["pictures"]) == (1, 1)


def test_cards_are_files(first: tuple[Path, Mapping[str, Drawn]]) -> None:
    """A chart is pictures for a page and for two files; a card is one file."""
    _, drawn = first
    assert isinstance(drawn["lo"], Picture)
    files = files_of(drawn)
    assert files == {name: drawn[name] for name in ("card",)}
    assert files["card"].startswith(b"\x89PNG")


def test_nothing_to_draw_is_nothing(store: Store) -> None:
    """A site without charts begins no work and cuts no font."""
    assert drawing({}, store)() == {}
    assert "tools" not in store.misses


def test_the_font_of_pages_is_cut_once(store: Store, first: tuple[Path, object]) -> None:
    """In the next run it is there, byte for byte."""
    cut = web_font(store)
    assert cut == fonts.web_font()
    assert store.misses["tools"] == 1
    with closing(Store(first[0])) as later:
        assert web_font(later) == cut
        assert (later.hits["tools"], later.misses["tools"]) == (1, 0)


def test_pictures_that_nobody_asks_for_are_dropped() -> None:
    """A build that fails while others draw for it says why, and not a word of them."""
    done = subprocess.run(
        [sys.executable, "-c", FAILING], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("failed\n", "")


@pytest.mark.parametrize(("kept", "packages", "processes"), [
    (False, 1000, 3), (False, 100, 2), (False, 7, 1), (True, 1000, 1),
])  # fmt: skip
def test_what_draws_starts_before_it_is_needed(
    monkeypatch: pytest.MonkeyPatch, *, kept: bool, packages: int, processes: int
) -> None:
    """A process for each free core where nothing is kept of many packages, else one."""
    monkeypatch.setattr(pieces, "cores", lambda: 3)
    monkeypatch.setattr(module, "cores", lambda: 3)
    monkeypatch.delenv(pieces.CLUSTER, raising=False)
    with closing(Store(None)) as store, closing(Store(None)) as other:
        store.put({"a": b"1"} if kept else {})
        with started(store, packages) as beside:
            assert beside is not None
            assert beside.count == processes
            made = drawing(PIECES, store, beside=beside)()
        assert made == drawing(PIECES, other)()


def test_a_cluster_and_a_single_core_need_no_start(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There nothing else would be done meanwhile."""
    store.put({"a": b"1"})
    monkeypatch.setattr(module, "cores", lambda: 1)
    with started(store, 7) as beside:
        assert beside is None
