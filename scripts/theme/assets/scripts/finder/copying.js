// Copies a figure as one line: name, value, unit, place in the report, address.

const place = document.getElementById("find-rows");
const region = document.getElementById("find-told");
const SHOWN = 6_000; // milliseconds that it is said

let waiting;

/** The line of a row, its parts with tabs between them: a spreadsheet takes each into a cell. */
function line(row) {
  const link = row.querySelector("th a");
  const [value, where] = ["value", "place"].map((name) => row.querySelector(`.${name}`).firstChild.data);
  return [link.textContent, value, row.dataset.unit, where, link.href].filter(Boolean);
}

/** Write into the clipboard, also where only the old way is open: without HTTPS. */
async function write(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = Object.assign(document.createElement("textarea"), { value: text });
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus();
  if (!done) throw new Error("copy");
}

function say(words) {
  clearTimeout(waiting);
  region.textContent = words;
  waiting = setTimeout(() => region.replaceChildren(), SHOWN);
}

/** Copy a row, and say what was copied; where that is not allowed, it can be read and marked. */
export async function copy(row) {
  const parts = line(row);
  const told = (words, some) => say(words.replace("{row}", () => some.join(" · ")));
  try {
    await write(parts.join("\t"));
    told(place.dataset.copied, parts.slice(0, -1));
  } catch {
    told(place.dataset.uncopied, parts);
  }
}
