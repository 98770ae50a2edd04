// Filters a list of activities by words and kind. Without it the list is whole, in groups to open.

let grouped, plain, terms; // what words are: fetched with the first choice

async function load() {
  ({ grouped, plain, terms } = await import("./words.js"));
}

/** An item of the list: an activity, or one with those that the report counts together with it. */
function describe(element) {
  const members = [...element.querySelectorAll("li[data-kind]")];
  return {
    element,
    text: plain(element.textContent),
    // What stands for several is not counted beside them.
    kinds: (members.length ? members : [element]).map((one) => one.dataset.kind),
  };
}

/** A heading with the number beside it, as it is without a choice. */
function heading(element) {
  const place = element?.querySelector("small");
  return { place, whole: place?.textContent };
}

/** Tell beside a heading how many of its activities are shown. */
function tell({ place, whole }, count, mark) {
  if (place) place.textContent = count === null ? whole : grouped(count, mark);
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

function describeGroup(element) {
  const items = [...element.querySelectorAll(":scope > ul > li")].map(describe);
  return { element, heading: heading(element.querySelector("summary")), items };
}

/** The shelves of a list with their groups, and what is told of each of their activities. */
function describeAll(place) {
  return [...place.querySelectorAll(".shelf")].map((element) => ({
    element,
    heading: heading(element.querySelector("h3")),
    groups: [...element.querySelectorAll("details.group")].map(describeGroup),
  }));
}

function filter(form, shelves) {
  const words = terms(form.words.value);
  const kind = form.kind.value;
  const asked = words.length > 0 || kind !== "";
  const output = form.querySelector("output");
  const { mark } = output.dataset;
  let shown = 0;
  for (const shelf of shelves) {
    let here = 0;
    for (const group of shelf.groups) {
      const found = show(group, words, kind);
      tell(group.heading, asked ? found : null, mark);
      if (asked) group.element.open = true;
      here += found;
    }
    tell(shelf.heading, asked ? here : null, mark);
    shelf.element.hidden = shelf.groups.every(({ element }) => element.hidden);
    shown += here;
  }
  const items = shelves.flatMap(({ groups }) => groups.flatMap((one) => one.items));
  const all = items.flatMap(({ kinds }) => kinds).length;
  const any = shelves.some(({ element }) => !element.hidden);
  const said = any ? output.dataset.count : output.dataset.none;
  const counts = [shown, all].map((one) => grouped(one, mark));
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
  let shelves;
  form.hidden = false;
  form.addEventListener("input", async () => {
    if (!plain) await load();
    shelves ??= describeAll(place);
    filter(form, shelves);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

addEventListener("hashchange", reveal);
reveal();
