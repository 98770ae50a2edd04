"""Locales (Unicode CLDR): by whose rules the numbers and dates of a language are written."""

from babel import Locale, UnknownLocaleError

from scripts.model.language import Language
from scripts.text.words import LOCALE, say


def locale(language: Language) -> str:
    """Give the locale of a language, as its words name it."""
    return say(language, LOCALE)


def is_locale(name: str) -> bool:
    """Tell whether there is a locale of this name, such as ``en_US``."""
    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return False
    return True
