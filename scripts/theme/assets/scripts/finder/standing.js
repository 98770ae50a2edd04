// The figures that stand on the page: read from its rows, which give way to what is drawn.

import { fitsOne, plain } from "../words.js";
import { table } from "./naming.js";
import { SEPARATOR } from "./rows.js";

/** The package of a table, as the page tells of it. */
function owner(group) {
  const { theme, package: name } = group.dataset;
  const link = group.querySelector("caption a");
  return {
    theme,
    package: name,
    name: document.getElementById(`theme-${theme}`).textContent,
    heading: document.getElementById(`package-${name}`)?.textContent ?? "",
    caption: link.textContent,
    report: link.nextSibling?.data.trim() ?? "",
    link: link.getAttribute("href"),
  };
}

/** A figure as its row tells it. */
function figure(group, above, row) {
  const link = row.querySelector("a");
  const name = link.textContent;
  const { value, unit, away = 0, ...codes } = row.dataset;
  const listed = Object.entries(codes).map(([control, written]) => [control, JSON.parse(written)]);
  const key = link.hash.slice(1);
  const said = {
    name,
    phrases: name.split(SEPARATOR),
    value: row.querySelector(".value").textContent,
    place: row.querySelector(".place").textContent,
    unit,
  };
  return {
    id: `${group.package}#${decodeURIComponent(key)}`,
    owner: group,
    key,
    keys: [plain(decodeURIComponent(key)), plain(said.place)],
    codes: { theme: [group.theme], ...Object.fromEntries(listed) },
    value: value === undefined ? undefined : Number(value),
    above,
    away: Number(away),
    said,
  };
}

function figures(element) {
  const group = owner(element);
  return [...element.querySelectorAll("tbody")].flatMap((body) => {
    const heading = body.querySelector(".heading")?.textContent.trim();
    const above = heading ? heading.split(SEPARATOR) : [];
    return [...body.querySelectorAll(".figure")].map((row) => figure(group, above, row));
  });
}

/** All figures of a place of the page; `titles` names the codes of the form. */
export function standing(place, titles) {
  const rows = [...place.querySelectorAll(".found")].flatMap(figures);
  let names; // the figures of the table, once it is there

  /** The names that the choices of the form have for the codes of a row. */
  function named(codes) {
    const pairs = Object.entries(codes).flatMap(([name, held]) => held.map((code) => `${name} ${code}`));
    return pairs.map((pair) => titles.get(pair)).join(" ");
  }

  /** What a row is found by; made again when the names in the other language have come. */
  function told(row) {
    if (!row.told || row.told.names !== names) {
      const { name, value } = row.said;
      const text = plain(`${name} ${value} ${named(row.codes)} ${names?.get(row.id)?.names ?? ""}`);
      row.told = { names, text, keys: row.keys, value: row.value };
    }
    return row.told;
  }

  /** The figures that fit the codes and terms of a choice. */
  function find(codes, wanted) {
    const found = rows.filter(
      (row) =>
        Object.entries(codes).every(([name, code]) => row.codes[name]?.includes(code)) &&
        wanted.every((some) => fitsOne(some, told(row))),
    );
    return { rows: found, count: found.length };
  }

  /** The codes of a control that figures have which fit a choice of others. */
  function held(codes, wanted, control) {
    return new Set(find(codes, wanted).rows.flatMap((row) => row.codes[control] ?? []));
  }

  /** Fetch the names in other languages; tells whether any have come. */
  async function learn() {
    if (names) return false;
    const { figures: all } = await table();
    if (names) return false;
    names = all;
    return true;
  }

  return { count: rows.length, find, held, learn };
}
