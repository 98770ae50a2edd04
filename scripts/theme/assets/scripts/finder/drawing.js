// Figures as tables by theme and package under the headings of their names, in the shape of those
// that the page came with; or all of them in one table, where they are sorted.

import { line, made, SEPARATOR } from "./rows.js";

/** Parts of rows that stand one after another and have the same, in their order. */
function parted(rows, same) {
  const parts = new Map();
  for (const row of rows) {
    const key = same(row);
    if (!parts.has(key)) parts.set(key, []);
    parts.get(key).push(row);
  }
  return [...parts.values()];
}

/** Rows under one heading; one that is alone needs none and says its whole name. */
function run(rows) {
  if (rows.length === 1) return { top: [], rows: [{ ...rows[0], above: [] }] };
  const above = rows[0].above.join(SEPARATOR);
  const heading = made("th", { scope: "rowgroup", colSpan: 3 }, above);
  const top = above ? [made("tr", { className: "heading" }, heading)] : [];
  return { top, rows };
}

/** Runs of rows under the same heading. */
function runs(rows) {
  const found = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[0].above.join() === row.above.join()) last.push(row);
    else found.push([row]);
  }
  return found.map(run);
}

/** What a reader has the focus on in a row; gives what brings it there again in rows drawn anew. */
function focused(place) {
  const { activeElement: held } = document;
  const address = (row) => row.querySelector("th a").href;
  const row = place.contains(held) && held.closest("tr.figure");
  if (!row) return () => {};
  const wanted = address(row);
  return () => {
    const again = [...place.querySelectorAll("tr.figure")].find((one) => address(one) === wanted);
    again?.querySelector(held.localName).focus();
  };
}

/** What draws figures in a place of the page; `copier` makes the button that copies a row. */
export function drawer(place, copier) {
  const model = place.querySelector(".found");
  const head = model.querySelector("thead").cloneNode(true);

  function table(caption, parts, settings = {}) {
    const bodies = parts.map(({ top, rows }) => made("tbody", {}, ...top, ...rows.map((row) => line(row, copier))));
    const element = made("table", { className: "found-rows" }, caption, head.cloneNode(true), ...bodies);
    const frame = made("div", { className: "found" }, element);
    Object.assign(frame.dataset, settings);
    return frame;
  }

  /** The table of a package. */
  function packed(owner, rows) {
    const report = owner.report ? [` ${owner.report}`] : [];
    const caption = made("caption", {}, made("a", { href: owner.link }, owner.caption), ...report);
    return table(caption, runs(rows), { theme: owner.theme, package: owner.package });
  }

  function byTheme(rows) {
    const parts = [];
    let theme;
    const themes = parted(rows, ({ owner }) => owner.theme);
    for (const members of themes.flatMap((some) => parted(some, ({ owner }) => owner.package))) {
      const [{ owner }] = members;
      if (owner.theme !== theme) parts.push(made("h2", { id: `theme-${owner.theme}` }, owner.name));
      theme = owner.theme;
      if (owner.heading) parts.push(made("h3", { id: `package-${owner.package}` }, owner.heading));
      parts.push(packed(owner, members));
    }
    return parts;
  }

  function sorted(rows, words) {
    const all = rows.map((row) => ({ ...row, above: [], of: [row.owner.heading || row.owner.name, row.owner.report] }));
    return rows.length ? [table(made("caption", {}, words), [{ top: [], rows: all }])] : [];
  }

  return (rows, sort) => {
    const option = document.querySelector("#find-sort option:checked");
    const goOn = focused(place);
    place.replaceChildren(...(sort ? sorted(rows, option.text) : byTheme(rows)));
    goOn();
  };
}
