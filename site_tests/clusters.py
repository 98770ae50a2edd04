"""A Dask cluster on this machine: a scheduler and workers as processes, on loopback only."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from json import JSONDecodeError, loads
from pathlib import Path
from typing import TypeVar

from distributed import Client

from site_tests.building import ROOT

Piece = TypeVar("Piece")
PATIENCE = 60
"""Seconds after which what has not happened never will."""
TURN = 0.02
BATCH = "batch_of_"
"""How the names of joblib's jobs begin."""


@dataclass
class Cluster:
    """A scheduler with its address, and its workers by theirs."""

    folder: Path
    scheduler: "subprocess.Popen[bytes]"
    address: str
    workers: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    def start(self, *, threads: int = 1, code: Path = ROOT) -> str:
        """Start a worker that has the generator from a checkout, and give its address."""
        with self.watched() as client:
            before = set(client.ncores())
            # Nobody starts it again when it is killed.
            options = [self.address, "--no-nanny", "--nthreads", str(threads)]
            worker = _started("dask_worker", options, self.folder, code)
            # Noted first, so that it is stopped also where it does not come.
            self.workers["coming"] = worker
            while not (new := set(client.ncores()) - before):
                _wait(worker)
        self.workers[new.pop()] = self.workers.pop("coming")
        return next(reversed(self.workers))

    @contextmanager
    def watched(self) -> Iterator[Client]:
        """Connect to the scheduler, to ask it what is done where."""
        with Client(self.address, timeout=PATIENCE, set_as_default=False) as client:
            yield client

    def kill(self, worker: str) -> None:
        """Kill a worker as a machine that goes off would."""
        process = self.workers.pop(worker)
        process.kill()
        process.wait()

    def kill_at_work(self, worker: str, client: Client) -> set[str]:
        """Kill a worker in the middle of something, and name what it had not done."""
        process = self.workers[worker]
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if _batches(client, worker):
                # It stands still: what it had done is known soon, and all the rest is never done.
                process.send_signal(signal.SIGSTOP)
                time.sleep(10 * TURN)
                if undone := _batches(client, worker):
                    self.kill(worker)
                    return undone
                process.send_signal(signal.SIGCONT)
            time.sleep(TURN)
        raise TimeoutError(worker)

    def stop(self) -> None:
        """Kill all that still runs."""
        for one in (*self.workers.values(), self.scheduler):
            one.kill()
            one.wait()


@contextmanager
def cluster(folder: Path, *threads: int, allowed_failures: int = 3) -> Iterator[Cluster]:
    """Start a scheduler, which has none of our code, and a worker for each number of threads."""
    file = folder / "scheduler.json"
    # It goes by itself where the tests were killed, and its workers with it.
    options = ["--port", "0", "--scheduler-file", file.name, "--idle-timeout", "10 minutes"]
    failures = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": str(allowed_failures)}
    scheduler = _started("dask_scheduler", options, folder, None, **failures)
    made = Cluster(folder, scheduler, "")
    try:
        while not made.address:
            _wait(scheduler)
            made.address = _address(file)
        for one in threads:
            made.start(threads=one)
        yield made
    finally:
        made.stop()


def done_by(client: Client) -> dict[str, str]:
    """Name the batches that were done, each with its worker; the first call begins to note them."""
    noted = client.get_task_stream(count=10_000)
    return {one["key"]: one["worker"] for one in noted if one["key"].startswith(BATCH)}


def processes(pieces: Sequence[Piece]) -> list[tuple[Piece, int]]:
    """Give each piece with the process that works on it; it takes a moment."""
    time.sleep(TURN)
    return [(one, os.getpid()) for one in pieces]


def dying(pieces: Sequence[int]) -> list[int]:
    """Take the process along."""
    os.kill(os.getpid(), signal.SIGKILL)
    return list(pieces)


def failing(pieces: Sequence[int]) -> list[int]:
    """Work on nothing."""
    raise ValueError("piece", pieces[0])


def _batches(client: Client, worker: str) -> set[str]:
    """Name the batches that a worker was given and has not done."""
    return {one for one in client.processing()[worker] if one.startswith(BATCH)}


def _started(
    program: str, options: Sequence[str], folder: Path, code: Path | None, **settings: str
) -> "subprocess.Popen[bytes]":
    here = ["--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0", "--no-dashboard"]
    command = [sys.executable, "-m", f"distributed.cli.{program}", *options, *here]
    known = {name: value for name, value in os.environ.items() if not name.startswith("DASK_")}
    known["DASK_TEMPORARY_DIRECTORY"] = str(folder)
    settings |= {"PYTHONPATH": str(code)} if code else {}
    with (folder / f"{program}.log").open("ab") as log:
        return subprocess.Popen(command, cwd=folder, env=known | settings, stdout=log, stderr=log)


def _address(file: Path) -> str:
    """Read where the scheduler listens, as soon as it has written that."""
    try:
        return str(loads(file.read_text(encoding="utf-8"))["address"])
    except (FileNotFoundError, JSONDecodeError):
        return ""


def _wait(process: "subprocess.Popen[bytes]") -> None:
    assert process.poll() is None, "it has ended: see its log"
    time.sleep(TURN)
