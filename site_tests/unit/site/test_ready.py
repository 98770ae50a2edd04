"""What is made of code and libraries alone waits in their environment, made when they came."""

from contextlib import closing
from pathlib import Path

import pytest

from scripts.site import ready
from scripts.site.kept.store import Store
from site_tests.building import ROOT
from site_tests.pictures import kit


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an environment in which nothing waits."""
    place = tmp_path / "share" / "products.sqlite"
    monkeypatch.setattr(ready, "PLACE", place)
    return place


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what is made, which is quick here."""
    done: list[str] = []

    def maker(name: str) -> bytes:
        done.append(name)
        return name.encode()

    makers = {name: lambda name=name: maker(name) for name in ready.MAKERS}
    monkeypatch.setattr(ready, "MAKERS", makers)
    return done


def test_what_waits_is_what_would_be_made(place: Path) -> None:
    """A build draws with the same tools, wherever they come from."""
    with closing(Store(None)) as store:
        assert ready.drawing_tools(store) == kit()
    assert not place.exists()


def test_a_first_build_takes_what_waits(place: Path, made: list[str]) -> None:
    """Set-up makes each thing once, and a build with no cache makes none of them."""
    ready.prepare(place)
    ready.prepare(place)
    assert made == ["drawing", "font", "runtime"]
    with closing(Store(None)) as store:
        assert (ready.web_font(store), ready.runtime(store)) == (b"font", b"runtime")
    assert made == ["drawing", "font", "runtime"]


def test_where_nothing_waits_the_build_makes_it_once(
    place: Path, made: list[str], tmp_path: Path
) -> None:
    """Its own cache keeps it; the environment is left as it is."""
    for _ in range(2):
        with closing(Store(tmp_path / "cache" / "products.sqlite")) as store:
            assert ready.web_font(store) == b"font"
    assert made == ["font"]
    assert not place.exists()


def test_other_code_takes_nothing_old(
    place: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits was made by a version of the code, and is for that version."""
    ready.prepare(place)
    monkeypatch.setattr(ready, "key", lambda *parts: f"other {parts}")
    with closing(Store(None)) as store:
        assert ready.web_font(store) == b"font"
    assert made == ["drawing", "font", "runtime", "font"]


def test_set_up_leaves_it_there() -> None:
    """Whatever the Makefile installs, what draws is made with it."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    [install] = [one for one in text.split("\n\n") if one.startswith("install = ")]
    assert "-m scripts.site.ready" in install
    assert text.count("--require-hashes") == 1
