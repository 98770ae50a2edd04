// The register of an index in shards: which of them have words with the same beginning as a word of a
// query (scripts/site/finding/register.py writes it, with the same rules).

import { fetched } from "./index.js";
import { isLao } from "./pattern.js";

const LETTERS = 8; // of a beginning
const LAO_LETTERS = 5; // of one in Lao
const LAST = "\uffff"; // comes after every letter
const MOST = 2; // leaves that are fetched for a word; one of which little was typed may be in any shard

/** The beginning of what every match of a pattern begins with, or has in it from some Lao letter on. */
export function beginning(letters) {
  const kept = letters.replace(/[^\p{L}\p{M}0-9]/gu, "");
  const [run] = kept.match(/^(?:\p{Script=Lao}+|\P{Script=Lao}+)/u) ?? [""];
  return folded([...run].slice(0, isLao(run) ? LAO_LETTERS : LETTERS).join(""));
}

/** Letters that differ by their case alone, written as one. */
function folded(letters) {
  return letters.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
}

/** The leaves in which a beginning may stand; none where these would be too many. */
export function leaves({ register }, sought) {
  const found = register.filter(({ start }, place) => {
    const next = register[place + 1]?.start ?? LAST;
    return (place === 0 || start <= sought + LAST) && sought < next;
  });
  return sought && found.length <= MOST ? found : [];
}

/** The numbers of the shards that have a beginning: all, where the register does not tell. */
export async function holders(index, sought) {
  const found = leaves(index, sought);
  if (!found.length) return [...index.shards.keys()];
  const contents = await Promise.all(found.map(fetched));
  const numbers = contents.flatMap(({ beginnings, held, sets }) =>
    beginnings.flatMap((one, place) => (one.startsWith(sought) ? sets[held[place]] : [])),
  );
  return [...new Set(numbers)];
}
