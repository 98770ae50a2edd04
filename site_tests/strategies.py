"""Hypothesis strategies: values that the laws of the lower floors must hold for."""

from hypothesis import strategies as st

from scripts.checks.sums import Operand
from site_tests.making import LANGUAGES

languages = st.sampled_from(LANGUAGES)
LAO_LETTERS = (
    "ກຈນຫມລໆ\u0eb1\u0eb2\u0eb3\u0eb4\u0eb5\u0eb8\u0ebb\u0ebc\u0ec0\u0ec1\u0ec8\u0ec9\u0eca\u0ecc\u0ecd"
    "\u200b \u00a0,.()xกา\u0e48\ufffc\n"
)
"""Letters of which rules of spelling find much, and their usual company."""
lao_letters = st.sampled_from(LAO_LETTERS)
lao_texts = st.text(lao_letters, max_size=12)
texts = st.text(max_size=20)
quantities = st.one_of(
    st.integers(-(10**12), 10**12),
    st.decimals(-(10**8), 10**8, places=4).map(float),
)
figure_keys = st.from_regex(r"[1-9](\.[1-9a-c]){0,3}-[1-9][0-9]?", fullmatch=True)
operands = st.builds(Operand, st.sampled_from([1, -1]), figure_keys)
sums = st.lists(operands, min_size=1, max_size=6).map(tuple)
