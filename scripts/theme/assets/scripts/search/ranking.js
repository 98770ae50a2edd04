// Which pages answer a query, best first, each with the passages that answer it.
//
// A term counts by how rare it is among all passages (inverse document frequency). Within a page or
// passage its matches are saturated and set against the length, as in BM25. The weights were found
// with one half of the queries in site_tests/browser/queries.csv and judged by the other half; two
// rules came after the misses of both had been seen: words with one between, and long whole titles.

import { matches } from "./pattern.js";
import { patterns } from "./query.js";
import { canonical } from "../words.js";

const PAGE_TITLE = 0.5;
const HEADING = 0.2;
const TITLE = 0.5; // of a passage
const WHOLE_TITLE = 4; // how much more where the title is nothing but the term
const OWN = 6; // a number or key that begins the text of a row, or is its anchor
const PHRASE = 2; // words that stand together, for each word after the first
const ASKED = 4; // a page that the index lists for such a question
const THEME = 1.5; // pages written for readers come before those of their data
const COVERED = 1.5; // how much it matters that no term is missing
const PAGE_PACE = 1.5; // matches that are half of what any number of them counts
const LENGTH = 0.75; // how much longer pages need more of them, as in BM25
const PASSAGE_PACE = 0.5;
const PASSAGE = 150; // letters of a usual passage
const NONE = { best: 0, sum: 0, share: 0 };

/** The pages for a query: { page, score, found: [{ passage, score }], needles, isAsked }, best first. */
export function ranked(index, query) {
  const needles = patterns(query, index)
    .map((one) => counted(one, index))
    .filter(({ weight }) => weight);
  const typed = canonical(query);
  const pages = index.pages.map((page) => answered(page, needles, index, typed));
  return pages.filter(({ found }) => found.length).sort((one, other) => other.score - one.score);
}

/** What a page answers. One that is asked for in words that it does not have answers with its title. */
function answered(page, needles, { mean }, typed) {
  const isAsked = page.asked.some((one) => !matches(one, typed).next().done);
  const found = page.passages
    .map((passage) => ({ passage, score: passageScore(needles, passage) }))
    .filter(({ score }, place) => score || (isAsked && place === 0))
    .sort((one, other) => other.score - one.score);
  const best = weighed(page, pageScore(needles, page, mean) + (found[0]?.score ?? 0));
  const asked = isAsked ? ASKED * needles.reduce((sum, { weight }) => sum + weight, 0) : 0;
  return { page, found, needles, isAsked, score: best + asked };
}

function weighed({ location }, score) {
  return location.startsWith("themes/") ? THEME * score : score;
}

/** Look for a needle in every passage, and tell how much it says. */
function counted(needle, { pages, count }) {
  const hits = new Map();
  let places = 0;
  for (const page of pages) {
    const sum = { title: 0, heading: 0, text: 0 };
    page.passages.forEach((passage, place) => {
      const anchor = needle.isKey ? told(needle, place ? passage.anchor : page.location) : NONE;
      const [title, text] = [passage.title, passage.text].map((one) => told(needle, one));
      if (!title.best && !text.best && !anchor.best) return;
      places += 1;
      hits.set(passage, { title, text, anchor });
      if (place) sum.heading = Math.max(sum.heading, title.best);
      else sum.title = Math.max(title.best, anchor.best);
      sum.text += title.sum + text.sum + anchor.sum;
    });
    if (sum.title || sum.text) hits.set(page, sum);
  }
  const rarity = places ? Math.log(1 + count / places) : 0;
  return { ...needle, hits, weight: rarity * (needle.span ? PHRASE * needle.span : 1) };
}

/** How well a needle fits a text at best and in sum, and how much of the text that is. */
function told(needle, text) {
  const all = { ...NONE };
  for (const { from, to, value } of matches(needle, text)) {
    all.best = Math.max(all.best, value);
    all.sum += value;
    all.share += needle.isKey && from === 0 ? 1 : (to - from) / text.length;
  }
  return all;
}

function pageScore(needles, page, mean) {
  const pace = PAGE_PACE * (1 - LENGTH + (LENGTH * page.size) / mean);
  return scored(needles, page, ({ title, heading, text }) => {
    return PAGE_TITLE * title + HEADING * heading + saturated(text, pace, PAGE_PACE);
  });
}

function passageScore(needles, passage) {
  const pace = PASSAGE_PACE * (0.5 + (passage.title.length + passage.text.length) / PASSAGE);
  return scored(needles, passage, ({ title, text, anchor }, { isKey, span = 1 }) => {
    const own = isKey ? OWN * Math.max(title.share, text.share, anchor.share) : 0;
    const whole = WHOLE_TITLE * Math.max(1, span / 2) * title.share ** 4; // long names are rarely chance
    const named = TITLE * title.best * (1 + whole);
    return named + text.sum / (text.sum + pace) + own;
  });
}

function saturated(sum, pace, most) {
  return (sum * (most + 1)) / (sum + pace);
}

/** Add up what the needles count in a place, less where some of the words are missing. */
function scored(needles, place, value) {
  const here = needles.filter(({ hits }) => hits.has(place));
  const words = (some) => some.reduce((sum, { weight, span }) => sum + (span ? 0 : weight), 0);
  const score = here.reduce((sum, one) => sum + one.weight * value(one.hits.get(place), one), 0);
  return score && score * (words(here) / words(needles)) ** COVERED;
}
