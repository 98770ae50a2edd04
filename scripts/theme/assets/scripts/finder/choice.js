// What a reader has chosen: in the form, in the address, and in the way to the other language.

export const form = document.getElementById("finder");
export const controls = [...form.querySelectorAll("[name]")];
const BESIDE = ["words", "sort"]; // what is chosen beside codes

/** The names of all codes that may be chosen. */
export const titles = new Map(
  controls.flatMap(({ name, options }) => [...(options ?? [])].map(({ value, text }) => [`${name} ${value}`, text])),
);

export function choice() {
  const chosen = controls.map(({ name, value }) => [name, value.trim()]);
  return Object.fromEntries(chosen.filter(([, value]) => value));
}

/** The codes of a choice. */
export function codesOf(chosen) {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => !BESIDE.includes(name)));
}

export function reset() {
  for (const control of controls) control.value = "";
}

/** Choose this and nothing else. */
export function choose(chosen) {
  for (const control of controls) control.value = chosen[control.name] ?? "";
}

/** Write the choice into the address, and into the way to this page in the other language. */
export function write(limit) {
  const query = new URLSearchParams(choice()).toString();
  const address = location.pathname + (query && `?${query}`) + location.hash;
  history.replaceState({ ...history.state, limit }, "", address);
  for (const link of document.querySelectorAll("a.language-switch__link")) link.search = query;
}

/** Take the choice from the address; what no control knows is ignored. */
export function restore() {
  const query = new URLSearchParams(location.search);
  for (const control of controls) {
    control.value = query.get(control.name) ?? "";
    if (control.selectedIndex === -1) control.value = "";
  }
  aim();
}

/** An address that leads to a theme chooses it: its rows may not be among the first. */
function aim() {
  const theme = form.elements.theme;
  const code = location.hash.match(/^#theme-(.+)$/)?.[1];
  if (!theme || !code || theme.value) return;
  theme.value = decodeURIComponent(code);
  if (theme.selectedIndex === -1) theme.value = "";
}
