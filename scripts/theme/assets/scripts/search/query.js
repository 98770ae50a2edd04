// A query as the patterns of its words.
//
// It is broken into words by the vocabulary of the index: browsers break Lao in ways of their own.

import { beside, isLao, near, phrase, single } from "./pattern.js";
import { canonical } from "../words.js";

const TERM = /\d[\d.,]*\.\p{Script=Lao}(?:-\d+)?|\p{Script=Lao}+|[^\s\p{Script=Lao}\p{S}\p{Ps}\p{Pe}"“”*/\\&]+/gu;
const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const LAO_DIGIT = /[\u0ed0-\u0ed9]/g;
const LAO_ZERO = 0x0ed0;
const MOST = 16; // terms of a query that are looked for
const SLIGHT = 2; // letters of a piece that is no word of its own where it was not typed alone
const SHORT = 4; // letters of a piece that says something only beside its neighbour

/** The patterns of a query: its words ({ term }), pairs of neighbours and the whole ({ span, isWhole }). */
export function patterns(query, { vocabulary, ignored, synonyms }) {
  const runs = terms(query).map((term) => (synonyms.has(term) ? [term] : broken(term, vocabulary)));
  const all = runs.flat();
  const isTelling = (word) => !ignored.has(word);
  const telling = all.filter(isTelling);
  const words = telling.length ? telling : all;
  const groups = telling.length ? runs.flatMap((run) => parted(run, isTelling)) : runs;
  const meant = (term) => (synonyms.get(term) ?? []).map(pattern);
  const made = [...new Map(groups.flatMap((group) => held(group, vocabulary))).values()].map((one) => {
    const others = meant(one.term);
    return others.length && !isLao(one.term) ? { ...one, fit: just(one), others } : { ...one, others };
  });
  if (all.length < 2) return made;
  const following = words.slice(1).map((word, place) => [words[place], word]);
  const pairs = new Map(words.length > 2 ? following.map((pair) => [pair.join(" "), pair]) : []);
  const whole = { ...phrase(all), span: Math.max(words.length - 1, 1), isWhole: true };
  return [...made, whole, ...[...pairs.values()].map((pair) => ({ ...near(pair), span: 1 }))];
}

/** A word that has others of its meaning is found as it is, in one or in many, and not by its stem alone. */
function just({ term, fit }) {
  const one = singular(term);
  const isSame = (found) => found.startsWith(term) || singular(found) === one;
  return (match, ...around) => (isSame(match.toLowerCase()) ? fit(match, ...around) : 0);
}

/** What is alike in an English word of one and of many. */
function singular(word) {
  return word.replace(/ies$/, "y").replace(/e?s?$/, "");
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

/** Parts of a run between words that say nothing. */
function parted(run, isTelling) {
  const parts = [[]];
  for (const word of run) {
    if (isTelling(word)) parts.at(-1).push(word);
    else parts.push([]);
  }
  return parts.filter(({ length }) => length);
}

/** The patterns of words that were typed as one: beside one that is not known, short ones need a neighbour. */
function held(group, vocabulary) {
  const isKnown = group.every((term) => vocabulary.has(term));
  return group.map((term, at) => {
    const isAlone = isKnown || group.length === 1 || !isLao(term) || term.length > SHORT;
    return [term, { term, ...(isAlone ? single(term) : beside(term, group[at - 1], group[at + 1])) }];
  });
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
  return glued(best[term.length].words, vocabulary);
}

/** Pieces that no vocabulary knows are one word, with a slight one before them; where all are slight, the run is one. */
function glued(pieces, vocabulary) {
  if (pieces.every(({ length }) => length <= SLIGHT)) return [pieces.join("")];
  const found = [];
  let isOpen = false; // the last word has a piece that is not known
  for (const piece of pieces) {
    const isKnown = vocabulary.has(piece);
    const last = found.at(-1);
    const joins = last !== undefined && !isKnown && (isOpen || last.length <= SLIGHT);
    if (joins) found.push(found.pop() + piece);
    else found.push(piece);
    isOpen = !isKnown || (joins && isOpen);
  }
  return found;
}
