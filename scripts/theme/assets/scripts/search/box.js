// The search box: a dialog that a button in the header, a key or ?q= in the address opens. What is
// typed is never written into the address, as the browser would keep it in its history.

const KEYS = ["/", "f", "s"];
const STEPS = { ArrowDown: 1, ArrowUp: -1 };
const LINKS = "a:not(details:not([open]) a), summary";
const button = document.querySelector(".search-open");
const dialog = document.getElementById("search");
const field = dialog.querySelector("input");
const status = dialog.querySelector("[role=status]");
const list = dialog.querySelector("ol");
const nothing = dialog.querySelector(".nothing"); // ways on where no page was found
const words = dialog.dataset;
const [home, index] = [words.home, words.index].map((one) => new URL(one, location).href);
let answers, listed; // what asks and what shows: fetched with the first query
let asking; // till the list answers what is in the field
let settling; // till it has all that answers, where the first answer may not

function open(query = field.value) {
  dialog.showModal();
  field.value = query;
  field.select();
  ask();
}

function close() {
  forget();
  dialog.close();
}

/** Take the query out of the address, where a link brought one. */
function forget() {
  const address = new URL(location);
  address.searchParams.delete("q");
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/** One query at a time: what is typed while it waits for its answer comes next. */
function ask() {
  asking ??= answered().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function load() {
  if (listed) return;
  [{ answers }, { listed }] = await Promise.all([import("./answers.js"), import("./list.js")]);
}

async function answered() {
  let query;
  try {
    await load();
    do {
      query = field.value.trim();
      const { pages, all } = await answers(index, query);
      show(query, pages, all);
      settling = all && settled(query, all);
    } while (query !== field.value.trim());
  } catch {
    list.replaceChildren();
    nothing.hidden = true;
    tell(words.failed);
  }
}

/** Show all pages once they are known; a reader who has begun to go through the list stays there. */
async function settled(query, all) {
  try {
    const pages = await all;
    if (query !== field.value.trim()) return;
    const { href } = list.contains(document.activeElement) ? document.activeElement : {};
    const { scrollTop } = list;
    show(query, pages);
    list.scrollTop = scrollTop;
    if (href) ([...list.querySelectorAll(LINKS)].find((one) => one.href === href) ?? field).focus();
  } catch {
    if (query === field.value.trim()) tell(words.failed);
  }
}

function show(query, pages, all) {
  list.replaceChildren(...pages.map((page) => listed(page, home, words)));
  list.scrollTop = 0;
  list.setAttribute("aria-busy", Boolean(all));
  nothing.hidden = !query || pages.length > 0 || Boolean(all);
  if (all) tell(words.looking.replace("{count}", pages.length));
  else if (!query) tell(words.hint);
  else if (pages.length < 2) tell(pages.length ? words.one : words.none);
  else tell(words.many.replace("{count}", pages.length));
}

function tell(text) {
  if (status.textContent !== text) status.textContent = text;
}

/** Go from the field through the links that are in sight, and back. */
function step(by) {
  const ways = nothing.hidden ? [] : nothing.querySelectorAll(LINKS);
  const stops = [field, ...list.querySelectorAll(LINKS), ...ways];
  stops[stops.indexOf(document.activeElement) + by]?.focus();
}

function isTyping({ target, ctrlKey, metaKey, altKey }) {
  return ctrlKey || metaKey || altKey || target.closest("input, select, textarea, [contenteditable]");
}

addEventListener("keydown", (event) => {
  if (dialog.open || !KEYS.includes(event.key) || isTyping(event)) return;
  event.preventDefault();
  open();
});
dialog.addEventListener("keydown", (event) => {
  event.stopPropagation(); // the theme has keys of its own, which lead to other pages
  const by = STEPS[event.key];
  if (event.key !== "Escape" && !by) return;
  event.preventDefault();
  if (by) step(by);
  else close();
});
dialog.addEventListener("click", ({ target }) => {
  const isHere = target.closest("ol a, .nothing a")?.pathname === location.pathname;
  if (isHere || target === dialog || target.closest("button")) close();
});
dialog.addEventListener("close", forget);
dialog.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  await ask();
  await settling;
  list.querySelector("a")?.click();
});
field.addEventListener("input", ask);
button.addEventListener("click", () => open());
button.hidden = false;

const asked = new URLSearchParams(location.search).get("q");
if (asked !== null) open(asked);
