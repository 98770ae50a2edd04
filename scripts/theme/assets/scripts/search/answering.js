// Answers to a query, from more and more of the index: first from the shards that promise most, at
// last from all that can answer.

import { filled } from "./index.js";
import { matches } from "./pattern.js";
import { patterns } from "./query.js";
import { beginning, holders, leaves } from "./register.js";
import { results } from "./results.js";
import { canonical } from "../words.js";

const ASKED = 1000; // more than all words of a query are worth

/** Answers ({ pages, isAll }): a first one, where all takes longer, and all, unless it is over before. */
export async function* answering(index, query, isOver) {
  const all = patterns(query, index).flatMap((one) => [one, ...(one.others ?? [])]);
  const words = [...new Set(all.flatMap(({ begins }) => (begins ? [beginning(begins)] : [])))];
  let room = index.first - letters(new Set(words.flatMap((one) => leaves(index, one))));
  let rest = await promising(index, words, canonical(query));
  let isFirst = true;
  while (rest.length && !isOver()) {
    const now = fitting(rest, room);
    await Promise.all(now.map(filled));
    rest = rest.filter((one) => !now.includes(one));
    room = 2 * index.first;
    const pages = isFirst && rest.length ? results(index, query) : [];
    if (pages.length && !isOver()) yield { pages, isAll: false };
    isFirst &&= !pages.length;
  }
  if (!isOver()) yield { pages: results(index, query), isAll: true };
}

/** The shards that can answer and are not here yet: those with most words first, rare ones above all. */
async function promising(index, words, typed) {
  const { shards, asked } = index;
  const worth = shards.map(() => 0);
  for (const holding of await Promise.all(words.map((one) => holders(index, one)))) {
    for (const number of holding) worth[number] += Math.log(1 + shards.length / holding.length);
  }
  for (const { number, patterns } of asked) {
    if (patterns.some((one) => !matches(one, typed).next().done)) worth[number] += ASKED;
  }
  const found = [...shards.entries()].filter(([number, { pages }]) => worth[number] && !pages);
  const better = ([one, { letters }], [other, last]) => worth[other] - worth[one] || letters - last.letters;
  return found.sort(better).map(([, shard]) => shard);
}

/** The best of some shards, and those after it for which there is room. */
function fitting([best, ...others], room) {
  const taken = [best];
  for (const one of others) {
    if (letters(taken) + one.letters <= room) taken.push(one);
  }
  return taken;
}

function letters(parts) {
  return [...parts].reduce((sum, part) => sum + part.letters, 0);
}
