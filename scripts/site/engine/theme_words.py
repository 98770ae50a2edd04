"""The words of the theme's own templates, for languages that it does not ship with ours."""

from scripts.model.language import Language
from scripts.text.words import MODEL, say, table

THEME_WORDS = "theme."
"""Words of the theme's own templates begin with this in the words of the interface."""


def theme_words(language: Language) -> str:
    """Write the theme's own words in a language as the template that the theme asks for."""
    keys = [key for key in table(MODEL) if key.startswith(THEME_WORDS)]
    words = {key.removeprefix(THEME_WORDS): say(language, key) for key in keys}
    words |= {"language": language, "direction": "ltr"}
    pairs = ", ".join(f"{_quoted(key)}: {_quoted(text)}" for key, text in words.items())
    return f"{{% macro t(key) %}}{{{{ {{{pairs}}}[key] }}}}{{% endmacro %}}\n"


def _quoted(text: str) -> str:
    """Write a text for a template; a line end or a backslash in it has no meaning there."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
