// The figures that stand on the page: those that do not fit a choice are hidden.

import { fits, plain } from "../words.js";

/** A figure as its row tells it. */
function described(group, element) {
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

/** All figures of the page; `titles` names the codes of the form, `table` gives all other names. */
export function standing(titles, table) {
  const groups = [...document.querySelectorAll(".found")].map((element) => ({
    element,
    headings: [`theme-${element.dataset.theme}`, `package-${element.dataset.package}`],
    rows: [...element.querySelectorAll("tbody tr")].map((row) => described(element, row)),
  }));
  const rows = groups.flatMap((group) => group.rows);
  let names; // the figures of the table, once it is there

  /** The names that the choices of the form have for the codes of a row. */
  function named(codes) {
    const pairs = Object.entries(codes).flatMap(([name, held]) => held.map((code) => `${name} ${code}`));
    return pairs.map((pair) => titles.get(pair)).join(" ");
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

  /** The figures that fit the codes and terms of a choice. */
  function find(codes, wanted) {
    const found = rows.filter(
      (row) =>
        Object.entries(codes).every(([name, code]) => row.codes[name]?.includes(code)) &&
        wanted.every((term) => fits(term, told(row))),
    );
    return { rows: found, count: found.length };
  }

  /** Show these figures and no others. */
  function show({ rows: found }) {
    const left = new Set(found);
    const headings = new Map();
    for (const group of groups) {
      for (const row of group.rows) row.element.hidden = !left.has(row);
      const count = group.rows.filter((row) => left.has(row)).length;
      group.element.hidden = !count;
      group.element.style.setProperty("--rows", count);
      for (const id of group.headings) headings.set(id, Boolean(count || headings.get(id)));
    }
    for (const [id, any] of headings) {
      const heading = document.getElementById(id);
      if (heading) heading.hidden = !any;
    }
  }

  /** Fetch the names in other languages; tells whether any have come. */
  async function learn() {
    if (names) return false;
    const { figures } = await table();
    if (names) return false;
    names = figures;
    return true;
  }

  return { count: rows.length, find, show, learn };
}
