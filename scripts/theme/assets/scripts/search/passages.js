// The index of the search, opened: every page with its passages (scripts/site/search.py writes it).

import { pattern } from "./query.js";

const SEAM = "\u200b";
const NEXT = 0; // stands for the first phrase that no line has named yet; others count from 1

/** Open an index: numbers become texts, and the words of all texts become its vocabulary. */
export function opened({ pages, phrases, ignored }) {
  let named = 0;
  const phrase = (number) => phrases[number === NEXT ? named++ : number - 1];
  const line = (numbers) => numbers.map(phrase).join(" · ");
  const made = pages.map(({ location, keywords, anchors, titles, texts }) => {
    const [names, words] = [titles.map(line), texts.map(line)];
    const passages = anchors.map((anchor, place) => ({ anchor, title: names[place], text: words[place] }));
    return { location, asked: keywords.map(pattern), passages, size: names.concat(words).join("").length };
  });
  const words = phrases.flatMap((one) => one.match(/\p{Script=Lao}+/gu) ?? []);
  return {
    pages: made,
    count: made.reduce((sum, { passages }) => sum + passages.length, 0),
    mean: made.reduce((sum, { size }) => sum + size, 0) / made.length,
    vocabulary: new Set(words),
    ignored: new Set(ignored),
  };
}

/** A text without the seams between its words. */
export function seamless(text) {
  return text.replaceAll(SEAM, "");
}
