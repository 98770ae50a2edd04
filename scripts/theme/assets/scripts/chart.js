// Makes a chart interactive when its reader asks: only then is the runtime loaded, from this site.
// All words are in the page, on the button of each chart.

/** What has a tooltip, in the order of the drawing. */
const marks = (stage) => [...stage.querySelectorAll("svg *")].filter((one) => one.__data__?.tooltip);

/** Makes the elements that an interactive chart needs, around an empty place for the drawing. */
function frame(button, description) {
  const stage = document.createElement("div");
  const picture = document.createElement("div");
  const drawing = document.createElement("div");
  const choices = document.createElement("div");
  stage.className = "stage";
  stage.tabIndex = 0;
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-label", button.dataset.hint);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", description);
  // The runtime names its parts in English; the element around them bears the words of the page.
  drawing.setAttribute("aria-hidden", "true");
  choices.className = "choices";
  picture.append(drawing);
  stage.append(picture);
  return { stage, drawing, choices };
}

/** Shows a tooltip beside a mark, inside the window, or hides it where there is nothing to say. */
function tell(tip, mark, value) {
  // Empty it takes no room, and it is always there: what comes into it is read aloud.
  tip.replaceChildren();
  if (!value || !mark) return;
  for (const [title, text] of Object.entries(value)) {
    const line = document.createElement("span");
    const strong = document.createElement("strong");
    strong.textContent = text;
    line.append(`${title}: `, strong);
    tip.append(line);
  }
  const place = mark.getBoundingClientRect();
  const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
  const above = place.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(8, Math.min(place.left + place.width / 2, room))}px`;
  tip.style.top = `${above > 0 ? above : place.bottom + 6}px`;
}

/** Lets the arrow keys go from mark to mark, and Escape put the tooltip away. */
function keys(stage, tip) {
  let current = -1;
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  stage.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tell(tip);
    const all = marks(stage);
    if (!(event.key in steps) || all.length === 0) return;
    event.preventDefault();
    current = (current + steps[event.key] + all.length) % all.length;
    all[current].scrollIntoView({ block: "nearest" });
    tell(tip, all[current], all[current].__data__.tooltip);
  });
  stage.addEventListener("blur", () => tell(tip));
}

/** Loads the runtime and the spec, and draws. */
async function draw(button, parts, tip, status) {
  const address = (name) => new URL(button.dataset[name], document.baseURI).href;
  const [{ embed }, answer] = await Promise.all([import(address("runtime")), fetch(address("spec"))]);
  if (!answer.ok) throw new Error(answer.statusText);
  // The page shows title and description already.
  const { title, description, ...spec } = await answer.json();
  const { view } = await embed(parts.drawing, spec, {
    actions: false,
    bind: parts.choices,
    defaultStyle: false,
    mode: "vega-lite",
    renderer: "svg",
    tooltip: (_, event, item, value) => tell(tip, event?.target, value),
  });
  parts.choices.addEventListener("change", async () => {
    await view.runAsync();
    tell(tip);
    status.textContent = marks(parts.stage).length ? "" : button.dataset.nothing;
  });
  return view;
}

/** Puts the interactive chart in the place of the picture; gives what brings the picture back. */
async function explore(figure, button, status) {
  const picture = figure.querySelector(".picture");
  const parts = frame(button, picture.querySelector("desc")?.textContent ?? "");
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("role", "status");
  picture.after(parts.choices, parts.stage, tip);
  const close = () => {
    for (const one of [parts.choices, parts.stage, tip]) one.remove();
    picture.hidden = false;
  };
  try {
    picture.hidden = true;
    const view = await draw(button, parts, tip, status);
    keys(parts.stage, tip);
    parts.stage.focus({ preventScroll: true });
    return () => {
      view.finalize();
      close();
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Shows a button that begins with the picture, and goes back to it. */
function offer(button) {
  const figure = button.closest("figure");
  const start = button.textContent;
  const status = document.createElement("p");
  status.className = "note";
  status.setAttribute("role", "status");
  button.after(status);
  button.hidden = false;
  let back = null;
  let busy = false;
  button.addEventListener("click", async () => {
    if (busy) return;
    status.textContent = "";
    if (back) {
      back();
      back = null;
      button.textContent = start;
      return;
    }
    busy = true;
    button.textContent = button.dataset.loading;
    status.textContent = button.dataset.loading;
    try {
      back = await explore(figure, button, status);
      status.textContent = "";
      button.textContent = button.dataset.back;
    } catch {
      status.textContent = button.dataset.failed;
      button.textContent = start;
    }
    busy = false;
  });
}

document.querySelectorAll("button.explore").forEach(offer);
