// A chart as its reader wants it: some of it, in another order, as bars or as a table.

import { everything, keep } from "./address.js";
import { adds, chosenSpec, options, possible, shownRows } from "./choosing.js";
import { controls } from "./controls.js";
import { loadRows, loadSpec } from "./rows.js";
import { saveRows } from "./saving.js";
import { stage } from "./stage.js";

// From so many rem on a place is wide; `styles/charts.css` has the same.
const WIDE = 30;

/** Tells whether a figure has room for a wide drawing. */
function isWide(figure) {
  return figure.clientWidth >= WIDE * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** A table of the rows shown, under the headings of the table in the page. */
function tableOf(heads, rows) {
  const table = document.createElement("table");
  table.className = "plain";
  const line = (section, cells, plain) => {
    const row = section.insertRow();
    cells.forEach((text, at) => {
      const cell = document.createElement(plain && at === cells.length - 1 ? "td" : "th");
      cell.scope = plain ? "row" : "col";
      cell.className = at === cells.length - 1 ? "value" : "";
      cell.textContent = text;
      row.append(cell);
    });
  };
  line(table.createTHead(), heads.map((one) => one.textContent), false);
  const body = table.createTBody();
  for (const row of rows) line(body, row.cells, true);
  return table;
}

/** Puts what is explored in the place of the picture; `close` brings the picture back. */
export async function explore({ figure, button, words, name, status, wanted }) {
  const picture = figure.querySelector(".picture");
  const specs = new Map();
  const spec = async () => {
    const address = isWide(figure) ? button.dataset.specWide : button.dataset.spec;
    if (!specs.has(address)) specs.set(address, await loadSpec(address));
    return specs.get(address);
  };
  const first = await spec();
  const { rows, columns, period, heads } = await loadRows(figure, button, first);
  const offered = options(rows, first);
  const state = possible(wanted ?? everything(), offered);
  const how = { added: adds(first), language: document.documentElement.lang };
  const place = stage(words.hint, figure.querySelector(".picture desc")?.textContent ?? "");
  const table = document.createElement("div");
  table.className = "explored";
  const seen = () => shownRows(rows, state, offered, how);

  const show = async () => {
    const { order, rows: shown } = seen();
    const bars = state.view === "bars";
    if (bars) await place.draw(button.dataset.runtime, chosenSpec(await spec(), state, offered, order));
    else table.replaceChildren(tableOf(heads, shown));
    place.element.classList.toggle("small", !isWide(figure));
    place.element.hidden = !bars || shown.length === 0;
    table.hidden = bars;
    const counts = words.shown.replace("{count}", shown.length).replace("{all}", rows.length);
    status.textContent = shown.length === 0 ? words.nothing : shown.length < rows.length ? counts : "";
  };
  let last = Promise.resolve(); // one drawing after the other: the last choice is what stays
  const again = () => {
    last = last.then(show).catch(() => { status.textContent = words.failed; });
  };
  const titles = {
    series: heads.find((one) => one.dataset.role === "series")?.textContent ?? "",
    agency: first.params?.find((one) => one.name === "chosen_agency")?.bind.name ?? "",
  };
  const change = () => {
    keep(name, state, offered.categories.map(([code]) => code));
    again();
  };
  const save = () => {
    saveRows(seen().rows, { columns, period, heads, words }, button.dataset.rows);
    status.textContent = words.saved;
  };
  const sorts = button.dataset.sorts !== undefined;
  const form = controls({ offered, titles, words, sorts, state, change, save });
  const parts = [form, place.element, table, place.tip];

  let wide = isWide(figure);
  const observer = new ResizeObserver(() => {
    if (isWide(figure) === wide) return;
    wide = !wide;
    again();
  });
  const close = () => {
    observer.disconnect();
    place.end();
    for (const one of parts) one.remove();
    picture.hidden = false;
    keep(null);
  };
  picture.after(...parts);
  picture.hidden = true;
  try {
    await show();
  } catch (error) {
    close();
    throw error;
  }
  keep(name, state, offered.categories.map(([code]) => code));
  observer.observe(figure);
  if (state.view === "bars") place.element.focus({ preventScroll: true });
  return { close };
}
