// What a reader asks for: each word with those of the names that mean the same. Words that only ask
// (how many) say nothing. The lists are those of the edition.

import { plain, terms } from "../words.js";
import { form } from "./choice.js";

const { synonyms, ignored, questions } = JSON.parse(form.dataset.reading);
const meant = new Map(Object.entries(synonyms).map(([typed, names]) => [plain(typed), names.map(plain)]));
const silent = new Set(ignored.map(plain));
const asking = questions.map(plain).sort(byLength);
const lao = [...meant.keys()].filter((one) => /^\p{Script=Lao}/u.test(one)).sort(byLength);

function byLength(one, other) {
  return other.length - one.length;
}

/** A term without a question at its edges. */
function telling(term) {
  const end = asking.find((one) => term.endsWith(one));
  return end ? term.slice(0, -end.length) : term;
}

/** A run of Lao: a word of readers in it is a term of its own. */
function parted(term) {
  const known = lao.find((one) => term.includes(one));
  if (!known || meant.has(term)) return [term];
  const rest = term.split(known).filter(Boolean);
  return [known, ...rest];
}

/** What is asked for: of each word, the typed one and others that mean the same; one of them must fit. */
export function asks(text) {
  const all = terms(text);
  const bare = asking.reduce((rest, one) => rest.replace(new RegExp(`(^|\\s)${one}(?=\\s|$)`, "g"), "$1"), plain(text));
  const some = terms(bare).filter((one) => !silent.has(one)).map(telling).filter(Boolean);
  return (some.length ? some : all).flatMap(parted).map((one) => [one, ...(meant.get(one) ?? [])]);
}
