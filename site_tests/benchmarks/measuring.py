"""What a command takes: time on the clock, time of all processors, memory of all processes."""

import os
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import click

EVERY = 0.1
"""Seconds between two looks at the memory."""
KILO = 1024


@dataclass(frozen=True)
class Measured:
    """A run of a command."""

    wall: float
    cpu: float
    """User and system time of the command and of all that it started and waited for."""
    memory: float
    """The most that all processes together had at a time, in MB; shared pages counted once."""
    output: str


def measured(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Measured:
    """Run a command and measure it. Raises ClickException with what it said where it fails."""
    before, began = os.times(), monotonic()
    run = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **environment}, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    peak = [0.0]
    watch = threading.Thread(target=_watch, args=(run, peak))
    watch.start()
    output, _ = run.communicate()
    watch.join()
    after = os.times()
    if run.returncode:
        raise click.ClickException(output)
    cpu = sum(after[2:4]) - sum(before[2:4])
    return Measured(monotonic() - began, cpu, peak[0], output)


def _watch(run: "subprocess.Popen[str]", peak: list[float]) -> None:
    while run.poll() is None:
        peak[0] = max(peak[0], _memory(run.pid))
        try:
            run.wait(EVERY)
        except subprocess.TimeoutExpired:
            continue


def _memory(session: int) -> float:
    """Add up what the processes of a session have (proportional set size), on Linux."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if int((process / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                rolled = (process / "smaps_rollup").read_text()
                total += int(rolled.partition("\nPss:")[2].split()[0])
        except (OSError, IndexError, ValueError):
            continue
    return total / KILO
