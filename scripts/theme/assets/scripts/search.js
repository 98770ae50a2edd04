// The worker behind the theme's search box, in place of the theme's own, which finds words only where
// spaces separate them. Messages are the theme's: set-up, ready, query, result.

import { opened } from "./passages.js";
import { results } from "./results.js";

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
let index;

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    index = opened(data);
    postMessage({ type: READY });
  } else if (type === QUERY) {
    postMessage({ type: RESULT, data: { items: results(index, data) } });
  }
});
