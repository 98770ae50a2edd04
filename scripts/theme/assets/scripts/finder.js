// The figure finder, as far as a page needs it that nobody has touched: it shows the form, folds the
// filters, and passes on what a reader does. What finds and draws is fetched at the first touch.

const form = document.getElementById("finder");
const place = document.getElementById("find-rows");
const further = document.getElementById("find-further");
const fold = document.getElementById("find-fold");
const first = Number(form.dataset.first);
const PAUSE = 150; // milliseconds without a key: then a typed word is looked for

let working;
let pause;

/** What finds and draws; a failed try is forgotten, so that the next touch asks again. */
function work() {
  working ??= import("./finder/working.js")
    .then(({ start }) => start(copier))
    .catch((error) => {
      working = undefined;
      throw error;
    });
  return working;
}

/** A button that copies the row of a figure of this name. */
function copier(name) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy" });
  button.setAttribute("aria-label", place.dataset.copy.replace("{name}", () => name));
  return button;
}

/** Do something with what finds and draws, once it is there. */
function ask(act) {
  return work().then(act, () => {
    form.querySelector("[role=status]").textContent = form.dataset.failed;
  });
}

/** Look for what is chosen, after a pause. */
function look(wait = 0) {
  clearTimeout(pause);
  pause = setTimeout(ask, wait, (finder) => finder.change());
}

/** Show the filters, or fold them away. */
function unfold() {
  const open = form.classList.toggle("open");
  fold.setAttribute("aria-expanded", String(open));
}

form.addEventListener("input", ({ target }) => look(target.type === "search" ? PAUSE : 0));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});
form.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button === fold) unfold();
  else if (button?.id === "find-clear") ask((finder) => finder.clear());
  else if (button?.id === "find-save") ask((finder) => finder.save());
  else if (button?.dataset.name) ask((finder) => finder.take(button));
});
further.querySelector("button").addEventListener("click", () => ask((finder) => finder.showMore()));
place.addEventListener("click", async ({ target }) => {
  if (target.matches(".copy")) (await import("./finder/copying.js")).copy(target.closest("tr"));
});
document.getElementById("find-nothing").addEventListener("click", ({ target }) => {
  if (target.dataset.choose) ask((finder) => finder.choose(JSON.parse(target.dataset.choose)));
});
addEventListener("popstate", () => ask((finder) => finder.read()));
form.addEventListener("focusin", ({ target }) => {
  const filter = target.closest("select:not([name=sort])");
  ask((finder) => filter && finder.offer(filter));
});

for (const row of place.querySelectorAll("tr.figure:not(.later)")) {
  row.lastElementChild.append(copier(row.querySelector("th").textContent));
}
// What waits or is said to those without scripts, for a browser whose styles do not know of them.
place.classList.add("short");
document.querySelector(".finder-plain").hidden = true;
further.hidden = place.querySelectorAll(".later").length === 0 && !form.dataset.folders;
form.hidden = false;
// Without a choice the page is right as it came.
const chosen = location.search || location.hash.startsWith("#theme-");
if (chosen || history.state?.limit > first) ask((finder) => finder.read());
