"""Stages of a build are timed, each by its name."""

from time import perf_counter, sleep

import pytest

from scripts.site.timings import Timings


def test_a_stage_takes_as_long_as_it_takes() -> None:
    """In the order in which stages end; one within another counts in both."""
    timings, begun = Timings(), perf_counter()
    with timings.stage("outer"):
        with timings.stage("inner"):
            sleep(0.02)
        sleep(0.01)
    passed = perf_counter() - begun
    assert list(timings.seconds) == ["inner", "outer"]
    assert 0.02 <= timings.seconds["inner"] <= timings.seconds["outer"] - 0.01
    assert timings.seconds["outer"] <= passed <= timings.all


def test_a_stage_that_is_entered_again_adds_up() -> None:
    """It stands once, where it ended first."""
    timings = Timings()
    for name in ("a", "b", "a"):
        with timings.stage(name):
            sleep(0.01)
    assert list(timings.seconds) == ["a", "b"]
    assert timings.seconds["a"] >= 0.02
    assert timings.seconds["b"] < timings.seconds["a"] + timings.seconds["b"] <= timings.all


def test_a_stage_that_fails_is_timed() -> None:
    """Its error goes on."""
    timings = Timings()
    with pytest.raises(ValueError, match="broken"), timings.stage("a"):
        raise ValueError("broken")
    assert list(timings.seconds) == ["a"]


def test_the_whole_is_more_than_its_stages() -> None:
    """The clock runs from the beginning, also between stages."""
    timings = Timings()
    sleep(0.01)
    first = timings.all
    assert first >= 0.01
    assert timings.all > first
    assert timings.seconds == {}
