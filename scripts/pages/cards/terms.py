"""The files of the cards of the glossary: what each term means, and its names elsewhere."""

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.cards.card import Card, filled, words
from scripts.pages.cards.pieces import files
from scripts.pages.kinds.glossary import TermRow, term_groups
from scripts.pages.publication import Publication
from scripts.text.words import say

WORDS = {
    "row": "card.glossary",
    "link": "card.copy_link",
    "copied": "card.copied",
    "select": "card.select",
    "close": "card.close",
}
"""What the script calls the words of such a card, and their keys."""


def term_cards(publication: Publication, language: Language) -> dict[str, bytes]:
    """Write the cards of all terms, by path within a language."""
    groups = term_groups(publication, language) if publication.terms else []
    cards = {one.code: _card(one) for group in groups for one in group.terms}
    head = {
        "home": addresses.to_language_root(addresses.GLOSSARY),
        "words": words(language, WORDS),
        "kind": say(language, "card.term"),
        "facts": [],
    }
    return files(addresses.GLOSSARY, head, cards)


def _card(term: TermRow) -> Card:
    names = [(one.lang, say(one.lang, "site.language"), one.text) for one in term.others]
    return filled({"name": term.name, "text": term.definition, "others": names})
