// What the search box shows: for each page its title and the passages that answer, with the words
// that were looked for marked. The shape is that of the theme's own search worker.

import { seamless } from "./passages.js";
import { matches } from "./pattern.js";
import { ranked } from "./ranking.js";

const LONGEST = 200; // letters of a query that are read
const PAGES = 20;
const PASSAGES = 12; // of a page
const SHOWN = 3; // of these at once; a reader asks for the others
const NEAR = 0.6; // of the best one's score, to be shown at once
const BEFORE = 40; // letters of a teaser before the first word that was looked for
const TEASER = 160;

/** Answer a query: one list for each page, of the page itself and of its passages. */
export function results(index, query) {
  return ranked(index, query.slice(0, LONGEST)).slice(0, PAGES).map(listed);
}

/** The theme shows the passages that score no less than the first of the list, and folds the others. */
function listed({ page, found, needles, score, isAsked }) {
  const [title] = page.passages;
  const sections = found.filter(({ passage }) => passage !== title).slice(0, PASSAGES);
  const near = (one) => one.score >= NEAR * found[0].score;
  const isTitleBest = found[0].passage === title;
  const first = isTitleBest ? [] : sections.slice(0, SHOWN).filter(near);
  const has = ({ hits }) => isAsked || hits.has(page);
  const terms = Object.fromEntries(needles.filter(({ term }) => term).map((one) => [one.term, has(one)]));
  const item = (passage, place) => ({ ...written(page, passage, needles), score: score - place, terms });
  return [
    ...first.map(({ passage }) => item(passage, 0)),
    item(title, isTitleBest ? 0 : 1),
    ...sections.slice(first.length).map(({ passage }) => item(passage, 2)),
  ];
}

function written(page, { anchor, title, text }, needles) {
  const words = needles.filter(({ term }) => term);
  const whole = needles.filter(({ isWhole }) => isWhole);
  const sought = [title, text].some((one) => spans(one, whole).length) ? whole : words;
  return {
    location: page.location + (anchor && `#${encodeURIComponent(anchor)}`),
    title: marked(title || page.passages[0].title, sought),
    text: text && `<p>${teaser(text, sought)}</p>`,
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
  return (from ? "… " : "") + marked(part.trim(), needles) + (part.length < rest.length ? " …" : "");
}

/** A text as HTML in which what was looked for is marked. */
function marked(text, needles) {
  let html = "";
  let end = 0;
  for (const [from, to] of spans(text, needles)) {
    html += `${escaped(text.slice(end, from))}<mark data-md-highlight>${escaped(text.slice(from, to))}</mark>`;
    end = to;
  }
  return seamless(html + escaped(text.slice(end)));
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

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
