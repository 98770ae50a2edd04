// Filters a list of activities by words and kind. Without it the list is whole, in groups to open.

const plain = (text) => text.normalize("NFC").replaceAll("\u0ecd\u0eb2", "\u0eb3").toLowerCase();

function filter(form, groups) {
  const words = plain(form.words.value).split(/\s+/).filter(Boolean);
  const kind = form.kind.value;
  const asked = words.length > 0 || kind !== "";
  let shown = 0;
  let all = 0;
  for (const group of groups) {
    let here = 0;
    for (const item of group.items) {
      const fits = words.every((word) => item.text.includes(word)) && item.kinds.some((one) => !kind || one === kind);
      item.element.hidden = !fits;
      here += fits ? item.kinds.length : 0;
      all += item.kinds.length;
    }
    shown += here;
    group.element.hidden = here === 0;
    group.element.open = asked && here > 0;
  }
  const output = form.querySelector("output");
  const said = shown === 0 ? output.dataset.none : output.dataset.count;
  output.textContent = asked ? said.replace("{shown}", shown).replace("{all}", all) : "";
}

for (const place of document.querySelectorAll(".activity-groups")) {
  const form = place.querySelector("form");
  // An activity with those that the report counts together with it is one item of the list.
  const groups = [...place.querySelectorAll("details.group")].map((element) => ({
    element,
    items: [...element.querySelectorAll(":scope > ul > li")].map((item) => ({
      element: item,
      text: plain(item.textContent),
      kinds: [item, ...item.querySelectorAll("li")].map((one) => one.dataset.kind),
    })),
  }));
  form.hidden = false;
  form.addEventListener("input", () => filter(form, groups));
  form.addEventListener("submit", (event) => event.preventDefault());
}

// A link to an activity opens the group that it stands in.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const group = target?.closest("details");
  if (group) {
    group.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", reveal);
reveal();
