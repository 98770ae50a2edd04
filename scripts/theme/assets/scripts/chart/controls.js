// The choices of a chart, as elements of a form: only those that it has something to choose from.

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A select with its label; `pairs` are codes with names. */
function select(label, pairs, value, change) {
  const made = element("select");
  for (const [code, name] of pairs) made.append(new Option(name, code, false, code === value));
  made.addEventListener("change", () => change(made.value));
  return element("label", {}, label, made);
}

/** Boxes to tick for all categories, folded: their count stands above them. */
function boxes(categories, words, state, change) {
  const summary = element("summary");
  const count = () => {
    const shown = categories.length - state.hidden.length;
    summary.textContent = words.categories.replace("{count}", shown).replace("{all}", categories.length);
  };
  const all = element("input", { type: "checkbox", checked: state.hidden.length === 0 });
  const each = categories.map(([code, name]) => {
    const box = element("input", { type: "checkbox", value: code, checked: !state.hidden.includes(code) });
    return [box, element("label", {}, box, element("span", { textContent: name }))];
  });
  const read = () => {
    change(each.filter(([box]) => !box.checked).map(([box]) => box.value));
    all.checked = each.every(([box]) => box.checked);
    count();
  };
  all.addEventListener("change", () => {
    for (const [box] of each) box.checked = all.checked;
    read();
  });
  for (const [box] of each) box.addEventListener("change", read);
  count();
  const list = element("div", { className: "boxes" }, ...each.map(([, label]) => label));
  const group = element("div", { className: "which" }, element("label", {}, all, words.all), list);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words.categories.split(":")[0]);
  return element("details", {}, summary, group);
}

/** The form of a chart; `change` is told each time, after `state` has changed. */
export function controls({ offered, titles, words, sorts, state, change, save }) {
  const form = element("div", { className: "choices" });
  const set = (name) => (value) => {
    state[name] = value;
    change();
  };
  const choice = (name, title, pairs) => {
    if (pairs.length < 2) return;
    form.append(select(title, [["", words.all], ...pairs], state[name], set(name)));
  };
  choice("series", titles.series, offered.series);
  choice("agency", titles.agency, offered.agencies);
  choice("period", words.period, offered.periods);
  if (sorts && offered.categories.length > 1) {
    const orders = ["given", "largest", "smallest", "named"].map((one) => [one, words[one]]);
    form.append(select(words.sort, orders, state.sort, set("sort")));
  }
  const views = [["bars", words.bars], ["table", words.table]];
  form.append(select(words.view, views, state.view, set("view")));
  const button = element("button", { type: "button", className: "save", textContent: words.save });
  button.addEventListener("click", save);
  form.append(button);
  if (sorts && offered.categories.length > 2) {
    form.append(boxes(offered.categories, words, state, set("hidden")));
  }
  return form;
}
