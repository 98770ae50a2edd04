// Which codes of a filter lead to a figure, beside what else is chosen: the others cannot be taken.

import { asks } from "./asking.js";
import { choice, codesOf } from "./choice.js";

/** Let a reader take those codes of a select that have figures, when it is about to be opened. */
export async function offer(figures, select) {
  const { words = "", ...chosen } = choice();
  const { [select.name]: own, ...codes } = codesOf(chosen);
  const wanted = asks(words);
  const free = !wanted.length && !Object.keys(codes).length;
  const held = free ? undefined : await figures.held(codes, wanted, select.name);
  for (const option of select.options) {
    option.disabled = Boolean(held) && option.value !== "" && option.value !== own && !held.has(option.value);
  }
}
