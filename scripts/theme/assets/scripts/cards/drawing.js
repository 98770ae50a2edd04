// What a card shows, as elements. All that comes from data is text.

import { made } from "./elements.js";
import { copies } from "./copying.js";

const SIGNS = { agrees: "=", differs: "≠", hidden: "–" };

function head({ kind, words, card, key }, leave, close) {
  const said = kind.replace("{key}", card.shown ?? key);
  const button = made("button", { type: "button", className: "close", ariaLabel: words.close, onclick: close }, "×");
  return made("div", { className: "above" }, made("p", {}, said), ...leave, button);
}

function value({ value, unit }) {
  const inside = [made("strong", {}, value), ...(unit ? [" ", made("span", {}, unit)] : [])];
  return made("p", { className: "value", id: "card-value" }, ...inside);
}

function way(text, href) {
  return href ? made("a", { href }, text) : text;
}

/** What was done, where and when: the second line of a name. */
function about({ card, to }) {
  const said = (card.about ?? []).map(([text, path]) => way(text, path && to(path)));
  return said.length ? [made("p", { id: "card-about" }, ...said.flatMap((one, at) => (at ? ["; ", one] : [one])))] : [];
}

/** Labels and what is said to each; names in another language say in which they are. */
function facts({ card, facts: shared, words, to }) {
  const others = (card.others ?? []).map(([lang, label, text]) => [label, made("span", { lang }, text)]);
  const told = [...(card.facts ?? []), ...shared].map(([label, text, path]) => [words[label], way(text, path && to(path))]);
  return [...others, ...told].map(([label, said]) => made("div", {}, made("dt", {}, label), made("dd", {}, said)));
}

/** How a check comes out, its arithmetic, and what the number is compared with. */
function check(to, [verdict, words, sums, path, other]) {
  const sign = made("b", { ariaHidden: true }, SIGNS[verdict]);
  const named = other ? [" ", made("small", {}, other)] : [];
  return made("li", { className: verdict }, sign, ` ${words}: `, made("a", { href: to(path) }, sums), ...named);
}

function checks({ card, words, to }) {
  const lines = (card.checks ?? []).map((one) => check(to, one));
  const more = card.more ? [made("p", { className: "more" }, way(card.more[0], to(card.more[1])))] : [];
  return lines.length ? [made("h3", {}, words.checks), made("ul", {}, ...lines), ...more] : [];
}

/** Where else it stands: its row, its print; and a way to say that it is wrong. */
function ways({ card, words, key, page, ledger, to }) {
  const found = [[words.row, `${page}?row#${key}`]];
  if (card.ledger && ledger) found.push([words.ledger, `${to(ledger)}#${key}`]);
  if (card.wrong) found.push([words.wrong, card.wrong]);
  return made("p", { className: "ways" }, ...found.map(([text, href]) => made("a", { href }, text)));
}

/** All that stands in the dialog of a card. */
export function content(found, leave, close) {
  const { card, words } = found;
  const name = made("h2", { id: "card-name", tabIndex: -1 }, card.name);
  const listed = facts(found);
  const body = [
    name,
    ...about(found),
    ...(card.value ? [value(card)] : []),
    ...(card.text ? [made("p", {}, card.text)] : []),
    ...(card.note ? [made("p", { className: "note" }, made("b", {}, words.note), ` ${card.note}`)] : []),
    ...(listed.length ? [made("dl", {}, ...listed)] : []),
    ...checks(found),
    ...copies(found),
    ways(found),
  ];
  return [head(found, leave, close), made("div", { className: "inside" }, ...body)];
}
