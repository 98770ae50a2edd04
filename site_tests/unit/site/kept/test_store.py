"""The cache: what was made is kept by its key, whatever becomes of the file that it is kept in."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from scripts.site import pieces
from scripts.site.kept import store as module
from scripts.site.kept.store import AT_ONCE, LAYOUT, Store
from site_tests.building import ROOT

PAGE = 4096
"""Bytes of a page of SQLite; the first one says what tables there are."""
BEGIN = """
import sys, time
from contextlib import closing
from pathlib import Path
from scripts.site.kept.store import Store
folder, start, name = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
for turn in range(30):
    while time.time() < start + turn * 0.05:
        pass
    with closing(Store(folder / f"{turn}.sqlite")) as store:
        store.put({name: b"1"})
"""
"""Begins thirty files, each at a time that another run is told as well."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a file that is not there yet, nor its folder."""
    return tmp_path / ".cache" / "products.sqlite"


def kept(path: Path | None, *names: str) -> dict[str, bytes]:
    """Give what a store of its own finds under some keys."""
    with closing(Store(path)) as store:
        return store.get("any", names)


def keep(path: Path | None, **products: bytes) -> None:
    """Keep products in a store of its own."""
    with closing(Store(path)) as store:
        store.put(products)


class Maker:
    """Makes a product, and counts how often."""

    def __init__(self) -> None:
        self.made = 0

    def content(self) -> bytes:
        """Make bytes."""
        self.made += 1
        return b"made %d" % self.made

    def thing(self) -> dict[str, tuple[int, ...]]:
        """Make a value."""
        self.made += 1
        return {"ຈຳນວນ": (self.made,)}


def test_what_is_put_is_got(path: Path) -> None:
    """At once and in the next run, byte for byte; what was never put is not there."""
    products = {"a": b"\x00\xff", "b": b"", "c": b"x" * 100_000}
    with closing(Store(path)) as store:
        store.put(products)
        assert store.get("any", ["a", "b", "c", "d"]) == products
    assert kept(path, "a", "b", "c", "d") == products
    assert kept(path, "b") == {"b": b""}
    assert kept(path) == {}


def test_what_is_put_again_takes_the_place_of_the_old(path: Path) -> None:
    """The last content is the one that is kept."""
    keep(path, a=b"1", b=b"1")
    keep(path, a=b"2")
    assert kept(path, "a", "b") == {"a": b"2", "b": b"1"}


def test_a_product_is_made_once(path: Path) -> None:
    """Neither again in this run nor in the next one; what is under another key is made."""
    maker = Maker()
    for _ in range(2):
        with closing(Store(path)) as store:
            assert [store.take("any", "a", maker.content) for _ in range(2)] == [b"made 1"] * 2
    assert maker.made == 1
    with closing(Store(path)) as store:
        assert store.take("any", "b", maker.content) == b"made 2"


def test_what_a_floor_makes_is_made_once(path: Path) -> None:
    """It is as it was made; a floor makes anew of other parts, and every floor for itself."""
    maker = Maker()
    for _ in range(2):
        with closing(Store(path)) as store:
            for _ in range(2):
                assert store.made("pages", ("x", 1), maker.thing) == {"ຈຳນວນ": (1,)}
    with closing(Store(path)) as store:
        assert store.made("pages", ("x", 2), maker.thing) == {"ຈຳນວນ": (2,)}
        assert store.made("charts", ("x", 1), maker.thing) == {"ຈຳນວນ": (3,)}


def doubled(piece: int) -> tuple[int, int]:
    """Work on a piece, and tell in which process."""
    return piece * 2, os.getpid()


def values(store: Store, *numbers: int) -> list[int]:
    """Work on pieces, each made of nothing but itself."""
    return [one for one, _ in store.each("pages", doubled, [(one, one) for one in numbers])]


def test_each_piece_is_made_once(path: Path) -> None:
    """In the order that is asked for, also of one that comes twice; what is kept is not made."""
    with closing(Store(path)) as store:
        assert values(store, 3, 1, 3) == [6, 2, 6]
        assert store.misses == {"pages": 2}
    with closing(Store(path)) as store:
        assert values(store, 1, 2, 3) == [2, 4, 6]
        assert (store.hits, store.misses) == ({"pages": 2}, {"pages": 1})
        assert values(store) == []
        assert store.made("pages", (), lambda: 7) == 7
        # Another thing is made of the same piece.
        assert store.each("charts", doubled, [(1, 4)])[0][0] == 8
        assert store.each("charts", doubled, [(1, 5)])[0][0] == 8


