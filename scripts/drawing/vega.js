// Vega without a browser: it draws SVG, loads nothing, and measures words by our font.
// What a page of the web has, and a drawing can do without.
const nothing = () => {};
Object.assign(globalThis, {
  window: globalThis,
  clearInterval: nothing,
  clearTimeout: nothing,
  setInterval: nothing,
  setTimeout: nothing,
  structuredClone: copied,
});

function copied(one) {
  if (Array.isArray(one)) return one.map(copied);
  if (one === null || typeof one !== "object") return one;
  return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, copied(part)]));
}

// The width of words is that of their letters, as if no pair of them stood closer (as "AV" do): at
// most a hundredth too much, and never too little.
function measure({ em, box, widths }) {
  const { textMetrics } = globalThis.vega;
  textMetrics.width = (item, words) => {
    let width = 0;
    for (const letter of String(words ?? "")) width += widths[letter] ?? box;
    return (width * textMetrics.height(item)) / em;
  };
}

const loader = {
  load() {
    throw new Error("A chart has its rows in its spec, and loads nothing.");
  },
};

async function draw(spec) {
  const runtime = globalThis.vega.parse(globalThis.vegaLite.compile(JSON.parse(spec)).spec);
  const view = new globalThis.vega.View(runtime, { renderer: "none", loader });
  const drawn = await view.toSVG();
  view.finalize();
  return drawn;
}
