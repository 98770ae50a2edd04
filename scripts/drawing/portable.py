"""A chart as a file of its own: on any machine it shows the letters that it was drawn with."""

from base64 import b64encode
from xml.etree import ElementTree as ET

from scripts.drawing.fonts import picture_font
from scripts.drawing.style import IMAGE_FAMILY
from scripts.drawing.tools import Tools, letters
from scripts.model.language import Language

TEXT = "{http://www.w3.org/2000/svg}text"
NOTICE = (
    "Letters: Noto Sans Lao and Noto Sans, copyright The Noto Project Authors,"
    " SIL Open Font License 1.1, openfontlicense.org"
)


def portable(picture: str, language: Language, tools: Tools) -> bytes:
    """Give a described SVG its language and its font, which it needs where no page lends one."""
    carried = b64encode(picture_font(tools.font, _letters(picture), letters(tools.widths))).decode()
    face = f"font-family:'{IMAGE_FAMILY}';src:url(data:font/woff;base64,{carried}) format('woff')"
    style = f"<metadata>{NOTICE}</metadata><style>@font-face{{{face}}}</style>"
    spoken = picture.replace("<svg", f'<svg lang="{language}" xml:lang="{language}"', 1)
    return spoken.replace("</desc>", f"</desc>{style}", 1).encode()


def _letters(picture: str) -> str:
    """Give every letter that is drawn, once; title and description are not."""
    texts = ET.fromstring(picture).iter(TEXT)  # noqa: S314 - our own picture
    return "".join(sorted({letter for one in texts for letter in "".join(one.itertext())}))
