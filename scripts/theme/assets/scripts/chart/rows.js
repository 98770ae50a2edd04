// The rows of a chart: their texts are those of its table in the page, their codes and lines those of
// its CSV, row by row.

import { records } from "../table.js";

/** What is at an address; an answer that says that it failed is no answer. */
async function fetched(address) {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** The spec at an address. */
export async function loadSpec(address) {
  return (await fetched(address)).json();
}

/** All rows of all tables of a spec. */
function* drawnRows(spec) {
  if (Array.isArray(spec)) for (const one of spec) yield* drawnRows(one);
  else if (spec !== null && typeof spec === "object") {
    for (const [name, part] of Object.entries(spec)) {
      if (name === "data") yield* part.values ?? [];
      else yield* drawnRows(part);
    }
  }
}

/** What a spec says of rows by their order, and which agency a category is of. */
function drawn(spec) {
  const categories = new Map();
  const agencies = new Map();
  for (const row of drawnRows(spec)) {
    if (row.category === undefined) continue;
    if (row.said !== undefined && row.order !== undefined) categories.set(row.order, row.category);
    if (row.agency !== undefined) agencies.set(row.category, row.agency);
  }
  return { categories, agencies };
}

/** The rows of a chart, and what is around them: its table in the page, the first line of its CSV. */
export async function loadRows(figure, button, spec) {
  const table = figure.querySelector("details.numbers table");
  const text = await (await fetched(button.dataset.rows)).text();
  const [header, ...lines] = records(text).filter(({ line }) => line.trimEnd());
  const heads = [...table.tHead.rows[0].cells];
  const place = (role) => heads.findIndex((one) => one.dataset.role === role);
  const codes = (role) => header.cells.indexOf(heads[place(role)]?.dataset.column);
  const column = Object.fromEntries(["category", "series", "period", "value"].map((one) => [one, codes(one)]));
  const period = header.cells.indexOf(table.dataset.period);
  const { categories, agencies } = drawn(spec);
  const rows = [...table.tBodies[0].rows].map((row, at) => {
    const cells = [...row.cells].map((one) => one.textContent);
    const said = (role) => cells[place(role)] ?? "";
    const code = (role) => lines[at].cells[column[role]];
    const category = categories.get(at) ?? code("category") ?? said("category");
    const value = code("value");
    return {
      at, cells, category, codes: lines[at].cells,
      name: said("category"),
      series: said("series"),
      seriesCode: code("series") ?? said("series"),
      period: lines[at].cells[period] ?? "",
      periodName: said("period"),
      time: table.tBodies[0].rows[at].dataset.period ?? said("period"),
      agency: agencies.get(category) ?? "",
      value: value === "" || value === undefined ? null : Number(value),
    };
  });
  return { rows, columns: header.cells, period, heads };
}
