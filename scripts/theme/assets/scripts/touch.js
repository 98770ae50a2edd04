// What every page does for its reader. The theme's own script, the largest file of all, is fetched
// at the first sign of one: nothing that is seen before needs it. What is closed around the place
// that the address names is opened, and everything is for paper; neither waits for that script.

const SIGNS = ["pointerdown", "keydown", "focusin", "scroll"];
const later = document.getElementById("later"); // not there where it does not wait
const unfolded = []; // for paper alone

function fetchTheme() {
  for (const sign of SIGNS) removeEventListener(sign, fetchTheme, true);
  later.replaceWith(document.importNode(later.content, true));
}

/** Browsers that open by themselves what the address names find it open already. */
function reveal() {
  const target = document.querySelector(":target");
  const closed = [];
  for (let one = target?.closest("details"); one; one = one.parentElement.closest("details")) {
    if (!one.open) closed.push(one);
  }
  for (const one of closed) one.open = true;
  if (closed.length > 0) target.scrollIntoView();
}

function unfold() {
  for (const one of document.querySelectorAll("main details:not([open])")) {
    one.open = true;
    unfolded.push(one);
  }
}

function fold() {
  for (const one of unfolded.splice(0)) one.open = false;
}

addEventListener("hashchange", reveal);
addEventListener("beforeprint", unfold);
addEventListener("afterprint", fold);
reveal();

if (later) for (const sign of SIGNS) addEventListener(sign, fetchTheme, { capture: true, passive: true });
