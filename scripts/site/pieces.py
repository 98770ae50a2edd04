"""Independent pieces of work side by side: on all cores of the machine, or on a Dask cluster."""

import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from itertools import chain
from typing import Self, TypeVar

from scripts.model.errors import SettingInvalid
from scripts.text.words import say, shipped

Piece = TypeVar("Piece")
Made = TypeVar("Made")

WORTH = 8
"""So many pieces take as long as it takes to start another process."""
ENOUGH = 10 * WORTH
"""So many pieces one process has done before several have started that share them."""
BATCHES = 4
"""Each process gets its pieces in so many turns, so that all end at about the same time."""
CLUSTER = "DASK_SCHEDULER_ADDRESS"
"""The variable that names a cluster; all pieces are worked on there where it is set."""


def side_by_side(
    work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece]
) -> Iterable[Made]:
    """Begin to work on pieces, and give what becomes of them in their order.

    A few pieces are worked on here, when they are asked for. Raises SettingInvalid where a cluster
    is named and cannot be reached; BuildFailed comes where the cluster fails later.
    """
    address = cluster()
    if address and pieces:
        return _on_cluster(address, work, pieces)
    jobs = min(cores(), len(pieces) // WORTH)
    if jobs <= 1:
        return _later(work, pieces)
    from joblib import Parallel, delayed

    run = Parallel(n_jobs=jobs, return_as="generator", batch_size=1)
    return chain.from_iterable(run(delayed(work)(one) for one in _batches(pieces, jobs)))


def end_processes() -> None:
    """Give back the memory of processes that worked on pieces; more pieces start others."""
    if "joblib" in sys.modules:
        from joblib.externals.loky import get_reusable_executor

        get_reusable_executor().shutdown(wait=False)


class Beside:
    """Processes beside this one: for pieces of work, while other work goes on here.

    One is enough for a few pieces; ``several`` take as many as there are.
    """

    def __init__(self, several: int = 0) -> None:
        from joblib.externals.loky import ProcessPoolExecutor

        self.count = several or 1
        self._processes = ProcessPoolExecutor(max_workers=self.count)
        self._left: float = math.inf if several else ENOUGH

    def takes(self, count: int) -> bool:
        """Tell whether so many pieces more are done here before other processes would be."""
        return count <= self._left

    def begin(
        self, work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece]
    ) -> Iterable[Made]:
        """Begin to work on pieces, after what was begun before."""
        self._left -= len(pieces)
        some = turns(pieces, -(-len(pieces) // self.count))
        return _awaited([self._processes.submit(work, one) for one in some])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        """End the processes, whatever they are doing."""
        self._processes.shutdown(kill_workers=True)


def _awaited(done: "Iterable[Future[list[Made]]]") -> Iterator[Made]:
    for one in done:
        yield from one.result()


def said(key: str, **values: object) -> str:
    """Say something in every language that there are words for: nothing here knows the reader's."""
    return "\n".join(say(language, key, **values) for language in shipped())


def _on_cluster(
    address: str, work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece]
) -> Iterable[Made]:
    try:
        from scripts.site.cluster import reached
    except ModuleNotFoundError as error:
        raise SettingInvalid(said("cli.no_dask", name=CLUSTER)) from error
    cluster = reached(address)
    return chain.from_iterable(cluster.run(work, _batches(pieces, cluster.workers)))


def _batches(pieces: Sequence[Piece], jobs: int) -> Iterator[Sequence[Piece]]:
    return turns(pieces, -(-len(pieces) // (jobs * BATCHES)))


def turns(pieces: Sequence[Piece], size: int) -> Iterator[Sequence[Piece]]:
    """Give pieces, so many at a time."""
    return (pieces[start : start + size] for start in range(0, len(pieces), size))


def _later(
    work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece]
) -> Iterator[Made]:
    yield from work(pieces) if pieces else ()


def cluster() -> str:
    """Give the address of the cluster that is named, or nothing."""
    return os.environ.get(CLUSTER, "")


def cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
