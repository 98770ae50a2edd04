"""Letters that the font of images lacks are told beside the picture that has boxes for them."""

from pathlib import Path
from typing import Any

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.package import package_page
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from site_tests.mini import STRANGER, copied, edited, read_again, settings_of

NAME = "gdp"
SAID = {"lo": "ສະແດງເປັນກ່ອງ", "en": "letters are boxes"}


def page(folder: Path, title: str, language: Language) -> Page:
    """Make the page of the stranger's package, which has another title."""
    project = copied(STRANGER, folder)

    def entitle(descriptor: dict[str, Any]) -> None:
        descriptor["title"] = title
        for table in descriptor["resources"]:
            table.pop("title", None)

    edited(project, NAME, entitle)
    made = Publication(read_again(project), settings_of(STRANGER).site)
    package = made.catalog.package(NAME)
    assert package is not None
    return package_page(made, package, language)


@pytest.mark.parametrize("language", ["lo", "en"])
def test_boxes_are_told(tmp_path: Path, language: Language) -> None:
    """With the letters; what other sites embed is no picture of boxes."""
    made = page(tmp_path, "ไทย 日本", language)
    assert SAID[language] in made.markdown
    assert "ไ ท ย 日 本" in made.markdown
    assert ".svg&#34; alt=" in made.markdown


def test_pictures_with_all_of_their_letters_say_nothing(tmp_path: Path) -> None:
    """They are what is embedded."""
    made = page(tmp_path, "ລາຍຈ່າຍ – Ausgaben für Đà Nẵng ≤ 5 €", "en")
    assert SAID["en"] not in made.markdown
    assert ".png&#34; alt=" in made.markdown
