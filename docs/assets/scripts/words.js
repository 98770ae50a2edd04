// Words and numbers as a reader types them, compared with those of a figure.

// Lao has sequences that look the same; these rules are those of scripts/text/spelling.py.
const TONE = "\u0ec8-\u0ecb";
const SIGNS = "\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ecd";
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const RULES = [
  [new RegExp(`\u0ecd([${TONE}]?)\u0eb2`, "g"), "$1\u0eb3"],
  [new RegExp(`\u0eb3([${TONE}])`, "g"), "$1\u0eb3"],
  [new RegExp(`([${TONE}])([${SIGNS}]+)`, "g"), "$2$1"],
  [new RegExp(`([${SIGNS}${TONE}])\\1+`, "g"), "$1"],
  [/\u0ec0\u0ec0/g, "\u0ec1"],
];

/** The one spelling of a Lao text; other scripts pass through (NFC). */
export function canonical(text) {
  let before = "";
  let now = text.replace(INVISIBLE, "").normalize("NFC");
  while (now !== before) {
    before = now;
    for (const [pattern, replacement] of RULES) now = now.replace(pattern, replacement);
  }
  return now;
}

/** A text ready to be compared: one spelling, no capitals, straight apostrophes. */
export function plain(text) {
  return canonical(text).toLowerCase().replaceAll("’", "'");
}

/** A count with the mark of thousands that the page gives: a browser may have no Lao numbers. */
export function grouped(count, mark) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** What a reader asks for: every term must fit. */
export function terms(text) {
  const words = plain(text).split(/\s+/).map((word) => word.replace(/[.,]+$/, ""));
  return words.filter(Boolean);
}

/** Tell whether a figure ({ text, keys, value }) fits a term: by its key, its value or its name. */
export function fits(term, { text, keys, value }) {
  const isNumber = /^\d[\d.,]*$/.test(term);
  if ((!isNumber || term.includes(".")) && keys.some((key) => within(key, term))) return true;
  if (!isNumber) return text.includes(term);
  return readings(term).includes(value) || text.split(/[^\d.,]+/).includes(term);
}

/** A key is within a section, or is the key itself: 1.3.1-4 is in 1.3.1 and in 1.3, not in 1.3.1-40. */
function within(key, term) {
  return key === term || key.startsWith(`${term}.`) || key.startsWith(`${term}-`);
}

/** The numbers that digits may mean: 1.802 and 1,802 are 1802 in one language, a fraction in the other. */
function readings(term) {
  const found = [];
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(term)) found.push(Number(term.replace(/[.,]/g, "")));
  if (/^\d+([.,]\d+)?$/.test(term)) found.push(Number(term.replace(",", ".")));
  return found;
}
