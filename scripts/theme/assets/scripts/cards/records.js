// The cards of a page's figures or terms: a file beside the page, or pieces of it, each fetched once.

const known = new Map();

/** Fetch a file; a failed try is forgotten, so that the next one asks again. */
function fetched(address) {
  if (!known.has(address)) {
    const loading = load(address);
    known.set(address, loading);
    loading.catch(() => known.delete(address));
  }
  return known.get(address);
}

async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

/** The piece that has a key, if any: each says with which key it begins. */
function piece({ starts }, key) {
  return starts.findLastIndex((start) => start <= key) + 1;
}

/** What the card at an address says, with what all cards beside it say; nothing where none is. */
export async function record(href) {
  const page = new URL(href);
  const key = decodeURIComponent(page.hash.slice(1));
  page.hash = page.search = "";
  const head = await fetched(new URL("cards.json", page).href);
  const number = head.cards ? 0 : piece(head, key);
  const { cards } = number ? await fetched(new URL(`cards/${number}.json`, page).href) : head;
  if (!cards || !Object.hasOwn(cards, key)) return undefined;
  const root = new URL(head.home, page);
  return { ...head, card: cards[key], key, page, address: `${page}#${key}`, to: (path) => new URL(path, root).href };
}
