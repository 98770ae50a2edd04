"""The files of cards: one beside their page, or a head there and pieces of a bounded size."""

import json
from collections.abc import Iterator, Mapping

from scripts.model import addresses
from scripts.pages.cards.card import Card

LARGEST = 60_000
"""So many bytes of cards are in a file; where there are more, they are in several."""


def files(page: str, head: Mapping[str, object], cards: Mapping[str, Card]) -> dict[str, bytes]:
    """Write the cards of a page, by path within a language; nothing where there are none.

    Of several pieces the head says with which key each begins. Keys stand in the order in which a
    script compares texts.
    """
    ordered = {key: cards[key] for key in sorted(cards, key=lambda one: one.encode("utf-16-be"))}
    groups = list(_groups(ordered))
    if not groups:
        return {}
    if groups == [ordered]:
        return {addresses.cards(page): _json({**head, "cards": ordered})}
    starts = [next(iter(one)) for one in groups]
    pieces = {addresses.cards_piece(page, at): _json({"cards": one})
              for at, one in enumerate(groups)}  # fmt: skip
    return {addresses.cards(page): _json({**head, "starts": starts}), **pieces}


def _groups(cards: Mapping[str, Card]) -> Iterator[dict[str, Card]]:
    """Put cards together, in their order, up to the size of a piece."""
    group: dict[str, Card] = {}
    size = 0
    for key, card in cards.items():
        weight = len(_json({key: card}))
        if group and size + weight > LARGEST:
            yield group
            group, size = {}, 0
        group[key] = card
        size += weight
    if group:
        yield group


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
