// The dialog that shows a card: it opens over the page, closes by key, button, or a touch beside it,
// and gives the focus back.

import { content } from "./drawing.js";
import { record } from "./records.js";

let dialog;
let shown; // the address of the card in it
let opener; // gives the link that asked for it, if any did
let turn = 0; // of several cards asked for in a row the last one is shown

/** Show the card at an address; tells whether there is one. */
export async function show(href, from) {
  const mine = ++turn;
  if (dialog?.open && shown === href) return true;
  const found = await record(href);
  if (!found || mine !== turn) return Boolean(found);
  [shown, opener] = [href, from];
  dialog ??= made();
  dialog.replaceChildren(...content(found, leave(), close));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("h2").focus();
  return true;
}

function close() {
  dialog.close();
}

function made() {
  const element = document.createElement("dialog");
  element.className = "card";
  element.setAttribute("aria-labelledby", "card-name card-about card-value");
  element.addEventListener("keydown", (event) => event.stopPropagation()); // the page has keys of its own
  element.addEventListener("click", touched);
  element.addEventListener("close", closed);
  document.body.append(element);
  return element;
}

/** The way out of the site, where the page has one: it lies behind the card. */
function leave() {
  const there = document.querySelector("a.leave");
  const way = there?.cloneNode(true);
  way?.addEventListener("click", (event) => {
    event.preventDefault();
    there.click();
  });
  return way ? [way] : [];
}

function touched(event) {
  if (event.target === dialog) return close();
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.host !== location.host || link.pathname !== location.pathname) return;
  // A place of this page: the card makes room for it, and its step of the history is left.
  event.preventDefault();
  opener = undefined;
  history.replaceState({ ...history.state, card: undefined }, "");
  close();
  if (link.hash !== location.hash) location.hash = link.hash;
  document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
}

/** Take back the step of the history that opened the card, and give the focus back. */
function closed() {
  turn += 1;
  if (history.state?.card) history.back();
  const link = opener?.();
  if (link?.isConnected) link.focus();
  else reveal();
}

/** Show the row that the address names, and let the focus go on from there. */
function reveal() {
  const row = document.querySelector(":target");
  for (let at = row?.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  row?.scrollIntoView({ block: "nearest" });
  row?.querySelector("a")?.focus({ preventScroll: true });
}
