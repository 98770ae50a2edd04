// Buttons that copy a value, a link, a citation; where a browser does not let them, the text is shown.

import { made } from "./elements.js";

/** The texts to copy, each with the word for its button. */
function texts({ card, words, cite, key, address }) {
  const name = [card.name, ...(card.about ?? []).map(([text]) => text)].join("; ");
  const filling = { name, value: [card.value, card.unit].filter(Boolean).join(" "), key };
  const cited = cite?.replace(/\{(\w+)\}/g, (whole, name) => filling[name] ?? whole);
  return [[words.cite, card.hidden ? "" : cited], [words.value, card.number], [words.link, address]].filter(([, text]) => text);
}

export function copies(found) {
  const { words } = found;
  const status = made("p", { role: "status" });
  const text = made("textarea", { readOnly: true, hidden: true, rows: 4, ariaLabel: words.select });

  async function copy(copied) {
    try {
      await navigator.clipboard.writeText(copied);
      text.hidden = true;
      status.textContent = words.copied;
    } catch {
      Object.assign(text, { hidden: false, value: copied });
      status.textContent = words.select;
      text.select();
    }
  }

  const buttons = texts(found).map(([label, copied]) =>
    made("button", { type: "button", onclick: () => copy(copied) }, label),
  );
  return [made("p", { className: "copies" }, ...buttons), status, text];
}
