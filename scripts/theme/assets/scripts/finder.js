// The figure finder: a form that chooses figures, keeps the choice in the address, and saves the
// figures that are left. Without it the page says where all figures are.

import { standing } from "./finder/standing.js";
import { load } from "./table.js";
import { grouped, terms } from "./words.js";

const form = document.getElementById("finder");
const source = document.getElementById("all-figures");
const status = form.querySelector("[role=status]");
const save = document.getElementById("find-save");
const further = document.getElementById("find-further");
const controls = [...form.querySelectorAll("[name]")];
const titles = new Map(
  controls.flatMap(({ name, options }) => [...(options ?? [])].map(({ value, text }) => [`${name} ${value}`, text])),
);
const PAUSE = 150; // milliseconds without a key: then a typed word is looked for
const STEP = Number(form.dataset.first ?? Infinity); // so many figures are shown at first

// What is in pieces needs more code than rows that stand on the page: only there it is fetched.
const figures = form.dataset.folders
  ? (await import("./finder/pieces.js")).pieces(form, titles)
  : standing(titles, table);
let limit = STEP; // so many are shown now
let left; // the figures that fit the choice: those that are there, and their count
let loading;
let turn = 0; // of several choices in a row the last one is shown

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

/** Find what fits, and show the first of it. */
async function show() {
  const mine = ++turn;
  const { words = "", ...codes } = choice();
  const wanted = terms(words);
  const waiting = setTimeout(say, PAUSE, form.dataset.loading);
  try {
    const found = await figures.find(codes, wanted, limit);
    if (mine !== turn) return;
    left = found;
    figures.show(left, limit);
    tell();
  } catch {
    if (mine !== turn) return;
    save.disabled = true;
    say(form.dataset.failed);
  } finally {
    clearTimeout(waiting);
  }
  if (wanted.length && figures.learn) learn();
}

/** Fetch the names in the other language when the first word is typed. */
async function learn() {
  try {
    if (await figures.learn()) show();
  } catch {
    // The names of this page's language still serve.
  }
}

function say(words) {
  if (words && status.textContent !== words) status.textContent = words;
}

/** Put counts into words. */
function counted(words, counts) {
  return words.replace(/\{(\w+)\}/g, (_, name) => grouped(counts[name], form.dataset.mark));
}

/** Tell how many figures are left, and how many of them are shown. */
function tell() {
  const { count } = left;
  save.disabled = !count;
  say(counted(count ? form.dataset.found : form.dataset.none, { shown: count, count: figures.count }));
  if (!further) return;
  further.hidden = count <= limit;
  const [words, button] = further.children;
  words.textContent = counted(further.dataset.first, { shown: Math.min(limit, count), count });
  button.textContent = counted(further.dataset.more, { count: Math.min(STEP, count - limit) });
}

/** Write the choice into the address, and into the way to this page in the other language. */
function write() {
  const query = new URLSearchParams(choice()).toString();
  const address = location.pathname + (query && `?${query}`) + location.hash;
  history.replaceState({ ...history.state, limit }, "", address);
  for (const link of document.querySelectorAll("a.language-switch__link")) link.search = query;
}

/** Take the choice from the address; what no control knows is ignored. */
function read() {
  const query = new URLSearchParams(location.search);
  for (const control of controls) {
    control.value = query.get(control.name) ?? "";
    if (control.selectedIndex === -1) control.value = "";
  }
  change(history.state?.limit);
}

/** Show what fits, and keep the choice. */
function change(shown) {
  limit = shown ?? STEP;
  write();
  return show();
}

/** Show more of what fits, and go on with the first of that. */
async function showMore() {
  const before = limit;
  await change(before + STEP);
  document.querySelectorAll(".found th a")[before]?.focus();
}

async function download() {
  try {
    const { text, header, figures: lines } = await table();
    // With nothing left out it is the file itself.
    const whole = !left || left.count === figures.count;
    const content = whole ? text : header + left.rows.map(({ id }) => lines.get(id).line).join("");
    hand(new Blob([content], { type: "text/csv" }), fileName());
  } catch {
    say(form.dataset.failed);
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
further?.querySelector("button").addEventListener("click", showMore);
addEventListener("popstate", read);

form.hidden = false;
if (further) {
  // What is said to those without scripts, for a browser whose styles do not know of them.
  document.querySelector(".finder-rest").hidden = true;
  left = { rows: [], count: figures.count };
  tell();
}
if (location.search || history.state?.limit > STEP) read(); // without a choice the page is right as it came
