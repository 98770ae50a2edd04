"""Independent pieces of work side by side, on all cores of the machine."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

Piece = TypeVar("Piece")
Made = TypeVar("Made")

WORTH = 8
"""So many pieces take as long as it takes to start another process."""
BATCHES = 4
"""Each process gets its pieces in so many turns, so that all end at about the same time."""


def side_by_side(
    work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece], *, at_once: bool = False
) -> Iterable[Made]:
    """Begin to work on pieces, and give what becomes of them in their order.

    A few pieces are worked on here, when they are asked for, unless they are to begin ``at_once``.
    """
    jobs = _cores() if at_once else min(_cores(), len(pieces) // WORTH)
    if jobs <= 1 or not pieces:
        return _later(work, pieces)
    from joblib import Parallel, delayed

    size = -(-len(pieces) // (jobs * BATCHES))
    batches = (pieces[start : start + size] for start in range(0, len(pieces), size))
    run = Parallel(n_jobs=jobs, return_as="generator", batch_size=1)
    return chain.from_iterable(run(delayed(work)(one) for one in batches))


def _later(
    work: Callable[[Sequence[Piece]], list[Made]], pieces: Sequence[Piece]
) -> Iterator[Made]:
    yield from work(pieces) if pieces else ()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
