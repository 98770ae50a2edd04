"""The files of cards: one where they are few, else pieces of a bounded size that a key leads to."""

import json

from scripts.pages.cards.pieces import LARGEST, files

HEAD = {"kind": "Figure"}


def test_few_cards_are_one_file() -> None:
    """It has the head and all of them; where there are none there is no file."""
    made = files("packages/x/", HEAD, {"1-2": {"name": "b"}, "1-1": {"name": "a"}})
    [(path, written)] = made.items()
    assert path == "packages/x/cards.json"
    assert json.loads(written) == {**HEAD, "cards": {"1-1": {"name": "a"}, "1-2": {"name": "b"}}}
    assert files("packages/x/", HEAD, {}) == {}


def test_many_cards_are_in_pieces() -> None:
    """No piece is larger than it may be, and the head says with which key each begins."""
    cards = {f"1.{at % 7}-{at}": {"name": "ຄົນ" * 40, "at": at} for at in range(900)}
    made = files("packages/x/", HEAD, cards)
    head = json.loads(made["packages/x/cards.json"])
    assert "cards" not in head
    found: dict[str, object] = {}
    for at, start in enumerate(head["starts"]):
        written = made[f"packages/x/cards/{at + 1}.json"]
        assert len(written) < LARGEST + 100
        some = json.loads(written)["cards"]
        assert min(some) == next(iter(some)) == start
        assert max(some) < [*head["starts"], "2"][at + 1]
        found |= some
    assert found == cards
    assert len(made) == len(head["starts"]) + 1


def test_the_same_cards_are_the_same_bytes() -> None:
    """Whatever the order in which they come."""
    cards = {f"1-{at}": {"name": "a"} for at in range(20)}
    turned = dict(reversed(cards.items()))
    assert files("x/", HEAD, cards) == files("x/", HEAD, turned)
