"""The register of the search: no word of a shard is missing, however it is written."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.site.finding.register import LETTERS, beginnings, folded, leaves
from scripts.text.lao.breaking import SEAM

found = st.lists(st.frozensets(st.text("ab\uffff\U0001f600ກ", min_size=1, max_size=LETTERS)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trafficking of people", {"traffick", "of", "people"}),
        ("one-off l’eau", {"oneoff", "off", "leau", "eau"}),
        ("1,802 and 1.3.1-4", {"1802", "802", "and", "1314", "314", "14", "4"}),
        ("d0777-12", {"d077712", "12"}),
        ("packages/prosecution-2022/", {"packages", "prosecut", "2022"}),
        ("m²5 x̃y", {"m5", "5", "x̃y", "y"}),
        (f"ຈຳ{SEAM}ນວນ ຄົນ", {"ຈຳນວນ", "ຳນວນຄ", "ນວນຄົ", "ວນຄົນ", "ນຄົນ", "ຄົນ", "ົນ", "ນ"}),
        ("ປີ 2022IOM", {"ປີ", "ີ", "2022iom"}),
        ("1.5.4.ຄ-5", {"154", "54", "4", "ຄ", "5"}),
        ("ກ · ຂ", {"ກ", "ຂ"}),
        ("STRASSE Straße ΣΑΣ \u212a", {"strasse", "σασ", "k"}),
        ("– …", set()),
    ],
)
def test_a_text_has_beginnings(text: str, expected: set[str]) -> None:
    """A word has one where it begins and behind each sign in it; Lao has one for each letter."""
    assert beginnings(text) == expected


@given(st.text(), st.text())
def test_a_text_has_those_of_its_parts(one: str, other: str) -> None:
    """Nothing that is beside a text takes a beginning away from it."""
    assert beginnings(one) <= beginnings(f"{one} · {other}")


@given(st.text(max_size=LETTERS), st.text(max_size=LETTERS))
def test_what_begins_alike_is_folded_alike(one: str, other: str) -> None:
    """A word of which little is typed is the beginning of the whole one."""
    assert folded(one + other).startswith(folded(one))
    assert folded(one.lower()) == folded(one)


@given(found, st.integers(1, 60))
def test_every_beginning_leads_to_its_shards(shards: list[frozenset[str]], bound: int) -> None:
    """Leaves are in order, and tell of each beginning all shards that have it, and no other."""
    told: dict[str, set[int]] = {}
    written = leaves(shards, bound)
    for first, content in written:
        leaf = json.loads(content)
        assert leaf["beginnings"][0] == first
        sets = [leaf["sets"][one] for one in leaf["held"]]
        told |= {one: set(held) for one, held in zip(leaf["beginnings"], sets, strict=True)}
    listed = [one for _, content in written for one in json.loads(content)["beginnings"]]
    assert listed == sorted(told, key=lambda text: text.encode("utf-16-be"))
    assert told == {
        one: {number for number, shard in enumerate(shards) if one in shard}
        for one in frozenset().union(*shards)
    }


def test_a_leaf_is_bounded() -> None:
    """A register that grows gets more leaves, not larger ones."""
    shards = [frozenset(f"{number}{one:04d}" for one in range(1000)) for number in range(3)]
    sizes = [len(content) for _, content in leaves(shards, 1000)]
    assert len(sizes) > 10
    assert max(sizes) < 2000
