"""Settings: each is known, is there where it must be, and has a value that it can have."""

from pathlib import Path

import pytest
import yaml

from scripts.text.messages import parts
from scripts.text.words import shipped
from scripts.validation.rules.settings.engine import KIND
from scripts.validation.rules.settings.files import file_problems, twice_problems
from scripts.validation.rules.settings.rules import MADE, MKDOCS, OURS, VALUES, setting_problems
from scripts.validation.rules.settings.setting import Setting
from scripts.validation.rules.settings.tags import tag_problems

SOUND = {
    "site_name": Setting("Water", 1),
    "extra": Setting({}, 2),
    "extra.languages": Setting(["lo", "en"], 3),
}


def _found(key: str, value: object) -> list[tuple[str, int | None, str]]:
    """Say what is wrong with settings that are sound but for one."""
    found = setting_problems(SOUND | {key: Setting(value, 7)})
    return [(one.code, one.row, one.field) for one in found]


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("extra.languages", [["lo"], ["fr", "zh-Hant", "pt-BR", "es-419"]]),
        ("extra.mask_below", ["2", "5", "100", ""]),
        ("extra.help.checked", ["2026-01-31", ""]),
        ("extra.quick_exit", ["https://example.org/", "http://example.org/a?b=c#d", ""]),
        ("repo_url", ["https://example.org/water", ""]),
        ("extra.engine", ["mkdocs", "zensical", ""]),
        ("extra.home", [{"country": "LA"}, ""]),
    ],
)
def test_values_that_fit(key: str, values: list[object]) -> None:
    """Each setting has values that are no problem; an empty one is as good as none."""
    assert [_found(key, value) for value in values] == [[] for _ in values]


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("extra.languages", ["lo", ["lo", "lo"], ["Lao"], ["lo_LA"], ["../lo"]]),
        ("extra.mask_below", ["1", "0", "-5", "five", "2.5"]),
        ("extra.help.checked", ["31.1.2026", "2026-02-30", "2026", "20260131"]),
        ("extra.quick_exit", ["example.org", "javascript:alert(1)", 'https://e.org/"', "https://"]),
        ("repo_url", ["git@example.org:water", "ftp://example.org", "https://[e.org"]),
        ("extra.engine", ["hugo"]),
        ("extra.home", ["LA", ["LA"]]),
        ("extra.help", ["2026-01-31"]),
    ],
)
def test_values_that_do_not_fit(key: str, values: list[object]) -> None:
    """Each is one problem, at its line and key."""
    assert [_found(key, value) for value in values] == [[(VALUES[key][0], 7, key)]] * len(values)


@pytest.mark.parametrize("key", ["site_nam", "extra.langages", "extra.home.town", "extra.help.day"])
def test_an_unknown_setting(key: str) -> None:
    """A mistyped name is told, with the names that there are."""
    assert _found(key, "x") == [("setting-unknown", 7, key)]


@pytest.mark.parametrize("key", sorted(MADE))
def test_a_setting_that_the_build_makes(key: str) -> None:
    """It would be lost, so it is told."""
    assert _found(key, "x") == [("setting-made", 7, key)]


def test_what_is_known_is_no_problem() -> None:
    """Settings of MkDocs, of the theme below ``extra``, and whatever stands in those of MkDocs."""
    beside = {"repo_url": "https://example.org/", "markdown_extensions": ["toc"]}
    values = {"text": "x", "objects": ["x"], "flag": "true", "texts": ["x"], "object": {"x": "y"}}
    known = {name: beside.get(name) or values[KIND[name]] for name in MKDOCS}
    inner = ("extra.social", "extra.social.link", "theme.features")
    assert [one for one, value in known.items() if _found(one, value)] == []
    assert [one for one in inner if _found(one, "x")] == []
    ours = [f"extra.{place}{name}" for place, names in OURS.items() for name in names]
    assert [one for one in ours if "setting-unknown" in str(_found(one, ""))] == []


def test_extensions_are_a_list() -> None:
    """The engine takes no text and no mapping for them."""
    values: tuple[object, ...] = ("toc", {"toc": {}})
    for value in values:
        assert _found("markdown_extensions", value) == [("property-kind", 7, "markdown_extensions")]


@pytest.mark.parametrize(
    ("key", "value", "there"),
    [
        ("theme.icon.logo", "material/home", True),
        ("theme.icon.logo", "material/nonesuch", False),
        ("theme.icon.tag.html", "fontawesome/brands/nonesuch", False),
        ("theme.icon.logo", "own/mark", True),
        ("theme.logo", "assets/own.svg", True),
        ("theme.favicon", "assets/favicon.svg", True),
        ("theme.logo", "own.svg", False),
        ("theme.logo", "nope.png", False),
        ("extra_css", ["assets/styles.css", "assets/own.svg"], True),
        ("extra_css", ["assets/styles.css", "print.css"], False),
        ("extra_javascript", ["assets/nope.js"], False),
        ("extra.social", [{"icon": "material/home", "link": "https://example.org"}], True),
        ("extra.social", [{"icon": "material/nonesuch"}], False),
    ],
)
def test_icons_and_pictures(tmp_path: Path, key: str, value: object, *, there: bool) -> None:
    """Each is one of the theme, or of the edition."""
    for name in ("assets/own.svg", "overrides/.icons/own/mark.svg"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True)
        (tmp_path / "docs" / name).write_text("<svg/>", encoding="utf-8")
    for engine in ("mkdocs", "zensical"):
        found = {key: Setting(value, 7), "extra.engine": Setting(engine, 8)}
        codes = [(one.code, one.row) for one in file_problems(tmp_path, found)]
        assert codes == ([] if there else [("setting-file", 7)])


@pytest.mark.parametrize("key", ["theme.logo", "theme.favicon", "extra_css", "extra_javascript"])
@pytest.mark.parametrize("address", ["https://example.org/a.js", "//example.org/a.js"])
def test_nothing_is_asked_of_another_host(tmp_path: Path, key: str, address: str) -> None:
    """It would learn who reads the site."""
    value = [address] if key.startswith("extra") else address
    [found] = file_problems(tmp_path, {key: Setting(value, 7)})
    assert (found.code, found.row, found.cell) == ("setting-host", 7, address)


def test_aliases_of_aliases_cost_nothing() -> None:
    """Thirty levels, each of which names the one before twice, are gone through once."""
    levels = "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 31))
    assert tag_problems(yaml.compose(f"a0: &a0 [!none x]\n{levels}", Loader=yaml.SafeLoader))


def test_a_setting_that_stands_twice() -> None:
    """The second one is told with its line, on every level; keys of two mappings may be alike."""
    text = (
        "site_name: a\nextra:\n  home: {country: x}\n  home: {}\nsite_name: b\ntheme: {home: 1}\n"
    )
    found = [(one.code, one.row, one.field) for one in twice_problems(yaml.compose(text))]
    assert found == [("setting-twice", 4, "extra.home"), ("setting-twice", 5, "site_name")]


@pytest.mark.parametrize("key", ["site_name", "extra.languages"])
def test_what_must_be_there(key: str) -> None:
    """A missing setting is told with an example in each language; an empty one is missing."""
    for settings in (
        {one: SOUND[one] for one in SOUND if one != key},
        SOUND | {key: Setting("", 4)},
    ):
        [problem] = setting_problems(settings)
        assert (problem.code, problem.field) == ("setting-missing", key)
        for language in shipped():
            assert problem.details["example"] in parts(problem, language)[1]
