"""The edition is what its settings and words say, or a problem with its line."""

from pathlib import Path

import pytest

from scripts.model.edition import Edition
from scripts.model.problem import Problem
from scripts.validation.reading.edition import read_edition


def _read(root: Path, settings: str, **words: str) -> tuple[Edition, list[Problem]]:
    """Read a project with these settings, and words by language."""
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    for language, text in words.items():
        (root / "docs" / language).mkdir(parents=True)
        (root / "docs" / language / "words.toml").write_text(text, encoding="utf-8")
    return read_edition(root)


WHOLE = """
site_name: Water
site_description: Rain and rivers
repo_url: https://example.org/water
extra:
  languages: [en, lo]
  report: water-2022
  home:
    country: LA
    nationality: LAO
  mask_below: 10
  help:
    checked: "2026-01-31"
  quick_exit: https://example.org/
"""


def test_all_settings_are_read(tmp_path: Path) -> None:
    """Each has its place in the edition, and none is a problem."""
    edition, problems = _read(tmp_path, WHOLE)
    assert problems == []
    assert edition.languages == ("en", "lo")
    assert (edition.report, edition.country, edition.nationality) == ("water-2022", "LA", "LAO")
    assert (edition.mask_below, edition.checked) == (10, "2026-01-31")
    assert (edition.quick_exit, edition.repository) == (
        "https://example.org/",
        "https://example.org/water",
    )


def test_words_come_before_settings(tmp_path: Path) -> None:
    """A language without words of its own has the name and description of the settings."""
    own = 'name = "ນ້ຳ"\nedition = "ສະບັບທົດລອງ"\nstanding = "ທົດລອງ"\n'
    lao = f'{own}[search]\nhelp = "ໂທ, ສາຍດ່ວນ"\n[words.cell]\ntrue = "ຖືກ"\n'
    edition, problems = _read(tmp_path, WHOLE, lo=lao)
    assert problems == []
    assert (edition.name.in_("lo"), edition.name.in_("en")) == ("ນ້ຳ", "Water")
    assert (edition.short.in_("lo"), edition.description.in_("lo")) == ("ນ້ຳ", "Rain and rivers")
    assert edition.statement.words("lo") == ("ສະບັບທົດລອງ", "lo")
    assert edition.standing.by_language == {"lo": "ທົດລອງ"}
    assert edition.keywords["lo"] == {"help": "ໂທ, ສາຍດ່ວນ"}
    assert edition.words == {"en": {}, "lo": {"cell.true": "ຖືກ"}}


def test_little_is_needed(tmp_path: Path) -> None:
    """A name and a language make an edition; nobody is masked otherwise than usual."""
    edition, problems = _read(tmp_path, "site_name: Water\nextra:\n  languages: [en]\n")
    assert problems == []
    assert edition.languages == ("en",)
    assert (edition.mask_below, edition.foreign, edition.quick_exit) == (5, "", "")


@pytest.mark.parametrize("settings", ["", "- a list\n", "just a text\n", "site_name: [\n"])
def test_without_languages_there_is_no_edition(tmp_path: Path, settings: str) -> None:
    """Whatever the file holds in their place, it is a problem and no error."""
    edition, problems = _read(tmp_path, settings)
    assert edition.languages == ()
    assert {one.path for one in problems} == {"mkdocs.yml"}


def test_settings_in_another_encoding(tmp_path: Path) -> None:
    """A file that is not UTF-8 is one message."""
    (tmp_path / "mkdocs.yml").write_bytes("site_name: é".encode("latin-1"))
    assert [one.code for one in read_edition(tmp_path)[1]] == ["encoding"]


def test_what_is_no_tag_is_no_language(tmp_path: Path) -> None:
    """A name that could not be a folder of the site is told, and the others are read."""
    settings = 'site_name: Water\nextra:\n  languages: [en, "../lo", English]\n'
    edition, problems = _read(tmp_path, settings)
    assert edition.languages == ("en",)
    assert [(one.code, one.row) for one in problems] == [("setting-languages", 3)]
