// What a reader has chosen in a chart, as it stands in the address: codes, the same in any language.

/** Nothing chosen: all of the chart, in its own order. */
export const everything = () => ({
  series: "", agency: "", period: "", sort: "given", view: "bars", hidden: [],
});

const SINGLE = ["series", "agency", "period", "sort", "view"];
const ONLY = "only";
const WITHOUT = "without";
const OURS = ["chart", ...SINGLE, ONLY, WITHOUT];

/** The choice of an address; `only` names what is shown, `hidden` what is not. */
export function read(search) {
  const state = everything();
  for (const name of SINGLE) state[name] = search.get(name) ?? state[name];
  state.hidden = search.getAll(WITHOUT);
  return search.has(ONLY) ? { ...state, only: search.getAll(ONLY) } : state;
}

/** Writes a choice into a search, after what else is in it; the shorter of two ways. */
export function written(search, chart, state, categories) {
  const made = new URLSearchParams(search);
  const plain = everything();
  for (const name of OURS) made.delete(name);
  if (chart === null) return made;
  made.set("chart", chart);
  for (const name of SINGLE) if (state[name] !== plain[name]) made.set(name, state[name]);
  const shown = categories.filter((one) => !state.hidden.includes(one));
  const [name, codes] = shown.length < state.hidden.length ? [ONLY, shown] : [WITHOUT, state.hidden];
  for (const code of codes) made.append(name, code);
  return made;
}

/** Puts a choice into the address of the page, and into the ways to the page in other languages. */
export function keep(chart, state = everything(), categories = []) {
  const search = written(location.search, chart, state, categories).toString();
  const address = new URL(location.href);
  address.search = search;
  history.replaceState(history.state, "", address);
  for (const link of document.querySelectorAll("a.language-switch__link")) link.search = search;
}
