// What a reader may do with a chart beside looking at it. Each thing is loaded when it is asked for;
// all words are in the page.

const PREFIX = "chart-";

/** Opens one panel of a row at a time; printing, which opens them all, is no click. Exploring needs the room. */
function panels(figure) {
  const all = [...figure.querySelectorAll(".foot > details")];
  const button = figure.querySelector("button.explore");
  button.addEventListener("click", () => {
    for (const one of all) one.open = false;
  });
  for (const one of all) {
    one.querySelector("summary").addEventListener("click", () => {
      if (button.dataset.opened !== undefined) button.click(); // back to the picture
      for (const other of all) if (other !== one) other.open = false;
    });
  }
}

/** Lets the columns of a table be sorted once it is open. */
function sorted(figure) {
  const numbers = figure.querySelector("details.numbers");
  const make = async () => (await import("./chart/sorting.js")).sortable(numbers.querySelector("table"));
  numbers.addEventListener("toggle", make, { once: true });
}

/** Shows the buttons that copy a text; where a browser cannot, the text is there to be selected. */
function copying(figure) {
  if (!navigator.clipboard) return;
  for (const button of figure.querySelectorAll("button.copy")) {
    const before = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.parentElement.querySelector("textarea").value);
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = before; }, 2000);
    });
  }
}

/** Shows the button that explores, and goes back to the picture; gives what opens it. */
function exploring(figure) {
  const button = figure.querySelector("button.explore");
  const words = JSON.parse(button.dataset.words);
  const status = document.createElement("p");
  const name = figure.id.slice(PREFIX.length);
  let opened = null;
  let busy = false;
  status.className = "note";
  status.setAttribute("role", "status");
  figure.append(status);
  button.hidden = false;
  const open = async (wanted) => {
    busy = true;
    button.textContent = words.loading;
    status.textContent = words.loading;
    try {
      const { explore } = await import("./chart/explore.js");
      opened = await explore({ figure, button, words, name, status, wanted });
      status.textContent = "";
      button.textContent = words.back;
      button.dataset.opened = "";
    } catch {
      status.textContent = words.failed;
      button.textContent = words.start;
    }
    busy = false;
  };
  button.addEventListener("click", () => {
    if (busy) return;
    status.textContent = "";
    if (!opened) return void open(null);
    opened.close();
    opened = null;
    delete button.dataset.opened;
    button.textContent = words.start;
  });
  return open;
}

/** Opens the chart that the address names, as it was chosen there. */
async function restore(opens) {
  const name = new URLSearchParams(location.search).get("chart");
  const found = name === null ? undefined : opens.get(PREFIX + name);
  if (!found) return;
  const { read } = await import("./chart/address.js");
  if (!location.hash) document.getElementById(PREFIX + name).scrollIntoView();
  found(read(new URLSearchParams(location.search)));
}

/** Folds what few readers copy where there is little room. */
function folding(figure) {
  if (matchMedia("(max-width: 44.99em)").matches) figure.querySelector("details.html").open = false;
}

const opens = new Map();
for (const figure of document.querySelectorAll("figure.chart")) {
  panels(figure);
  sorted(figure);
  copying(figure);
  folding(figure);
  opens.set(figure.id, exploring(figure));
}
restore(opens);
