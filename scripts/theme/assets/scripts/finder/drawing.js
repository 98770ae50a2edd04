// Figures as tables by theme and package, in the shape of those that the page came with.

function made(name, settings, ...inside) {
  const element = Object.assign(document.createElement(name), settings);
  element.append(...inside);
  return element;
}

function link(href, text) {
  return made("a", { href }, text);
}

/** A row of a table. */
function line({ owner, key, said }) {
  const name = made("th", { scope: "row" }, link(`${owner.link}#${key}`, said.name));
  const value = made("td", { className: "value" }, said.value);
  return made("tr", {}, name, value, made("td", { className: "place" }, said.place));
}

/** The table of a package; `model` is one of the page, whose columns it has. */
function table(model, owner, rows) {
  const element = model.cloneNode(true);
  element.dataset.theme = owner.theme;
  element.dataset.package = owner.package;
  element.style.setProperty("--rows", rows.length);
  const report = owner.report ? [` ${owner.report}`] : [];
  element.querySelector("caption").replaceChildren(link(owner.link, owner.caption), ...report);
  element.querySelector("tbody").replaceChildren(...rows.map(line));
  return element;
}

/** Rows of one package after another, in their order. */
function byPackage(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row.owner.package)) groups.set(row.owner.package, []);
    groups.get(row.owner.package).push(row);
  }
  return [...groups.values()];
}

/** What draws figures in a place of the page, as many of them as are to be shown. */
export function drawer(place) {
  const model = place.querySelector(".found");
  return ({ rows }, limit) => {
    const parts = [];
    let theme;
    for (const members of byPackage(rows.slice(0, limit))) {
      const [{ owner }] = members;
      if (owner.theme !== theme) parts.push(made("h2", { id: `theme-${owner.theme}` }, owner.name));
      theme = owner.theme;
      if (owner.heading) parts.push(made("h3", { id: `package-${owner.package}` }, owner.heading));
      parts.push(table(model, owner, members));
    }
    place.replaceChildren(...parts);
  };
}
