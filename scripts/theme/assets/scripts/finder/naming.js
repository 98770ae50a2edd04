// The table of all figures, with their names in every language, fetched when it is first needed.

import { load } from "../table.js";

let loading;

/** The table; a failed try is forgotten, so that the next one asks again. */
export function table() {
  loading ??= load(document.getElementById("all-figures").href).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
