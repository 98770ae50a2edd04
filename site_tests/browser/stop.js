// What a reader sees of the element that has the focus; null where none has it any more.
() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  // An option of the palette is an input without a face: its label shows the focus.
  const face = one.matches(".md-option") ? one.nextElementSibling : one;
  const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
  const header = document.querySelector(".md-header").getBoundingClientRect();
  const box = face.getBoundingClientRect();

  const colour = (text) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([red, green, blue, alpha], below) =>
    [red, green, blue].map((part, at) => part * alpha + below[at] * (1 - alpha)).concat(1);
  const ground = (start) => {
    const layers = [];
    for (let at = start; at; at = at.parentElement) {
      layers.push(colour(getComputedStyle(at).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const light = (parts) => {
    const [red, green, blue] = parts.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (first, second) => {
    const [low, high] = [light(first), light(second)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const faults = [];
  // What is higher than the window cannot be seen whole: half of the window is enough; and a browser
  // shows of a text the line that is written in.
  const shown = Math.min(box.bottom, height) - Math.max(box.top, 0);
  const enough = face.matches("textarea") ? Math.min(24, box.height - 1) : height / 2;
  if (face.matches("textarea") || box.height > height - header.height) {
    if (shown < enough) faults.push("out of the window");
  } else if (box.top < -1 || box.bottom > height + 1) faults.push("out of the window");
  const wide = face.closest("section.wide");
  const frame = (wide ?? document.documentElement).getBoundingClientRect();
  const [left, right] = [frame.left, Math.min(frame.right, width)];
  // A browser moves a table that scrolls until so much of a wide link is seen.
  const across = Math.min(box.right, right) - Math.max(box.left, left);
  if (across < Math.min(box.width - 2, wide ? 30 : width)) faults.push("beside the window");
  if (box.width < 1 || box.height < 1) faults.push("has no size");
  const lines = [...face.getClientRects()].filter((line) => line.width && line.height);
  for (const line of [lines[0], lines.at(-1)]) {
    if (!line) continue;
    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const hit = document.elementFromPoint(
      middle(line.left, line.right, right), middle(line.top, line.bottom, height));
    if (!hit || !(face.contains(hit) || hit.contains(face))) {
      faults.push(`covered by ${hit?.tagName} ${hit?.getAttribute("class") ?? ""}`);
    }
  }
  const style = getComputedStyle(face);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no outline");
  else {
    const behind = ground(parseFloat(style.outlineOffset) < 0 ? face : face.parentElement);
    const line = over(colour(style.outlineColor), behind);
    if (contrast(line, behind) < 3) faults.push(`an outline of contrast ${contrast(line, behind).toFixed(1)}`);
  }
  return {
    name: `${one.tagName} ${one.getAttribute("class") ?? ""} ${(one.textContent || one.id).trim().slice(0, 30)}`,
    faults: [...new Set(faults)],
  };
}
