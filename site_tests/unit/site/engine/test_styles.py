"""The styles are written in parts and published as one file."""

import pytest

from scripts.site.engine.docs import THEME
from scripts.site.engine.styles import COMMENT, joined
from scripts.site.folders import contents


def test_parts_stand_where_they_are_imported() -> None:
    """Each part, but for its comments, is in the place of its import, and no file of its own."""
    assets = {
        "styles.css": b'/* All. */\n@import "styles/a.css";\n@import "styles/b.css";\n',
        "styles/a.css": b"/* Warm,\n   and calm. */\na { color: red; }\n",
        "styles/b.css": b"b { color: blue; }\n",
        "favicon.svg": b"<svg/>",
    }
    assert joined(assets) == {
        "styles.css": b"a { color: red; }\n\nb { color: blue; }\n\n",
        "favicon.svg": b"<svg/>",
    }


def test_a_part_that_is_not_there_is_no_silence() -> None:
    """An import of a missing part ends the build."""
    with pytest.raises(KeyError, match="gone"):
        joined({"styles.css": b'@import "styles/gone.css";\n'})


def test_every_part_of_the_theme_is_imported() -> None:
    """No file of styles is forgotten."""
    assets = contents(THEME / "assets")
    published = joined(assets)["styles.css"].decode()
    parts = [path for path in assets if path.startswith("styles/")]
    assert parts
    assert all(COMMENT.sub("", assets[path].decode()) in published for path in parts)


def test_every_part_is_whole_by_itself() -> None:
    """What one file opens it closes: a rule of paper does not swallow the files that follow."""
    parts = {
        path: one for path, one in contents(THEME / "assets").items() if path.startswith("styles/")
    }
    assert [path for path, one in parts.items() if one.count(b"{") != one.count(b"}")] == []
