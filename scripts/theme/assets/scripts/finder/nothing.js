// Ways on where no figure fits: the page that readers ask for in these words, what may be taken away,
// and the search of the whole site. Everyday words are found as the search finds them.

import { matches } from "../search/pattern.js";
import { pattern } from "../search/query.js";
import { canonical, grouped } from "../words.js";
import { choice, codesOf, form } from "./choice.js";
import { made } from "./rows.js";

const box = document.getElementById("find-nothing");
const pages = JSON.parse(box.dataset.asked).map((page) => ({ ...page, patterns: page.words.map(pattern) }));

const NEAREST = 3; // offers of fewer words

const found = (one, text) => !matches(one, text).next().done;

/** A button that takes the place of what is chosen; `finder.js` passes it on. */
function button(words, choose) {
  const element = made("button", { type: "button" }, words);
  element.dataset.choose = JSON.stringify(choose);
  return element;
}

function link(words, path) {
  return made("a", { href: box.dataset.home + path }, words);
}

/** The ways to a page that readers ask for, and to the figures of its theme. */
function asked({ path, title, theme }) {
  const ways = [link(box.dataset.page.replace("{title}", () => title), path)];
  const known = theme && [...(form.elements.theme?.options ?? [])].some(({ value }) => value === theme);
  const all = box.dataset.figures.replace("{theme}", () => title);
  return known ? [...ways, button(all, { theme })] : ways;
}

/** Buttons for as many of the words as have figures: all but one of them, or else each alone. */
async function nearest(figures, wanted, codes) {
  const without = wanted.map((one) => wanted.filter((other) => other !== one));
  for (const sets of [without, wanted.map((one) => [one])]) {
    const found = await Promise.all(
      sets.filter(({ length }) => length).map(async (some) => ({ some, ...(await figures.find(codes, some, 1)) })),
    );
    const fitting = found.filter(({ count }) => count);
    if (fitting.length) return fitting.sort((one, other) => other.count - one.count).map(near(codes));
  }
  return [];
}

const near = (codes) => ({ some, count }) => {
  const words = some.map(([typed]) => typed).join(" ");
  const said = box.dataset.nearest.replace("{count}", grouped(count, form.dataset.mark));
  return button(said.replace("{words}", () => words), { ...codes, words });
};

/** Show the ways on from a choice that nothing fits. */
export async function show(figures, wanted) {
  const { words, ...rest } = choice();
  const codes = codesOf(rest);
  const ways = [];
  if (words) {
    if (wanted.length > 1) ways.push(...(await nearest(figures, wanted, codes)).slice(0, NEAREST));
    const text = canonical(words);
    ways.push(...pages.filter(({ patterns }) => patterns.some((one) => found(one, text))).flatMap(asked));
    if (Object.keys(codes).length) ways.push(button(box.dataset.unfiltered, { words }));
    ways.push(link(box.dataset.search.replace("{words}", () => words), `?q=${encodeURIComponent(words)}`));
  }
  ways.push(link(box.dataset.packages, box.dataset.list));
  box.querySelector("ul").replaceChildren(...ways.map((one) => made("li", {}, one)));
}
