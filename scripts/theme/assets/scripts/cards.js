// Opens the card of a figure or a term where it is named, and over the row that an address names.
// Without it the links lead to the row. It also lets the way to this page in another language keep
// the place in the page.

const NAMED = "a.figure[href*='#'], a.term, .checks .sum a, .found th a, table.figures .place > a:first-child";
const ELSE = "h1, h2, h3, h4, figure"; // places of a page that are neither a figure nor a term
const ROW = "?row"; // in an address: show the row alone
const hasCards = document.querySelector("script[data-cards]") !== null; // for what this page lists
let opener; // the link that asked for the card that is shown
let isPushed = false; // whether the card has a step of its own in the history

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }) =>
  !(button || altKey || ctrlKey || metaKey || shiftKey);
const isHere = ({ pathname, host }) => pathname === location.pathname && host === location.host;

/** Show a card; tells whether there is one. */
async function open(href) {
  try {
    const { show } = await import("./cards/dialog.js");
    return await show(href, () => opener);
  } catch {
    return false;
  }
}

/** Open the card of a link over this page, or follow the link where there is none. */
async function openHere(link) {
  link.ariaBusy = true;
  const there = await open(link.href);
  link.ariaBusy = null;
  if (!there) location.assign(link.href);
  else if (!isPushed) {
    isPushed = true;
    history.pushState({ ...history.state, card: link.href }, "");
  }
}

/** The address of the card that the history or the address asks for, if any. */
function wanted() {
  if (history.state?.card) return history.state.card;
  if (!hasCards || location.hash.length < 2) return undefined;
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return place?.matches(ELSE) ? undefined : location.href;
}

/** Show the card that is asked for, and none where none is. */
async function follow(event) {
  const wasPushed = isPushed;
  isPushed = Boolean(history.state?.card);
  // A step that only opens or closes a card is no other choice of what the page shows.
  if (event?.type === "popstate" && (wasPushed || isPushed)) event.stopImmediatePropagation();
  carry();
  // What a card was opened over comes back as it was.
  const href = wasPushed && !isPushed ? undefined : wanted();
  if (href) await open(href);
  else document.querySelector("dialog.card")?.close();
}

/** Let the ways to other languages keep the place in the page and the choice in the address. */
function carry() {
  for (const link of document.querySelectorAll("a.language-switch__link")) {
    link.search = location.search;
    link.hash = location.hash;
  }
}

addEventListener("click", (event) => {
  const link = event.target.closest?.(NAMED);
  if (!link || event.defaultPrevented || !isPlain(event)) return;
  opener = link;
  // Within the page of the figure the address says which card is open.
  if (hasCards && isHere(link) && link.hash !== location.hash) return;
  event.preventDefault();
  if (hasCards && isHere(link)) open(link.href);
  else openHere(link);
});
addEventListener("popstate", follow);
addEventListener("hashchange", follow);
for (const moment of ["focusin", "pointerdown"]) {
  addEventListener(moment, ({ target }) => {
    if (target.closest?.("a.language-switch__link")) carry();
  });
}

for (const link of document.querySelectorAll(NAMED)) link.ariaHasPopup = "dialog";
if (location.search === ROW) {
  history.replaceState(history.state, "", location.pathname + location.hash);
  carry();
} else follow();