def test_pieces_are_kept_as_what_is_made(path: Path) -> None:
    """Many at once or one alone, it is the same product."""
    with closing(Store(path)) as store:
        [made] = store.each("pages", doubled, [(("a", 1), 5)])
        assert store.made("pages", ("a", 1), lambda: doubled(0)) == made
        assert made[0] == 10


def test_many_pieces_are_made_in_other_processes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What they give is kept as any other product; few are made here."""
    monkeypatch.setattr(module, "MANY", 20)
    monkeypatch.setattr(pieces, "cores", lambda: 2)
    monkeypatch.delenv("DASK_SCHEDULER_ADDRESS", raising=False)
    many = [(one, one) for one in range(20)]
    with closing(Store(path)) as store:
        made = store.each("pages", doubled, many)
        assert [one for one, _ in made] == [2 * one for one in range(20)]
        assert os.getpid() not in {process for _, process in made}
        assert store.each("pages", doubled, many) == made
        assert {process for _, process in store.each("charts", doubled, many[1:])} == {os.getpid()}


def test_what_cannot_be_made_is_not_kept(path: Path) -> None:
    """The error arrives, and the next time it is tried again."""

    def fail() -> bytes:
        raise ValueError("no such thing")

    with closing(Store(path)) as store:
        with pytest.raises(ValueError, match="no such thing"):
            store.take("any", "a", fail)
        assert store.take("any", "a", Maker().content) == b"made 1"


def test_without_a_file_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put is there until the store closes, and on no disk."""
    monkeypatch.chdir(tmp_path)
    with closing(Store(None)) as store:
        store.put({"a": b"1"})
        assert store.get("any", ["a"]) == {"a": b"1"}
    assert kept(None, "a") == {}
    assert list(tmp_path.iterdir()) == []


def test_hits_and_misses_are_counted_by_kind(path: Path) -> None:
    """What is asked for again is counted again; putting counts nothing."""
    keep(path, a=b"1", b=b"1")
    with closing(Store(path)) as store:
        assert (store.hits, store.misses) == ({}, {})
        store.get("shells", ["a", "b", "c"])
        store.get("shells", ["a"])
        store.get("fonts", ["c"])
        store.put({"c": b"1"})
        assert (store.hits, store.misses) == ({"shells": 3, "fonts": 0}, {"shells": 1, "fonts": 1})


def test_products_of_floors_are_counted_by_floor(path: Path) -> None:
    """The first time it is made, the second time it is there."""
    with closing(Store(path)) as store:
        for _ in range(2):
            store.made("pages", ("x",), Maker().thing)
        assert (store.hits, store.misses) == ({"pages": 1}, {"pages": 1})


def test_any_number_of_keys_can_be_asked_for(path: Path) -> None:
    """More than one question may hold, and a number that does not come out even."""
    products = {f"{number}": b"%d" % number for number in range(2 * AT_ONCE + 1)}
    keep(path, **products)
    with closing(Store(path)) as store:
        assert store.get("any", [*products, "none"]) == products
        assert (store.hits["any"], store.misses["any"]) == (2 * AT_ONCE + 1, 1)


