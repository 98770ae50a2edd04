"""The GitHub workflows run make targets, with pinned actions and no more rights than they need."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
EXPLAINED = set(re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, re.MULTILINE))
SET_UP_STEPS = {"build-tools", "test-tools"}
"""Targets that only other targets call; `make help` does not list them."""

MAY_WRITE = {("deploy", "publish"): {"pages", "id-token"}}
"""The jobs that may write, and what; everything else only reads."""

every_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def _read(path: Path) -> dict[Any, Any]:
    """Parse a workflow; its key `on` comes out as True, as YAML 1.1 has it."""
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(workflow, dict)
    return workflow


def _steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in _read(path)["jobs"].values() for step in job.get("steps", [])]


def _unknown(command: str) -> set[str]:
    """Return the words of a command that are neither `make` nor a target, all of it if not make."""
    make, *targets = command.split()
    return set(targets) - TARGETS if make == "make" and targets else {command}


def test_there_are_the_two_workflows() -> None:
    """CI and deployment each have a workflow, so that the other tests look at something."""
    assert {path.stem for path in WORKFLOWS} == {"ci", "deploy"}


@every_workflow
def test_every_run_is_a_make_target(path: Path) -> None:
    """A step runs make targets that exist, and nothing else."""
    commands = [step["run"] for step in _steps(path) if "run" in step]
    assert commands
    assert {word for command in commands for word in _unknown(command)} == set()


@pytest.mark.parametrize("command", ["make nonsense", "make site && rm -r x", "pytest", "make"])
def test_another_command_is_found(command: str) -> None:
    """What is not a call of known make targets does not get through the test above."""
    assert _unknown(command)


@every_workflow
def test_every_action_is_pinned(path: Path) -> None:
    """An action of others is named by a full commit with its version beside it."""
    lines = re.findall(r"^\s*(?:- )?uses: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert lines
    pinned = re.compile(r"\./.+|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [line for line in lines if not pinned.fullmatch(line)] == []


def test_an_action_has_one_pin() -> None:
    """The same action is the same commit in all workflows."""
    used = {step["uses"] for path in WORKFLOWS for step in _steps(path) if "uses" in step}
    names = [use.partition("@")[0] for use in used]
    assert len(names) == len(set(names))


@every_workflow
def test_rights_are_least(path: Path) -> None:
    """A workflow has no rights, each job names its own, and only publishing writes."""
    workflow = _read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writes = {right for right, access in job["permissions"].items() if access != "read"}
        assert writes == MAY_WRITE.get((path.stem, name), set())


@every_workflow
def test_a_checkout_leaves_no_credentials(path: Path) -> None:
    """The token that fetched the code is not kept where a step could read it."""
    checkouts = [step for step in _steps(path) if "actions/checkout@" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_the_gate_waits_for_all_jobs() -> None:
    """The one check that a branch asks for stands for every other job, also when one fails."""
    jobs = _read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]
    assert set(jobs["gate"]["needs"]) == set(jobs) - {"gate"}
    assert jobs["gate"]["if"] == "always()"


def test_publishing_comes_after_ci() -> None:
    """Nothing is published before the jobs of CI passed, and the address comes from Pages."""
    jobs = _read(ROOT / ".github" / "workflows" / "deploy.yml")["jobs"]
    assert jobs["ci"]["uses"] == "./.github/workflows/ci.yml"
    assert (jobs["build"]["needs"], jobs["publish"]["needs"]) == ("ci", "build")
    (build,) = [step for step in jobs["build"]["steps"] if step.get("run") == "make deploy"]
    assert build["env"]["SITE_URL"] == "${{ steps.pages.outputs.base_url }}/"


def test_ci_script_runs_make_targets() -> None:
    """The script for other CI systems calls the same targets, the tests last."""
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("make ")] == ["make check", "make test"]
    assert lines[-1] == "make test"


def test_every_target_is_explained() -> None:
    """`make help` has a line for each target that people call."""
    assert TARGETS - SET_UP_STEPS == EXPLAINED
