"""Pieces of work: all are done, once and in order, few of them here and many side by side."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from scripts.site import pieces as module
from scripts.site.pieces import ENOUGH, WORTH, Beside, end_processes, side_by_side

MANY = 5 * WORTH + 3
"""A number of pieces that does not come out even in any number of batches."""


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work as on a machine with two cores and no cluster, whatever this one has."""
    monkeypatch.setattr(module, "cores", lambda: 2)
    monkeypatch.delenv("DASK_SCHEDULER_ADDRESS", raising=False)


def where(pieces: Sequence[int]) -> list[tuple[int, int]]:
    """Give each piece with the process that works on it."""
    return [(one, os.getpid()) for one in pieces]


def noting(pieces: Sequence[Path]) -> list[Path]:
    """Leave a line in the file of each piece."""
    for one in pieces:
        with one.open("a", encoding="utf-8") as file:
            file.write("done\n")
    return list(pieces)


def meeting(folders: Sequence[Path]) -> list[bool]:
    """Tell of each folder whether another process came to it as well."""
    return [_met(one) for one in folders]


def _met(folder: Path) -> bool:
    (folder / str(os.getpid())).touch()
    return awaited(lambda: len(list(folder.iterdir())) > 1)


def awaited(true: Callable[[], bool]) -> bool:
    """Wait until something is true, and tell whether it ever was."""
    patience = time.monotonic() + 60
    while not true() and time.monotonic() < patience:
        time.sleep(0.01)
    return true()


def failing(pieces: Sequence[int]) -> list[int]:
    """Work on all pieces but the fourth."""
    if 3 in pieces:
        raise ValueError("the fourth piece")
    return list(pieces)


def test_many_are_done_in_other_processes(tmp_path: Path) -> None:
    """In more than one, and what becomes of them comes in the order of the pieces."""
    done = list(side_by_side(where, range(MANY)))
    assert [one for one, _ in done] == list(range(MANY))
    assert os.getpid() not in {process for _, process in done}
    met = list(side_by_side(meeting, MANY * [tmp_path]))
    assert all(met)


def test_few_are_done_here() -> None:
    """As long as they would not keep two processes busy."""
    few = range(2 * WORTH - 1)
    assert list(side_by_side(where, few)) == [(one, os.getpid()) for one in few]
    enough = range(2 * WORTH)
    assert os.getpid() not in {process for _, process in side_by_side(where, enough)}


def test_one_core_does_all_of_them_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no other core, another process would only cost time."""
    monkeypatch.setattr(module, "cores", lambda: 1)
    assert {process for _, process in side_by_side(where, range(MANY))} == {os.getpid()}


@pytest.mark.parametrize("count", [1, 2 * WORTH - 1, 2 * WORTH, MANY, 101])
def test_each_is_done_once(tmp_path: Path, count: int) -> None:
    """Wherever they are done, none is left out and none is done again."""
    pieces = [tmp_path / f"{number}" for number in range(count)]
    assert list(side_by_side(noting, pieces)) == pieces
    assert sorted(tmp_path.iterdir()) == sorted(pieces)
    assert {one.read_text(encoding="utf-8") for one in pieces} == {"done\n"}


def test_few_wait_until_they_are_asked_for(tmp_path: Path) -> None:
    """What is done here is done when nothing else is left to do."""
    result = side_by_side(noting, [tmp_path / "one"])
    assert list(tmp_path.iterdir()) == []
    assert list(result) == [tmp_path / "one"]
    assert (tmp_path / "one").exists()


def test_many_begin_at_once(tmp_path: Path) -> None:
    """The first pieces are done beside other work, before anybody asks for them."""
    pieces = [tmp_path / f"{number}" for number in range(MANY)]
    result = side_by_side(noting, pieces)
    patience = time.monotonic() + 60
    while not pieces[0].exists() and time.monotonic() < patience:
        time.sleep(0.01)
    assert pieces[0].exists()
    assert list(result) == pieces


@pytest.mark.parametrize("count", [4, MANY])
def test_an_exception_arrives(count: int) -> None:
    """Wherever it was raised, who asks for the results gets it, and no results."""
    result = side_by_side(failing, range(count))
    with pytest.raises(ValueError, match="the fourth piece"):
        list(result)


def test_work_goes_on_after_an_exception() -> None:
    """The next pieces are done as if nothing had been."""
    with pytest.raises(ValueError, match="the fourth piece"):
        list(side_by_side(failing, range(MANY)))
    assert [one for one, _ in side_by_side(where, range(MANY))] == list(range(MANY))


def test_two_kinds_of_work_are_done_at_the_same_time() -> None:
    """Each gets its own results, in whatever order they are asked for."""
    first, second = side_by_side(where, range(MANY)), side_by_side(where, range(MANY, 2 * MANY))
    assert [one for one, _ in second] == list(range(MANY, 2 * MANY))
    assert [one for one, _ in first] == list(range(MANY))


def test_without_pieces_there_is_nothing_to_do() -> None:
    """The work is not even called."""
    assert list(side_by_side(failing, [])) == []

    def never(_: Sequence[int]) -> list[int]:
        raise AssertionError

    assert list(side_by_side(never, [])) == []


def test_one_process_works_beside_this_one(tmp_path: Path) -> None:
    """What is begun first is done first, in a process of its own, and nobody has to ask for it."""
    with Beside() as beside:
        first, second = beside.begin(where, [1, 2]), beside.begin(where, [3])
        begun = beside.begin(noting, [tmp_path / "one"])
        assert awaited((tmp_path / "one").exists)
        made = [*second, *first]
        assert list(begun) == [tmp_path / "one"]
    assert [one for one, _ in made] == [3, 1, 2]
    assert len({process for _, process in made} | {os.getpid()}) == 2


def test_several_processes_share_all_there_is(tmp_path: Path) -> None:
    """Whatever their number, the results come in the order of the pieces."""
    with Beside(2) as beside:
        assert beside.takes(10 * ENOUGH)
        made = [*beside.begin(where, range(3)), *beside.begin(where, range(3, 3 + MANY))]
        assert [*beside.begin(meeting, [tmp_path, tmp_path])] == [True, True]
    assert [one for one, _ in made] == list(range(3 + MANY))
    assert os.getpid() not in {process for _, process in made}


def test_one_process_takes_no_more_than_it_has_done_soon() -> None:
    """What is too much for it is for all cores, whether it comes at once or bit by bit."""
    with Beside() as beside:
        assert beside.takes(ENOUGH)
        assert not beside.takes(ENOUGH + 1)
        beside.begin(where, range(ENOUGH - 1))
        assert beside.takes(1)
        assert not beside.takes(2)


def test_processes_end_and_others_start() -> None:
    """Whoever ends them gives back their memory; more pieces are worked on as ever."""
    first = {process for _, process in side_by_side(where, range(MANY))}
    end_processes()
    second = {process for _, process in side_by_side(where, range(MANY))}
    assert first
    assert not first & second


def test_an_exception_beside_arrives() -> None:
    """Who asks for the results gets it."""
    with Beside() as beside:
        done = beside.begin(failing, range(4))
        with pytest.raises(ValueError, match="the fourth piece"):
            list(done)


def test_nobody_waits_for_what_is_left() -> None:
    """A build that fails ends, whatever is still going on beside it."""
    began = time.monotonic()
    with Beside() as beside:
        beside.begin(sleeping, [300])
    assert time.monotonic() - began < 100


def sleeping(seconds: Sequence[int]) -> list[int]:
    """Sleep."""
    for one in seconds:
        time.sleep(one)
    return list(seconds)
