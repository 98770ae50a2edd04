// What finds a word of a query in the texts of the index: an expression, how well a match fits, and the
// letters with which each begins, by which the register knows where matches can be.
//
// Words of the index are set apart by seams (zero-width spaces); those of a Lao query are not. A Lao
// word is therefore looked for letter by letter, whatever seams or spaces stand in between. What may
// stand before a match is told by its fit, as browsers of old telephones know no lookbehind.

const LAO = /^\p{Script=Lao}/u;
const DASHES = "[-\u2010-\u2015]"; // a range has another one in English than a reader types
const GAP = "[\u200b\\s]*"; // what may stand between two letters of Lao
const ENDINGS = ["ies", "ing", "ers", "er", "ed", "es", "s", "y"];
const SHORTEST = 4; // letters that an English word has without its ending
const LEADING = /[\u0ec0-\u0ec4]/; // vowels that are written before their letter
const MORE = "[\\p{M}\u0eb3]*"; // marks that were not typed (yet) are of the letter all the same
const MEANT = 0.8; // what a word that means the same is worth
const INSIDE = 0.3; // what a match loses at each end where a Lao word goes on

/** Tell whether a word is in Lao. */
export function isLao(word) {
  return LAO.test(word);
}

/** Where a pattern, or another that means the same, fits in a text: from, to, and how well, up to 1. */
export function* matches({ expression, fit, others = [] }, text) {
  for (const one of others) {
    for (const match of matches(one, text)) yield { ...match, value: MEANT * match.value };
  }
  for (const { 0: match, index } of text.matchAll(expression)) {
    const to = index + match.length;
    const value = fit(match, text[index - 1] ?? "", text[to] ?? "");
    if (value) yield { from: index, to, value };
  }
}

/** What finds one word, number, key or code. */
export function single(term) {
  if (isLao(term)) return lao([term]);
  if (/^\d{1,3}(?:[.,]\d{3})+$|^\d+(?:,\d+)?$/.test(term)) return number(term);
  return /\d/.test(term) ? code(term) : latin(term);
}

/** What finds words that follow each other. */
export function phrase(words) {
  if (words.some(isLao)) return lao(words);
  const joined = words.map((word) => `${escaped(stem(word))}\\p{L}*`).join("[^\\p{L}\\p{N}]+");
  const fit = (match, before, after) => (cuts(match, before, after) ? 0 : isStart(before));
  return { expression: new RegExp(joined, "giu"), fit, begins: stem(words[0]) };
}

function lao(words) {
  const isJoined = (one, place) => place === 0 || /\p{M}/u.test(one);
  const letters = [...words.join("")].map((one, place) => (isJoined(one, place) ? "" : GAP) + escaped(one));
  const typed = words.join("").length;
  const fit = (match, before, after) => {
    const isGrown = match.replace(/[\u200b\s]/g, "").length > typed;
    return whole(match, before, after, isGrown);
  };
  const expression = new RegExp(`${letters.join("")}${MORE}`, "giu");
  return { expression, fit, begins: words.join("").replace(/^\P{Script=Lao}+/u, "") };
}

/** Two words that follow each other; in Lao one more may stand between them. */
export function near(pair) {
  if (!pair.some(isLao)) return phrase(pair);
  const [first, second] = pair.map((word) => lao([word]));
  const between = `(?:${GAP}\\p{Script=Lao}{1,8}\u200b)?${GAP}`;
  const expression = new RegExp(first.expression.source + between + second.expression.source, "giu");
  return { expression, fit: whole };
}

/** A word of Lao that is found only where one of the words beside it is there as well. */
export function beside(word, before, after) {
  const pairs = [before && [before, word], after && [word, after]].filter(Boolean).map((pair) => lao(pair));
  const expression = new RegExp(pairs.map((one) => one.expression.source).join("|"), "giu");
  return { expression, fit: whole, begins: word };
}

/** How well a match in Lao is a word, or words, of its own; nothing where it parts a letter or number. */
function whole(match, before, after, isGrown = false) {
  if (LEADING.test(before) || cuts(match, before, after)) return 0;
  return 1 - INSIDE * (goesOn(before) + (isGrown ? 1 : goesOn(after)));
}

/** Whether a match begins or ends inside a number. */
function cuts(match, before, after) {
  return (/^\d/.test(match) && /[\d.,]/.test(before)) || (/\d$/.test(match) && /\d/.test(after));
}

function goesOn(letter) {
  return /[\p{L}\p{M}]/u.test(letter) ? 1 : 0;
}

/** A word of another script, also with another ending or as the beginning of a longer one. */
function latin(word) {
  const base = stem(word);
  const fit = (match, before) => {
    if (!isStart(before)) return 0;
    const ending = match.slice(base.length).toLowerCase();
    if (base + ending === word) return 1;
    if (ending === "" || ENDINGS.includes(ending)) return 0.9;
    return word.length < SHORTEST ? 0.2 : 0.5;
  };
  return { expression: new RegExp(`${escaped(base)}\\p{L}*`, "giu"), fit, begins: base };
}

function isStart(before) {
  return /[\p{L}\p{N}]/u.test(before) ? 0 : 1;
}

function stem(word) {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** A number, however its digits are grouped: 1.802, 1,802 and 1802 are one. */
function number(term) {
  const isFraction = /,(?:\d{1,2}|\d{4,})$/.test(term);
  const digits = term.replace(/[.,]/g, "").replace(/\B(?=(?:\d{3})+$)/g, "[.,]?");
  const written = isFraction ? term.replace(",", "[.,]") : digits;
  const mayRange = /^\d{4}$/.test(term); // 2021-2025 are two years, 1.3.1-2 is one key
  const expression = new RegExp(`${written}(?!\\d|[.,]\\d${mayRange ? "" : "|-\\d"})`, "gu");
  const fit = (match, before) => (/[\d.,\p{L}]/u.test(before) || (before === "-" && !mayRange) ? 0 : 1);
  return { expression, fit, begins: term, isKey: true };
}

/** A section of the report, the key of a figure or another code; a longer one may begin with it. */
function code(term) {
  const written = /^\d+\.\d+$/.test(term) ? term.replace(".", "[.,]") : escaped(term); // 1.5, also a fraction
  const expression = new RegExp(`${written}(?![\\d\\p{L}])`, "giu");
  const fit = (match, before, after) => {
    if (/[\p{L}\p{N}.-]/u.test(before)) return 0;
    return /[.-]/.test(after) ? 0.5 : 1;
  };
  return { expression, fit, begins: term, isKey: true };
}

function escaped(text) {
  const literal = text.replace(/[$()*+.?[\\\]^{|}/]/g, "\\$&");
  return literal.replace(/['’]/g, "['’]").replace(new RegExp(DASHES, "g"), DASHES);
}
