// Finds the figures that fit what is chosen, shows the first of them, and tells how many there are.

import { grouped } from "../words.js";
import { asks } from "./asking.js";
import { choice, choose, codesOf, form, reset, restore, titles, write } from "./choice.js";
import { chips, take } from "./chips.js";
import { drawer } from "./drawing.js";
import { offer } from "./offering.js";
import { ordered } from "./ordering.js";
import { standing } from "./standing.js";

const status = form.querySelector("[role=status]");
const save = document.getElementById("find-save");
const further = document.getElementById("find-further");
const place = document.getElementById("find-rows");
const nothing = document.getElementById("find-nothing"); // ways on where no figure fits
const STEP = Number(form.dataset.first); // so many figures are shown at first, and with each step
const WAIT = 150; // milliseconds after which it is said that figures are being looked for

let waiting; // to say so, for the last choice

/** What finds figures: on the page or in pieces; `copier` makes the button that copies a row. */
export async function start(copier) {
  // What is in pieces needs more code than rows that stand on the page: only there it is fetched.
  const figures = form.dataset.folders
    ? (await import("./pieces.js")).pieces(form, titles)
    : standing(place, titles);
  const draw = drawer(place, copier);
  let limit = Math.max(STEP, history.state?.limit ?? 0); // so many are shown now
  let left = { rows: [], wanted: [], count: figures.count }; // the figures that fit, in their order
  let turn = 0; // of several choices in a row the last one is shown
  let shown; // when it is

  /** Find what fits, and show the first of it; done when the last choice is shown. */
  function show() {
    shown = find(++turn);
    return shown;
  }

  async function find(mine) {
    const { words = "", sort } = choice();
    const wanted = asks(words);
    clearTimeout(waiting);
    waiting = setTimeout(say, WAIT, form.dataset.loading);
    try {
      const found = await figures.find(codesOf(choice()), wanted, sort ? Infinity : limit);
      if (mine !== turn) return await shown;
      left = { ...found, wanted, rows: ordered(found.rows, sort, wanted) };
      draw(left.rows.slice(0, limit), sort);
      tell();
      await lead(mine);
    } catch {
      if (mine !== turn) return await shown;
      save.disabled = true;
      say(form.dataset.failed);
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

  /** Tell how many figures are left, and how many of them are shown. */
  function tell() {
    const { count, wanted } = left;
    const { found, none, noneAll } = form.dataset;
    save.disabled = !count;
    const lacking = wanted.length > 1 ? noneAll : none;
    say(also(counted(count ? found : lacking, { shown: count, count: figures.count }), count ? wanted : []));
    further.hidden = count <= limit;
    const [words, button] = further.children;
    words.textContent = counted(further.dataset.first, { shown: Math.min(limit, count), count });
    button.textContent = counted(further.dataset.more, { count: Math.min(STEP, count - limit) });
  }

  /** Show ways on where no figure fits. */
  async function lead(mine) {
    nothing.hidden = true;
    if (left.count) return;
    const { show } = await import("./nothing.js");
    if (mine !== turn) return;
    await show(figures, left.wanted);
    if (mine !== turn) return;
    nothing.hidden = false;
  }

  /** Show what fits, and keep the choice. */
  function change(shown = STEP) {
    limit = shown;
    write(limit);
    chips();
    return show();
  }

  /** Show more of what fits, and go on with the first of that. */
  async function showMore() {
    const before = limit;
    await change(before + STEP);
    place.querySelectorAll("tr.figure th a")[before]?.focus();
  }

  return {
    change: () => change(),
    offer: (select) => offer(figures, select),
    showMore,
    read: () => {
      restore();
      return change(history.state?.limit);
    },
    clear: () => {
      reset();
      form.querySelector("input").focus();
      return change();
    },
    choose: (codes) => {
      choose(codes);
      form.querySelector("input").focus();
      return change();
    },
    take: (button) => {
      const goOn = take(button);
      const done = change();
      goOn();
      return done;
    },
    save: async () => {
      const whole = left.count === figures.count && !choice().sort;
      const { download } = await import("./saving.js");
      await download(whole ? undefined : left.rows, Object.values(codesOf(choice()))).catch(() =>
        say(form.dataset.failed),
      );
    },
  };
}

/** Tell something; with it nothing is waited for any more. */
function say(words) {
  clearTimeout(waiting);
  if (words && status.textContent !== words) status.textContent = words;
}

/** Say as well which other words were looked for. */
function also(said, wanted) {
  const others = wanted.flatMap(([, ...some]) => some);
  if (!others.length) return said;
  return form.dataset.also.replace("{said}", () => said).replace("{words}", () => others.join(", "));
}

/** Put counts into words. */
function counted(words, counts) {
  return words.replace(/\{(\w+)\}/g, (_, name) => grouped(counts[name], form.dataset.mark));
}
