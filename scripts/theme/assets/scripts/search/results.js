// What the search box shows of a page: its title and the passages that answer. Texts come in parts, of
// which every second one is what was looked for.

import { seamless } from "./passages.js";
import { matches } from "./pattern.js";
import { ranked } from "./ranking.js";

const PAGES = 20;
const PASSAGES = 12; // of a page
const SHOWN = 3; // of these at once; a reader asks for the others
const NEAR = 0.6; // of the best one's score, to be shown at once
const BEFORE = 40; // letters of a teaser before the first word that was looked for
const TEASER = 160;

/** Answer a query: pages, best first, each with its passages and with the words that it lacks. */
export function results(index, query) {
  return ranked(index, query).slice(0, PAGES).map(listed);
}

function listed({ page, found, needles, isAsked }) {
  const [own] = page.passages;
  const others = found.filter(({ passage }) => passage !== own).slice(0, PASSAGES);
  const near = (one) => one.score >= NEAR * found[0].score;
  const isOwnBest = found[0].passage === own;
  const first = isOwnBest ? [] : others.slice(0, SHOWN).filter(near);
  const lacking = needles.filter(({ term, hits }) => term && !isAsked && !hits.has(page));
  const shown = (passage) => written(page, passage, needles);
  return {
    ...shown(isOwnBest ? own : { ...own, text: "" }),
    missing: lacking.map(({ term }) => term),
    first: first.map(({ passage }) => shown(passage)),
    more: others.slice(first.length).map(({ passage }) => shown(passage)),
  };
}

function written(page, { anchor, title, text }, needles) {
  const words = needles.filter(({ term }) => term);
  const whole = needles.filter(({ isWhole }) => isWhole);
  const sought = [title, text].some((one) => spans(one, whole).length) ? whole : words;
  return {
    location: page.location + (anchor && `#${encodeURIComponent(anchor)}`),
    title: parted(title || page.passages[0].title, sought),
    text: text ? teaser(text, sought) : [],
  };
}

/** The part of a text around the first match, from word to word. */
function teaser(text, needles) {
  const first = spans(text, needles)[0]?.[0] ?? 0;
  const start = first > BEFORE ? text.slice(0, first - BEFORE / 2).search(/[\s\u200b][^\s\u200b]*$/u) : 0;
  const from = Math.max(start, 0);
  const rest = text.slice(from);
  const end = rest.length > TEASER ? rest.slice(0, TEASER).search(/[\s\u200b][^\s\u200b]*$/u) : rest.length;
  const part = rest.slice(0, end > 0 ? end : TEASER);
  const parts = parted(part.trim(), needles);
  parts.unshift((from ? "… " : "") + parts.shift());
  parts.push(parts.pop() + (part.length < rest.length ? " …" : ""));
  return parts;
}

/** A text in parts: every second one is what was looked for. */
function parted(text, needles) {
  const edges = [0, ...spans(text, needles).flat(), text.length];
  return edges.slice(1).map((to, place) => seamless(text.slice(edges[place], to)));
}

/** Where the words stand in a text; what touches or overlaps is one. */
function spans(text, needles) {
  const all = needles.flatMap((needle) => [...matches(needle, text)].map(({ from, to }) => [from, to]));
  const found = [];
  for (const [from, to] of all.sort(([one], [other]) => one - other)) {
    const last = found[found.length - 1];
    if (last && !/[^\u200b]/.test(text.slice(last[1], from))) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}
