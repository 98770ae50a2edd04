// The chosen filters: each a button that takes it away, and how many there are on the button that
// unfolds them.

import { grouped } from "../words.js";
import { choice, codesOf, form } from "./choice.js";

const list = document.getElementById("find-chips");
const fold = document.getElementById("find-fold");

function chip(name) {
  const { labels, selectedOptions } = form.elements[name];
  const said = `${labels[0].textContent}: ${selectedOptions[0].text}`;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: said });
  button.dataset.name = name;
  button.setAttribute("aria-label", form.dataset.remove.replace("{choice}", () => said));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/** Show what is chosen. */
export function chips() {
  const chosen = choice();
  const names = Object.keys(codesOf(chosen));
  list.replaceChildren(...names.map(chip));
  list.hidden = !names.length;
  list.parentElement.hidden = !Object.keys(chosen).length;
  const { none, set } = fold.dataset;
  fold.textContent = names.length ? set.replace("{count}", grouped(names.length, form.dataset.mark)) : none;
}

/** Take a filter away; gives what goes on with the next one, or with the words. */
export function take(button) {
  const at = [...list.querySelectorAll("button")].indexOf(button);
  form.elements[button.dataset.name].value = "";
  return () => goOn(at);
}

function goOn(at) {
  const rest = list.querySelectorAll("button");
  (rest[Math.min(at, rest.length - 1)] ?? form.elements.words).focus();
}
