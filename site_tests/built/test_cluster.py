"""A build on a Dask cluster: the same site, also where a worker dies in the middle of it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from distributed import Client

from scripts.model.errors import BuildFailed, SettingInvalid
from scripts.site import cluster as module
from scripts.site.pieces import CLUSTER, said, side_by_side
from scripts.validation.load import Piece
from site_tests import clusters
from site_tests.benchmarks.workload import write_project
from site_tests.building import ROOT, built, once, run_build, tree
from site_tests.clusters import Cluster, cluster, done_by, failing, processes

PACKAGES = 6
BATCHES = 6 + 8
"""What two workers draw of them: twelve charts and sixteen cards, in twos."""
NOWHERE = "tcp://127.0.0.1:9"
"""Nothing listens there."""
FAILING = """
import time
from scripts.site.pieces import side_by_side
from site_tests.clusters import processes

def build():
    made = side_by_side(processes, range(1000))
    time.sleep(0.5)
    raise ValueError

try:
    build()
except ValueError:
    print("failed")
"""
"""Fails while pieces are worked on that nobody will ask for."""


pytestmark = pytest.mark.xdist_group("cluster")
"""One cluster at a time."""


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a project on this machine alone."""
    return once("alone", tmp_path_factory, lambda folder: built(write_project(folder, PACKAGES)))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the same project, which was never built."""
    return write_project(tmp_path / "project", PACKAGES)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Cluster]:
    """Start a cluster of two workers, one with more threads than it may use."""
    with cluster(tmp_path, 1, 2) as made:
        yield made


@pytest.fixture
def named(two: Cluster, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    """Name the cluster to what works on pieces in this process."""
    monkeypatch.setenv(CLUSTER, two.address)
    yield two
    forget(two)


def forget(cluster: Cluster) -> None:
    """Close the connection of this process."""
    module.reached(cluster.address).client.close()
    module.reached.cache_clear()


@pytest.fixture
def watch(two: Cluster) -> Iterator[Client]:
    """Look at what the cluster does from now on."""
    with two.watched() as client:
        done_by(client)
        yield client


def identities(cluster: Cluster) -> set[int]:
    """Give the processes of all workers."""
    return {one.pid for one in cluster.workers.values()}


def test_the_site_has_the_same_bytes(
    alone: Path, project: Path, two: Cluster, watch: Client
) -> None:
    """The workers draw all that is drawn, and nobody sees it in the site."""
    done = run_build(project, **{CLUSTER: two.address})
    assert (done.returncode, done.stderr) == (0, "")
    assert tree(project / "build") == tree(alone / "build")
    batches = done_by(watch)
    assert len(batches) == BATCHES
    assert set(batches.values()) == set(two.workers)


def test_a_worker_may_die(alone: Path, project: Path, two: Cluster, watch: Client) -> None:
    """What it was given and had not done the other one does, and the site is the same."""
    first, second = two.workers
    with ThreadPoolExecutor() as beside:
        build = beside.submit(run_build, project, **{CLUSTER: two.address})
        lost = two.kill_at_work(first, watch)
        done = build.result()
    assert done.returncode == 0, done.stderr
    assert tree(project / "build") == tree(alone / "build")
    batches = done_by(watch)
    assert {batches[one] for one in lost} == {second}


@pytest.mark.parametrize("address", [NOWHERE, "nonsense"])
def test_without_a_scheduler_nothing_is_published(
    alone: Path, tmp_path: Path, address: str
) -> None:
    """The message says so in each language; the site that is there stays as it was."""
    # A copy without its cache has everything to draw.
    project = tmp_path / "project"
    shutil.copytree(alone, project, ignore=shutil.ignore_patterns(".cache"))
    before = tree(project / "build")
    done = run_build(project, **{CLUSTER: address})
    assert (done.returncode, done.stdout) == (1, "")
    *words, note = done.stderr.splitlines()
    assert words == said("cli.no_cluster", address=address).splitlines()
    assert address in note
    assert tree(project / "build") == before


@pytest.mark.parametrize("address", ["127.0.0.1", "foo://127.0.0.1:8786"])
def test_what_is_no_address_is_no_cluster(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said at once, without any waiting."""
    monkeypatch.setenv(CLUSTER, address)
    with pytest.raises(SettingInvalid) as told:
        side_by_side(processes, range(1))
    assert str(told.value).startswith(said("cli.no_cluster", address=address))


def test_without_pieces_no_cluster_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all is kept, it does not matter whether there is one."""
    monkeypatch.setenv(CLUSTER, NOWHERE)
    assert list(side_by_side(processes, [])) == []


def test_a_cluster_without_workers_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for, as one that grows on demand would start some."""
    monkeypatch.setattr(module, "FOR_WORKERS", 0.1)
    with cluster(tmp_path) as none:
        monkeypatch.setenv(CLUSTER, none.address)
        with pytest.raises(SettingInvalid) as told:
            side_by_side(processes, range(1))
    assert str(told.value) == said("cli.no_workers", address=none.address, seconds=0.1)


