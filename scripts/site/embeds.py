"""Pages with one chart each, for the frames of other sites: shells, pictures and style joined."""

import re
from collections.abc import Mapping
from pathlib import Path

from scripts import theme
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.plan import Plan, add
from scripts.pages.page import FRAME_STYLE, with_pictures
from scripts.pages.portion import Portion

THEME = Path(theme.__file__).parent
STYLES = ("font", "colours", "charts")
"""The styles of the site that a frame has as well."""
SCHEMES = (
    ("@media screen {", "@media screen and (prefers-color-scheme: dark) {"),
    ('body[data-md-color-scheme="slate"]', ":root"),
    ("body[data-md-color-scheme]", ":root"),
)
"""A frame has no switch: its colours are those that the reader's system asks for."""
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def frame_style(language: Language) -> str:
    """Give the style of pages in frames; its font is the one of a language's pages."""
    names = [*(f"assets/styles/{one}.css" for one in STYLES), "frame.css"]
    found = "".join((THEME / name).read_text(encoding="utf-8") for name in names)
    for before, after in SCHEMES:
        found = found.replace(before, after)
    fonts = f"../../../{language}/{addresses.ASSETS}fonts/"
    return COMMENT.sub("", found).replace("fonts/", fonts).strip()


def plan_embeds(
    portions: Mapping[str, Portion], pictures: Mapping[Language, Mapping[str, str]]
) -> Plan:
    """Plan the page in a frame of every chart in every language."""
    styles = {language: frame_style(language) for language in pictures}
    planned: Plan = {}
    for package, portion in portions.items():
        for (language, view), shell in portion.embedded.items():
            page = with_pictures(shell, pictures[language]).replace(FRAME_STYLE, styles[language])
            path = addresses.chart_file(package, view, language, "html")
            add(planned, f"site/{addresses.DATA}{path}", page.encode())
    return planned
