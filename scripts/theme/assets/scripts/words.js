// Words and numbers as a reader types them, compared with those of a figure.

// Lao has sequences that look the same; these rules are those of scripts/text/lao/spelling.py, in the
// same order. No lookbehind: browsers of old telephones do not know it.
const LAO = "\u0e80-\u0eff";
const TONE = "\u0ec8-\u0ecb";
const VOWELS = "\u0eb1\u0eb4-\u0eb9\u0ebb\u0ecd";
const SIGNS = `${VOWELS}\u0ebc`;
const MARKS = `\u0eb1\u0eb4-\u0ebc${TONE}\u0ecc-\u0ece`;
const OTHER_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000";
const SPACES = ` ${OTHER_SPACES}`;
const VOWEL_PARTS = "\u0eb0-\u0eb9\u0ebb-\u0ebd\u0ecdອວ";
const FROM_THAI = 0x80;
const WITH_HO = { ນ: "ໜ", ມ: "ໝ", ລ: "ຫຼ" };
const oneLetter = (_, before, letter) => before + WITH_HO[letter];
const RULES = [
  ["[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]", ""],
  [`([${LAO}])([\u0e30-\u0e39\u0e46\u0e48-\u0e4d])`,
   (_, lao, thai) => lao + String.fromCharCode(thai.charCodeAt(0) + FROM_THAI)],
  [`\u0ecd([${TONE}]?)\u0eb2`, "$1\u0eb3"],
  [`\u0eb3([${TONE}])`, "$1\u0eb3"],
  [`([${TONE}\u0ecc])([${SIGNS}]+)`, "$2$1"],
  [`([${VOWELS}])\u0ebc`, "\u0ebc$1"],
  [`([${SIGNS}${TONE}\u0ecc\u0eb3])\\1+`, "$1"],
  ["\u0ec0\u0ec0", "\u0ec1"],
  ["(^|[^ເ-ໄ])ຫ([ນມລ])", oneLetter],
  [`([ເ-ໄ])ຫ([ນມລ])(?=[${TONE}](?![${VOWEL_PARTS}]))`, oneLetter],
  [`([ໃໄ])ຫ([ນມລ])(?![${VOWEL_PARTS}${TONE}])`, oneLetter],
  [`([ເແໂ])ຫ([ນມລ])(?=[ກງດນບມຍ](?![${VOWEL_PARTS}${TONE}ລຣ]))`, oneLetter],
  [`(ເ)ຫ([ນມລ])(?=ື[${TONE}]?ອ(?![${VOWEL_PARTS}${TONE}])|ົ[${TONE}]?າ|າະ)`, oneLetter],
  [`([${LAO}])[${SPACES}]+(?=[${MARKS}\u0eb3ໆ\u0e46])`, "$1"],
  [`([${LAO}])[${SPACES}]+(?=[,.](?:[ \r\n${LAO}\ufffc]|$)|[)\u201d])`, "$1"],
  [`([(\u201c])[${SPACES}]+(?=[${LAO}])`, "$1"],
  [`([${LAO}][,.;:)]?)(?:[${SPACES}]{2,}|[${OTHER_SPACES}])(?=[${LAO}])`, "$1 "],
  [`([${LAO}][,.;:)]?)[${SPACES}]{2,}(?=[0-9A-Za-z(\u201c])`, "$1 "],
  [`([0-9A-Za-z])[${SPACES}]{2,}(?=[${LAO}])`, "$1 "],
].map(([pattern, right]) => [new RegExp(pattern, "gu"), right]);

/** The one spelling of a Lao text; other scripts pass through (NFC). */
export function canonical(text) {
  let before = null;
  let now = text;
  while (now !== before) {
    before = now;
    now = now.normalize("NFC");
    for (const [pattern, right] of RULES) now = now.replace(pattern, right);
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

/** What fits a term: words that have it, and a figure ({ keys, value }) of that key or number. */
export function finding(term) {
  const isNumber = /^\d[\d.,]*$/.test(term);
  const isKey = !isNumber || term.includes(".");
  const numbers = isNumber ? readings(term) : [];
  return {
    words: (text) => (isNumber ? text.split(/[^\d.,]+/).includes(term) : text.includes(term)),
    figure: ({ keys, value }) =>
      (isKey && keys.some((key) => within(key, term))) || numbers.includes(value),
  };
}

/** Tell whether a figure ({ text, keys, value }) fits a term: by its key, its value or its name. */
export function fits(term, told) {
  const { words, figure } = finding(term);
  return figure(told) || words(told.text);
}

/** Tell whether a figure fits one of several terms that mean the same. */
export function fitsOne(some, told) {
  return some.some((term) => fits(term, told));
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
