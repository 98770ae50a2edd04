"""Pieces of work on a Dask cluster that is there already, through joblib.

Its workers run the code of this checkout with the same libraries. Each makes sure of that before it
works, for what it makes is kept as made by the code of this machine.
"""

import pickle
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from distributed import Client, KilledWorker
from distributed.comm.addressing import get_address_host_port
from joblib import Parallel, delayed
from joblib._dask import DaskDistributedBackend

import scripts
from scripts.model.errors import BuildFailed, SettingInvalid
from scripts.site.kept.seals import digest, is_code, libraries
from scripts.site.pieces import said
from scripts.validation.reading.files import digests

Piece = TypeVar("Piece")
Made = TypeVar("Made")

FOR_SCHEDULER = 10
FOR_WORKERS = 60
"""Seconds to wait; a cluster that grows on demand has to start its first worker."""
THREAD = ThreadPoolExecutor(max_workers=1)
"""The one thread of a worker that works on pieces, however many it has: what draws keeps to one."""


class OtherSetUp(Exception):  # noqa: N818 - reads as what was found
    """A worker has other code or libraries than the machine that asks it."""


@dataclass(frozen=True)
class Cluster:
    """A cluster that was reached."""

    address: str
    client: Client

    @property
    def workers(self) -> int:
        """Count its workers; where all have gone, others may come."""
        return max(1, len(self.client.ncores()))

    def run(
        self, work: Callable[[Sequence[Piece]], list[Made]], batches: Iterable[Sequence[Piece]]
    ) -> Iterator[list[Made]]:
        """Begin to work on batches of pieces, and give what becomes of each in their order.

        A worker that dies loses nothing: others do what it had not handed over. Raises BuildFailed
        where the cluster gives up, or has other code or libraries; what the work raises is raised
        here.
        """
        backend = Backend(client=self.client, wait_for_workers_timeout=0)
        run = Run(n_jobs=-1, backend=backend, return_as="generator", batch_size=1)
        # A scheduler unpickles what is to be called. Bytes it hands on, and needs no code of ours.
        made = run(delayed(pickle.loads)(pickle.dumps(Batch(work, one))) for one in batches)
        return self._watched(made)

    def _watched(self, made: Iterator[list[Made]]) -> Iterator[list[Made]]:
        try:
            yield from made
        except (OtherSetUp, ModuleNotFoundError, FileNotFoundError) as error:
            raise BuildFailed(_told("cli.other_cluster", self.address, error)) from error
        except (CancelledError, KilledWorker) as error:
            raise BuildFailed(_told("cli.lost_cluster", self.address, error)) from error


@cache
def reached(address: str) -> Cluster:
    """Connect to a scheduler, once. Raises SettingInvalid where there is none, or no worker."""
    try:
        # A client that is given no address leaves its thread behind.
        get_address_host_port(address, strict=False)
        client = Client(address, timeout=FOR_SCHEDULER, set_as_default=False)
    except (OSError, ValueError) as error:
        raise SettingInvalid(_told("cli.no_cluster", address, error)) from error
    try:
        client.submit(int).result(timeout=FOR_WORKERS)
    except TimeoutError as error:
        raise SettingInvalid(
            said("cli.no_workers", address=address, seconds=FOR_WORKERS)
        ) from error
    return Cluster(address, client)


class Backend(DaskDistributedBackend):  # type: ignore[misc] # joblib has no types
    """joblib's backend for Dask, where one worker is a cluster too, and no error is waited for."""

    def effective_n_jobs(self, n_jobs: int) -> int:
        """Count the threads of the cluster; what can do one job at a time joblib would not ask."""
        return max(2, int(super().effective_n_jobs(n_jobs)))

    def submit(self, func: object, callback: Callable[[object], object]) -> "Future[Any]":
        """Begin a job; joblib hears of its result, and here of an error of the cluster as well."""

        def failed(job: "Future[Any]") -> None:
            if job.exception() is not None:
                callback(job.exception())

        job: Future[Any] = super().submit(func, callback)
        job.add_done_callback(failed)
        return job

    def retrieve_result_callback(self, out: object) -> object:
        """Give what a job has made, or raise what it raised."""
        if isinstance(out, BaseException):
            raise out
        return super().retrieve_result_callback(out)


class Run(Parallel):  # type: ignore[misc] # joblib has no types
    """joblib's run of jobs, of which a build that fails does not ask for the rest."""

    def _warn_exit_early(self) -> None:
        """Say nothing of them: they are cancelled, and the build says why it failed."""


@dataclass(frozen=True)
class Batch:
    """Pieces with their work. To unpickle them is to work on them."""

    work: Callable[..., object]
    pieces: Sequence[object]

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return worked, (set_up(), pickle.dumps((self.work, self.pieces)))


def worked(asked: frozenset[str], batch: bytes) -> object:
    """Work on a batch, on a worker. Raises OtherSetUp where it is not set up as it was asked."""
    other = sorted({_name(one) for one in asked - set_up()} & {_name(one) for one in set_up()})
    if other:
        raise OtherSetUp(", ".join(other))
    return THREAD.submit(_work, batch).result()


def _work(batch: bytes) -> object:
    work, pieces = pickle.loads(batch)  # noqa: S301 - our own
    for one in pieces:
        # A package is read where its project lies. Elsewhere it would be empty, or another.
        files = getattr(one, "files", None)
        if files is not None and not (one.folder.is_dir() and digests(one.folder) == files):
            raise FileNotFoundError(one.folder)
    return cast(object, work(pieces))


@cache
def set_up() -> frozenset[str]:
    """Name what makes things in this process: Python, the generator, and every library.

    Each name ends in a version, after a hyphen.
    """
    root = Path(scripts.__file__).parent
    code = (one for one in sorted(root.rglob("*")) if is_code(one))
    python = ".".join(map(str, sys.version_info[:2]))
    return frozenset({f"Python-{python}", f"scripts-{digest((), code, root)}", *libraries()})


def _told(key: str, address: str, error: Exception) -> str:
    """Say what happened, and below in one line what the library says of it."""
    return f"{said(key, address=address)}\n{' '.join(str(error).split())}"


def _name(versioned: str) -> str:
    return versioned.partition("-")[0]
