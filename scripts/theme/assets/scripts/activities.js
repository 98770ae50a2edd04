// Filters a list of activities by words and kind. Without it the list is whole, in groups to open.

let grouped, plain, terms; // what words are: fetched with the first choice

async function load() {
  ({ grouped, plain, terms } = await import("./words.js"));
}

/** An item of the list: an activity, or one with those that the report counts together with it. */
function describe(element) {
  const members = [...element.querySelectorAll("li")];
  return {
    element,
    text: plain(element.textContent),
    // What stands for several is not counted beside them.
    kinds: (members.length ? members : [element]).map((one) => one.dataset.kind),
  };
}

/** Show what fits in a group; give how many activities that is. */
function show(group, words, kind) {
  let count = 0;
  for (const { element, text, kinds } of group.items) {
    const fits = words.every((word) => text.includes(word)) && (!kind || kinds.includes(kind));
    element.hidden = !fits;
    if (fits) count += kinds.filter((one) => !kind || one === kind).length;
  }
  group.element.hidden = !group.items.some(({ element }) => !element.hidden);
  return count;
}

/** The groups of a list with what is told of each of their activities. */
function describeAll(place) {
  return [...place.querySelectorAll("details.group")].map((element) => ({
    element,
    items: [...element.querySelectorAll(":scope > ul > li")].map(describe),
  }));
}

function filter(form, groups) {
  const words = terms(form.words.value);
  const kind = form.kind.value;
  const asked = words.length > 0 || kind !== "";
  let shown = 0;
  for (const group of groups) {
    shown += show(group, words, kind);
    if (asked) group.element.open = true;
  }
  for (const shelf of form.parentElement.querySelectorAll(".shelf")) {
    shelf.hidden = !shelf.querySelector(".group:not([hidden])");
  }
  const output = form.querySelector("output");
  const all = groups.flatMap(({ items }) => items.flatMap(({ kinds }) => kinds)).length;
  const any = groups.some(({ element }) => !element.hidden);
  const said = any ? output.dataset.count : output.dataset.none;
  const counts = [shown, all].map((one) => grouped(one, output.dataset.mark));
  output.textContent = asked ? said.replace("{shown}", counts[0]).replace("{all}", counts[1]) : "";
}

/** Open the group of the activity that the address names, and show it where a filter hides it. */
function reveal() {
  const target = document.querySelector(":target");
  const group = target?.closest("details.group");
  if (!group) return;
  const form = group.closest(".activity-groups").querySelector("form");
  const isAwaited = !plain && form?.words.value; // what is asked for may hide it yet
  if (isAwaited || group.hidden || target.closest("[hidden]")) {
    form.reset();
    form.dispatchEvent(new Event("input"));
  }
  group.open = true;
  target.scrollIntoView();
}

for (const place of document.querySelectorAll(".activity-groups")) {
  const form = place.querySelector("form");
  if (!form) continue; // a short list has no filter
  let groups;
  form.hidden = false;
  form.addEventListener("input", async () => {
    if (!plain) await load();
    groups ??= describeAll(place);
    filter(form, groups);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

addEventListener("hashchange", reveal);
reveal();
