// What was found, as items of a list: each page with the passages on it that answer.

/** Make the item of a page. Addresses are read from the home page of the language. */
export function listed({ missing, first, more, ...page }, home, words) {
  const item = made("li", linked(page, home));
  if (missing.length) item.append(made("p", `${words.missing} ${missing.join(", ")}`));
  if (first.length) item.append(passages(first, home));
  if (more.length) item.append(folded(passages(more, home), more.length, words));
  return item;
}

function passages(found, home) {
  return made("ul", ...found.map((one) => made("li", linked(one, home))));
}

function folded(list, count, words) {
  const said = count === 1 ? words.moreOne : words.more.replace("{count}", count);
  return made("details", made("summary", said), list);
}

function linked({ location, title, text }, home) {
  const link = made("a", made("b", ...written(title)));
  if (text.length) link.append(made("span", ...written(text)));
  link.href = new URL(location, home);
  return link;
}

/** A text in parts, of which every second one is what was looked for. */
function written(parts) {
  return parts.map((part, place) => (place % 2 ? made("mark", part) : part));
}

function made(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
