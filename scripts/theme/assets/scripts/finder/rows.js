// The row of a figure.

export const SEPARATOR = " · "; // stands between the phrases of a name

export function made(name, settings, ...inside) {
  const element = Object.assign(document.createElement(name), settings);
  element.append(...inside);
  return element;
}

/**
 * A name: what its heading says is there for those who hear it, and not seen. A row that has nothing
 * of its own shows what is counted once more.
 */
function pieces({ said: { phrases }, above }) {
  const own = phrases.map((phrase) => !above.includes(phrase));
  if (!own.includes(true)) own[0] = true;
  const first = own.indexOf(true);
  const found = [];
  phrases.forEach((phrase, at) => {
    const text = (at > first ? SEPARATOR : "") + phrase + (at < first ? SEPARATOR : "");
    const last = found.at(-1);
    if (last?.own === own[at]) last.text += text;
    else found.push({ own: own[at], text });
  });
  return found.map((one) => (one.own ? one.text : made("span", { className: "above" }, one.text)));
}

/** A value: words before and behind its number are smaller, as on the page (environment.py). */
function valued(value) {
  const [all, before, number, behind] = /^(\D+ )?(\S*\d\S*)( \D+)?$/.exec(value) ?? [];
  if (!all) return [value];
  const small = (words, className) => (words ? [made("small", { className }, words)] : []);
  return [...small(before, "before"), number, ...small(behind, "behind")];
}

/** The row of a figure, with the button that copies it. */
export function line(figure, copier) {
  const { owner, key, said, of = [] } = figure;
  const link = made("a", { href: `${owner.link}#${key}` }, ...pieces(figure));
  const package_ = of.filter(Boolean).join(", ");
  const where = package_ ? [made("span", { className: "of" }, package_)] : [];
  const row = made(
    "tr",
    { className: "figure" },
    made("th", { scope: "row" }, link),
    made("td", { className: "value" }, ...valued(said.value)),
    made("td", { className: "place" }, said.place, ...where, copier(said.name)),
  );
  if (said.unit) row.dataset.unit = said.unit;
  return row;
}
