// Pages of the index with their passages, as a file of it has them (scripts/site/finding/shards.py writes it).

import { pattern } from "./query.js";

const SEAM = "\u200b";
const NEXT = 0; // stands for the first phrase that no line has named yet; others count from 1

/** The pages of a file: numbers become texts. */
export function pagesOf({ pages, phrases }) {
  let named = 0;
  const phrase = (number) => phrases[number === NEXT ? named++ : number - 1];
  const line = (numbers) => numbers.map(phrase).join(" · ");
  return pages.map(({ location, keywords, anchors, titles, texts }) => {
    const [names, words] = [titles.map(line), texts.map(line)];
    const passages = anchors.map((anchor, place) => ({ anchor, title: names[place], text: words[place] }));
    return { location, asked: keywords.map(pattern), passages, size: names.concat(words).join("").length };
  });
}

/** A text without the seams between its words. */
export function seamless(text) {
  return text.replaceAll(SEAM, "");
}
