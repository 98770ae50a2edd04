"""The theme's own words, as the template that the theme asks for."""

from html import unescape

from jinja2 import Environment

from scripts.site.engine.theme_words import theme_words
from scripts.text.words import speaking, table


def test_words_of_the_theme_are_its_template_for_a_language() -> None:
    """Each word comes out of the template as it is, whatever is in it; a line end is a blank."""
    words = {"theme.toc": 'A "table" \\ of {{ contents }}', "theme.nav": "Two\nlines"}
    with speaking({"en-XA": {**table("en"), **words}}):
        made = theme_words("en-XA")
    page = Environment(autoescape=True).from_string(made + '{{ t("toc") }} – {{ t("nav") }}')
    assert unescape(page.render()).strip() == 'A "table" \\ of {{ contents }} – Two lines'
