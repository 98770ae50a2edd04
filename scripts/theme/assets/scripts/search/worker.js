// The worker of the search: it opens the index once, and answers each query at the port that came with
// it, till another query comes. Nothing is the answer where a part of the index cannot be fetched; the
// next query opens the index anew, past the browser's copy, as a new one may have been published.

import { answering } from "./answering.js";
import { opened } from "./index.js";

const LONGEST = 200; // letters of a query that are read
let index;
let cache = "default";
let last = 0; // the number of the newest query

addEventListener("message", async ({ data: { address, query }, ports: [port] }) => {
  last += 1;
  const own = last;
  try {
    index ??= opened(address, cache);
    const answers = answering(await index, query.slice(0, LONGEST), () => own !== last);
    for await (const answer of answers) port.postMessage(answer);
  } catch {
    index = undefined;
    cache = "no-cache";
    port.postMessage(null);
  }
});
