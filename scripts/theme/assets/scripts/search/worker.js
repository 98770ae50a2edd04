// The worker of the search: it opens the index once, and answers each query at the port that came
// with it. Nothing is the answer where the index cannot be fetched; the next query tries again.

import { opened } from "./passages.js";
import { results } from "./results.js";

let index;

async function fetched(address) {
  const answer = await fetch(address);
  return opened(await answer.json());
}

addEventListener("message", async ({ data: { address, query }, ports: [port] }) => {
  try {
    index ??= fetched(address);
    port.postMessage(results(await index, query));
  } catch {
    index = undefined;
    port.postMessage(null);
  }
});