def garbage(whole: bytes) -> bytes:
    """Put what is no database in the place of a file."""
    return b"no database" * (len(whole) // 11)


def half(whole: bytes) -> bytes:
    """Cut a file off."""
    return whole[: len(whole) // 2]


def few(whole: bytes) -> bytes:
    """Leave less than the head of a file."""
    return whole[:60]


def hollow(whole: bytes) -> bytes:
    """Leave the head of a file, and spoil all that it leads to."""
    return whole[:PAGE] + b"\xaa" * (len(whole) - PAGE)


@pytest.mark.parametrize("damage", [garbage, half, few, hollow])
def test_a_damaged_file_begins_anew(path: Path, damage: Callable[[bytes], bytes]) -> None:
    """Nothing of it is found, the run goes on, and what it makes is there for the next one."""
    products = {f"{number}": b"x" * 500 for number in range(100)}
    keep(path, **products)
    path.write_bytes(damage(path.read_bytes()))
    maker = Maker()
    for _ in range(2):
        with closing(Store(path)) as store:
            assert store.get("any", products) == {}
            assert store.take("any", "new", maker.content) == b"made 1"
    assert maker.made == 1


def test_a_file_of_another_layout_begins_anew(path: Path) -> None:
    """What another version has kept is not found, and what this one keeps is."""
    keep(path, a=b"1")
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    assert kept(path, "a") == {}
    keep(path, b=b"2")
    assert kept(path, "a", "b") == {"b": b"2"}


def test_tables_of_another_layout_are_no_matter(path: Path) -> None:
    """Tables of the same names with other columns go."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE products (name TEXT)")
        file.execute("CREATE TABLE uses (day TEXT)")
        file.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    keep(path, a=b"1")
    assert kept(path, "a") == {"a": b"1"}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave room for three products of a hundred bytes."""
    monkeypatch.setattr(module, "BOUND", 300)


@pytest.mark.usefixtures("small")
def test_what_was_not_used_for_longest_goes_first(path: Path) -> None:
    """What is asked for stays, however long ago it was made; what is not asked for goes."""
    for name in "abc":
        with closing(Store(path)) as store:
            store.take("any", name, lambda: b"x" * 100)
    assert kept(path, "a").keys() == {"a"}
    with closing(Store(path)) as store:
        store.take("any", "d", lambda: b"x" * 100)
    assert kept(path, *"abcd").keys() == set("acd")


@pytest.mark.usefixtures("small")
def test_there_is_room_up_to_the_bound(path: Path) -> None:
    """Nothing goes before it is passed, and no more than what passes it."""
    for name in "abc":
        with closing(Store(path)) as store:
            store.take("any", name, lambda: b"x" * 100)
    assert kept(path, *"abc").keys() == set("abc")
    with closing(Store(path)) as store:
        store.take("any", "d", lambda: b"x")
        store.get("any", ["b", "c"])
    assert kept(path, *"abcd").keys() == set("bcd")


@pytest.mark.usefixtures("small")
def test_room_is_made_on_the_disk_as_well(path: Path) -> None:
    """However often something new is made, the file does not grow with it."""
    sizes = []
    for number in range(30):
        with closing(Store(path)) as store:
            store.take("any", f"{number}", lambda: b"x" * 300)
        sizes.append(path.stat().st_size)
    assert len(set(sizes[3:])) == 1


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    """A run goes on without its cache, and leaves what stands in the way as it is."""
    (tmp_path / "file").write_bytes(b"mine")
    path = tmp_path / "file" / ".cache" / "products.sqlite"
    with closing(Store(path)) as store:
        assert store.take("any", "a", Maker().content) == b"made 1"
        assert store.get("any", ["a"]) == {"a": b"made 1"}
    assert kept(path, "a") == {}
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_folder_in_the_place_of_the_file_keeps_nothing(path: Path) -> None:
    """It stays with all that is in it."""
    path.mkdir(parents=True)
    (path / "mine").touch()
    keep(path, a=b"1")
    assert kept(path, "a") == {}
    assert [one.name for one in path.iterdir()] == ["mine"]


def test_two_stores_share_a_file(path: Path) -> None:
    """Each finds what the other has put, both can put in turn, and one may close before."""
    with closing(Store(path)) as first:
        with closing(Store(path)) as second:
            first.put({"a": b"1"})
            assert second.get("any", ["a"]) == {"a": b"1"}
            second.put({"b": b"2", "a": b"3"})
            first.put({"c": b"4"})
            assert first.get("any", [*"abc"]) == {"a": b"3", "b": b"2", "c": b"4"}
        first.put({"d": b"5"})
    assert kept(path, *"abcd") == {"a": b"3", "b": b"2", "c": b"4", "d": b"5"}


def test_a_file_that_another_build_is_writing_is_left_to_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that has waited for long enough goes on without, and the other loses nothing."""
    keep(path, a=b"1")
    monkeypatch.setattr(module, "WAIT", 0)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO products VALUES ('b', '2')")
        with closing(Store(path)) as store:
            assert store.take("any", "c", Maker().content) == b"made 1"
        other.commit()
    assert kept(path, "a", "b").keys() == {"a", "b"}


def test_two_runs_may_begin_a_file_at_once(tmp_path: Path) -> None:
    """Neither takes from the other what it has put, nor the file itself."""
    start = str(time.time() + 1)
    command = [sys.executable, "-c", BEGIN, str(tmp_path), start]
    runs = [
        subprocess.Popen([*command, name], cwd=ROOT, stderr=subprocess.PIPE, text=True)
        for name in "ab"
    ]
    assert [run.communicate()[1] for run in runs] == ["", ""]
    files = sorted(tmp_path.glob("*.sqlite"))
    assert len(files) == 30
    assert [one.name for one in files if kept(one, "a", "b").keys() != {"a", "b"}] == []
