// The index of the search, as far as it is here: one file with all pages, or a head that knows shards
// of pages and a register of what they hold (scripts/site/finding/index.py).

import { pagesOf } from "./passages.js";
import { pattern } from "./query.js";

/** Open an index. Its shards have pages once they are fetched; that of one file has them at once. */
export async function opened(address, cache) {
  const head = await json(address, { cache });
  const from = (part) => new URL(part, address);
  const index = head.shards ? inShards(head, from) : inOne(head);
  return {
    ...index,
    ignored: new Set(head.ignored),
    synonyms: new Map(Object.entries(head.synonyms ?? {})),
    vocabulary: new Set(index.vocabulary),
    get pages() {
      return this.shards.flatMap(({ pages }) => pages ?? []);
    },
  };
}

/** Fetch what a shard or a leaf of the register has, once. */
export function fetched(part) {
  part.coming ??= json(part.address);
  return part.coming;
}

/** Fetch the pages of a shard. */
export async function filled(shard) {
  const content = await fetched(shard);
  shard.pages ??= pagesOf(content);
}

function inOne(head) {
  const pages = pagesOf(head);
  return {
    shards: [{ pages }],
    register: [],
    asked: [],
    count: pages.reduce((sum, { passages }) => sum + passages.length, 0),
    mean: pages.reduce((sum, { size }) => sum + size, 0) / pages.length,
    vocabulary: head.phrases.flatMap((one) => one.match(/\p{Script=Lao}+/gu) ?? []),
  };
}

function inShards({ count, mean, vocabulary, asked, first, register, shards }, from) {
  return {
    count,
    mean,
    vocabulary,
    first,
    asked: asked.map(([number, keywords]) => ({ number, patterns: keywords.map(pattern) })),
    register: register.map(([start, part, letters]) => ({ start, address: from(part), letters })),
    shards: shards.map(([part, letters]) => ({ address: from(part), letters })),
  };
}

async function json(address, options) {
  const answer = await fetch(address, options);
  return answer.json();
}
