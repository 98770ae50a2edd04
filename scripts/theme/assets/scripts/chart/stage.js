// The interactive drawing: it tells of each mark by pointer and by keys.

/** What has a tooltip, in the order of the drawing. */
const marks = (stage) => [...stage.querySelectorAll("svg *")].filter((one) => one.__data__?.tooltip);

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

/** A place for drawings: `element` to be placed, `draw` for each spec, `end` when it is no more. */
export function stage(hint, description) {
  const element = document.createElement("div");
  const picture = document.createElement("div");
  const drawing = document.createElement("div");
  const tip = document.createElement("div");
  element.className = "stage";
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", hint);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", description);
  // The runtime names its parts in English; the element around them bears the words of the page.
  drawing.setAttribute("aria-hidden", "true");
  tip.className = "tip";
  tip.setAttribute("role", "status");
  picture.append(drawing);
  element.append(picture);
  keys(element, tip);
  let view = null;
  const end = () => {
    view?.finalize();
    view = null;
    tell(tip);
  };
  const draw = async (runtime, spec) => {
    const { embed } = await import(new URL(runtime, document.baseURI).href);
    end();
    ({ view } = await embed(drawing, spec, {
      actions: false,
      defaultStyle: false,
      mode: "vega-lite",
      renderer: "svg",
      tooltip: (_, event, item, value) => tell(tip, event?.target, value),
    }));
  };
  return { element, tip, draw, end };
}
