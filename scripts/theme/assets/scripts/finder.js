// The figure finder. The page is complete without it; this hides the rows that do not fit a
// choice, keeps the choice in the address, and saves the rows that are left.

import { load } from "./table.js";
import { fits, grouped, plain, terms } from "./words.js";

const form = document.getElementById("finder");
const source = document.getElementById("all-figures");
const status = form.querySelector("[role=status]");
const save = document.getElementById("find-save");
const controls = [...form.querySelectorAll("[name]")];
const titles = new Map(
  controls.flatMap(({ name, options }) => [...(options ?? [])].map(({ value, text }) => [`${name} ${value}`, text])),
);
const PAUSE = 150; // milliseconds without a key: then a typed word is looked for

const groups = [...document.querySelectorAll(".found")].map((element) => ({
  element,
  theme: element.dataset.theme,
  headings: [`theme-${element.dataset.theme}`, `package-${element.dataset.package}`],
  rows: [...element.querySelectorAll("tbody tr")].map((row) => describe(element, row)),
}));
const rows = groups.flatMap((group) => group.rows);
let loading;
let names; // the figures of the table, once it is there

function describe(group, element) {
  const figure = decodeURIComponent(element.querySelector("a").hash.slice(1));
  const { value, ...codes } = element.dataset;
  const listed = Object.entries(codes).map(([name, written]) => [name, JSON.parse(written)]);
  return {
    element,
    id: `${group.dataset.package}#${figure}`,
    figure,
    codes: { theme: [group.dataset.theme], ...Object.fromEntries(listed) },
    value: value === undefined ? undefined : Number(value),
  };
}

/** The names that the choices of the form have for the codes of a row. */
function named(codes) {
  return Object.entries(codes).flatMap(([name, held]) => held.map((code) => titles.get(`${name} ${code}`))).join(" ");
}

/** What a row is found by; made again when the names in the other language have come. */
function told(row) {
  if (!row.told || row.told.names !== names) {
    const [name, value, key] = [...row.element.cells].map((cell) => cell.textContent);
    const text = plain(`${name} ${value} ${named(row.codes)} ${names?.get(row.id)?.names ?? ""}`);
    row.told = { names, text, keys: [plain(row.figure), plain(key)], value: row.value };
  }
  return row.told;
}

/** The table of all figures; a failed try is forgotten, so that the next one asks again. */
function table() {
  loading ??= load(source.href).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function choice() {
  const chosen = controls.map(({ name, value }) => [name, value.trim()]);
  return Object.fromEntries(chosen.filter(([, value]) => value));
}

function show() {
  const { words = "", ...codes } = choice();
  const wanted = terms(words);
  const fit = (row) =>
    Object.entries(codes).every(([name, code]) => row.codes[name]?.includes(code)) &&
    wanted.every((term) => fits(term, told(row)));
  for (const row of rows) row.element.hidden = !fit(row);
  const headings = new Map();
  for (const group of groups) {
    const count = group.rows.filter((row) => !row.element.hidden).length;
    group.element.hidden = !count;
    group.element.style.setProperty("--rows", count);
    for (const id of group.headings) headings.set(id, Boolean(count || headings.get(id)));
  }
  for (const [id, any] of headings) {
    const heading = document.getElementById(id);
    if (heading) heading.hidden = !any;
  }
  tell();
  if (wanted.length && !names) nameAll();
}

/** Fetch the names in the other language when the first word is typed. */
async function nameAll() {
  try {
    const found = await table();
    if (names) return;
    names = found.figures;
    show();
  } catch {
    // The names of this page's language still serve.
  }
}

function tell() {
  const count = left().length;
  save.disabled = !count;
  const said = count ? form.dataset.found : form.dataset.none;
  const [shown, all] = [count, rows.length].map((one) => grouped(one, form.dataset.mark));
  const words = said.replace("{shown}", shown).replace("{count}", all);
  if (status.textContent !== words) status.textContent = words;
}

function left() {
  return rows.filter((row) => !row.element.hidden);
}

/** Write the choice into the address, and into the way to this page in the other language. */
function write() {
  const query = new URLSearchParams(choice()).toString();
  const address = location.pathname + (query && `?${query}`) + location.hash;
  history.replaceState(history.state, "", address);
  for (const link of document.querySelectorAll("a.language-switch__link")) link.search = query;
}

/** Take the choice from the address; what no control knows is ignored. */
function read() {
  const query = new URLSearchParams(location.search);
  for (const control of controls) {
    control.value = query.get(control.name) ?? "";
    if (control.selectedIndex === -1) control.value = "";
  }
  change();
}

/** Show what fits, and keep the choice. */
function change() {
  show();
  write();
}

async function download() {
  try {
    const { text, header, figures } = await table();
    const chosen = left();
    const lines = chosen.map((row) => figures.get(row.id).line);
    // With nothing left out it is the file itself.
    const content = chosen.length === rows.length ? text : header + lines.join("");
    hand(new Blob([content], { type: "text/csv" }), fileName());
  } catch {
    status.textContent = form.dataset.failed;
  }
}

function fileName() {
  const parts = ["figures", ...Object.values(choice())];
  return `${parts.join("-").replace(/[^\p{L}\p{M}\p{N}_.,]+/gu, "-")}.csv`;
}

function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

let pause;
form.addEventListener("input", ({ target }) => {
  clearTimeout(pause);
  pause = setTimeout(change, target.type === "search" ? PAUSE : 0);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  change();
});
document.getElementById("find-clear").addEventListener("click", () => {
  form.reset();
  change();
});
save.addEventListener("click", download);
addEventListener("popstate", read);

form.hidden = false;
if (location.search) read(); // without a choice the page is right as it came
