// A query as the patterns of its words.
//
// It is broken into words by the vocabulary of the index: browsers break Lao in ways of their own.

import { isLao, near, phrase, single } from "./pattern.js";
import { canonical } from "../words.js";

const TERM = /\d[\d.,]*\.\p{Script=Lao}(?:-\d+)?|\p{Script=Lao}+|[^\s\p{Script=Lao}\p{S}\p{Ps}\p{Pe}"“”*/\\&]+/gu;
const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const LAO_DIGIT = /[\u0ed0-\u0ed9]/g;
const LAO_ZERO = 0x0ed0;
const MOST = 16; // terms of a query that are looked for

/** The patterns of a query: its words ({ term }), pairs of neighbours and the whole ({ span, isWhole }). */
export function patterns(query, { vocabulary, ignored }) {
  const all = terms(query).flatMap((term) => broken(term, vocabulary));
  const telling = all.filter((word) => !ignored.has(word));
  const words = telling.length ? telling : all;
  const made = [...new Set(words)].map((term) => ({ term, ...single(term) }));
  if (all.length < 2) return made;
  const following = words.slice(1).map((word, place) => [words[place], word]);
  const pairs = new Map(words.length > 2 ? following.map((pair) => [pair.join(" "), pair]) : []);
  const whole = { ...phrase(all), span: Math.max(words.length - 1, 1), isWhole: true };
  return [...made, whole, ...[...pairs.values()].map((pair) => ({ ...near(pair), span: 1 }))];
}

/** The pattern of one word, or of several that follow each other. */
export function pattern(text) {
  const found = terms(text);
  return found.length > 1 ? phrase(found) : single(found[0] ?? "");
}

function terms(query) {
  const read = canonical(query).replace(LAO_DIGIT, (one) => one.charCodeAt(0) - LAO_ZERO);
  const found = read.toLowerCase().match(TERM) ?? [];
  return found.map((term) => term.replace(EDGES, "")).filter(Boolean).slice(0, MOST);
}

/** Break a run of Lao into the fewest words of the vocabulary, and as few other letters as may be. */
function broken(term, vocabulary) {
  if (!isLao(term)) return [term];
  const best = [{ cost: 0, words: [] }];
  for (let end = 1; end <= term.length; end++) {
    if (/^[\p{M}\u0eb3]/u.test(term.slice(end))) continue; // a mark stays with its letter
    for (let start = 0; start < end; start++) {
      if (!best[start]) continue;
      const piece = term.slice(start, end);
      const cost = best[start].cost + 1 + (vocabulary.has(piece) ? 0 : 2 * piece.length);
      if (!best[end] || cost < best[end].cost) best[end] = { cost, words: [...best[start].words, piece] };
    }
  }
  return best[term.length].words;
}