def test_without_dask_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable alone is not enough."""
    monkeypatch.setenv(CLUSTER, NOWHERE)
    monkeypatch.delitem(sys.modules, "scripts.site.cluster")
    monkeypatch.delattr("scripts.site.cluster")
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SettingInvalid, match="make cluster-tools"):
        side_by_side(processes, range(1))


def test_all_pieces_are_done_there(named: Cluster) -> None:
    """Many and few, in the order of the pieces, and also where one worker is left."""
    done = list(side_by_side(processes, range(43)))
    assert [one for one, _ in done] == list(range(43))
    assert {process for _, process in done} <= identities(named)
    _, with_more_threads = named.workers
    named.kill(with_more_threads)
    [(_, process)] = side_by_side(processes, [1])
    assert {process} == identities(named)
    assert os.getpid() != process


def test_other_workers_are_waited_for(named: Cluster) -> None:
    """Where all have gone, what comes later does the work."""
    assert list(side_by_side(processes, range(1)))
    for one in tuple(named.workers):
        named.kill(one)
    made = side_by_side(processes, range(9))
    named.start()
    assert {process for _, process in made} == identities(named)


def test_two_kinds_of_work_are_done_at_the_same_time(named: Cluster) -> None:
    """Each gets its own results, in whatever order they are asked for."""
    assert named.workers
    first, second = side_by_side(processes, range(20)), side_by_side(processes, range(20, 40))
    assert [one for one, _ in second] == list(range(20, 40))
    assert [one for one, _ in first] == list(range(20))


def test_an_exception_arrives(named: Cluster) -> None:
    """What the work raises is raised here, and the next pieces are done as if nothing had been."""
    assert named.workers
    with pytest.raises(ValueError, match="piece"):
        list(side_by_side(failing, range(20)))
    assert [one for one, _ in side_by_side(processes, range(20))] == list(range(20))


def test_results_that_nobody_asks_for_are_no_matter(two: Cluster) -> None:
    """A build that fails while the cluster works for it says why, and not a word of that."""
    done = subprocess.run(
        [sys.executable, "-c", FAILING], cwd=ROOT, capture_output=True, text=True, check=False,
        env=os.environ | {CLUSTER: two.address},
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("failed\n", "")


def test_a_worker_with_other_code_is_refused(named: Cluster, tmp_path: Path) -> None:
    """What it makes would be kept as made by the code of this machine."""
    for one in tuple(named.workers):
        named.kill(one)
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "scripts", checkout / "scripts")
    shutil.copytree(ROOT / "site_tests", checkout / "site_tests")
    with (checkout / "scripts" / "drawing" / "picture.py").open("a", encoding="utf-8") as code:
        code.write("# newer\n")
    named.start(code=checkout)
    with pytest.raises(BuildFailed) as told:
        list(side_by_side(processes, range(1)))
    words = said("cli.other_cluster", address=named.address)
    assert str(told.value) == f"{words}\nscripts"


def test_a_worker_without_the_code_is_refused(named: Cluster, tmp_path: Path) -> None:
    """It says what it does not find."""
    for one in tuple(named.workers):
        named.kill(one)
    named.start(code=tmp_path)
    with pytest.raises(BuildFailed) as told:
        list(side_by_side(processes, range(1)))
    words = said("cli.other_cluster", address=named.address)
    assert str(told.value) == f"{words}\nNo module named 'scripts'"


def test_a_worker_without_the_project_is_refused(named: Cluster, tmp_path: Path) -> None:
    """A package that is not where it should be is no package without a descriptor."""
    assert named.workers
    gone = str(tmp_path / "gone")
    with pytest.raises(BuildFailed) as told:
        list(side_by_side(processes, [Piece(gone, "datapackages/rice", ("en",), ())]))
    words = said("cli.other_cluster", address=named.address)
    assert str(told.value) == f"{words}\n{gone}/datapackages/rice"


def test_a_scheduler_that_dies_is_told(named: Cluster) -> None:
    """Nobody waits for it."""
    made = side_by_side(processes, range(1000))
    named.scheduler.kill()
    with pytest.raises(BuildFailed) as told:
        list(made)
    assert str(told.value).startswith(said("cli.lost_cluster", address=named.address))


def test_pieces_that_kill_workers_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cluster gives up after some workers, and the build with it."""
    with cluster(tmp_path, 1, allowed_failures=0) as weak:
        monkeypatch.setenv(CLUSTER, weak.address)
        with pytest.raises(BuildFailed) as told:
            list(side_by_side(clusters.dying, range(1)))
        forget(weak)
    assert str(told.value).startswith(said("cli.lost_cluster", address=weak.address))
