// What of Lao letters is drawn outside its line, or cut off by a frame around it.

() => {
  const LAO = /[\u0e80-\u0eff]/;
  const TALL = ["ນ້ຳ", "ຜູ້", "ໝູ່", "ເຂົ້າໄໝ້", "ກຸ້ງ", "ຊື່ນີ້"];
  const NEAR = 0.75; // pixels that rounding may take
  const LARGE = 200; // ink is measured large, where no rounding to pixels hides it
  const pen = document.createElement("canvas").getContext("2d");
  const inks = new Map();
  const faults = [];

  const fontOf = (style, size) => `${style.fontWeight} ${size}px ${style.fontFamily}`;
  const name = (node) => `${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""}`;
  const blame = (what, node, text) => faults.push(`${what}: ${name(node)}: ${text.trim().slice(0, 60)}`);

  /** How far the tallest letters of an element's font reach above and below the baseline. */
  function ink(style) {
    const size = parseFloat(style.fontSize);
    const key = fontOf(style, size);
    if (!inks.has(key)) {
      pen.font = key;
      const ascent = pen.measureText("ກ").fontBoundingBoxAscent;
      pen.font = fontOf(style, LARGE);
      const sizes = TALL.map((text) => pen.measureText(text));
      const up = Math.max(...sizes.map((one) => one.actualBoundingBoxAscent)) * size / LARGE;
      const down = Math.max(...sizes.map((one) => one.actualBoundingBoxDescent)) * size / LARGE;
      inks.set(key, { up, down, ascent });
    }
    return inks.get(key);
  }

  /** The height of the lines that an element's text stands in. */
  function lineHeight(node) {
    const style = getComputedStyle(node);
    const own = parseFloat(style.lineHeight) || 0;
    return style.display === "inline" ? Math.max(own, lineHeight(node.parentElement)) : own;
  }

  /** Two lines of the tallest and the deepest letters must not touch. */
  function checkLine(node, text) {
    const { up, down } = ink(getComputedStyle(node));
    if (lineHeight(node) < up + down - NEAR) blame("line too low", node, text);
  }

  /** The frames that may cut an element's text, from the inside out. */
  function* framesOf(node) {
    let lifted = false; // out of the flow: what is around it and not positioned cuts nothing
    for (let frame = node; frame !== document.documentElement; frame = frame.parentElement) {
      const style = getComputedStyle(frame);
      if (lifted && style.position === "static" && style.transform === "none") continue;
      const scrolls = ["auto", "scroll"].includes(style.overflowY);
      if (style.display !== "inline" && style.overflowY !== "visible") yield [frame, scrolls];
      if (scrolls || style.position === "fixed") return; // what is around cuts the frame, not the text
      lifted = style.position === "absolute";
    }
  }

  /** What a frame does to what is drawn from top to bottom: whole, cut, or put away. */
  function seenIn(frame, scrolls, top, bottom) {
    let above = frame.getBoundingClientRect().top + frame.clientTop;
    let below = above + frame.clientHeight;
    if (scrolls) {
      above -= frame.scrollTop;
      below = above + frame.scrollHeight;
    }
    if (bottom <= above + NEAR || top >= below - NEAR) return "away";
    return top >= above - NEAR && bottom <= below + NEAR ? "whole" : "cut";
  }

  function checkText(text) {
    const node = text.parentElement;
    const { up, down, ascent } = ink(getComputedStyle(node));
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { top } of range.getClientRects()) {
      const baseline = top + ascent;
      for (const [frame, scrolls] of framesOf(node)) {
        const seen = seenIn(frame, scrolls, baseline - up, baseline + down);
        if (seen === "cut") blame(`cut by ${name(frame)}`, node, text.data);
        if (seen === "away") break;
      }
    }
  }

  function checkField(field) {
    const text = field.value && field.tagName !== "SELECT" ? field.value
      : field.placeholder ?? field.selectedOptions?.[0]?.text ?? "";
    if (!LAO.test(text) || !field.checkVisibility()) return 0;
    const { up, down } = ink(getComputedStyle(field));
    if (field.clientHeight < up + down) blame("field too low", field, text);
    return 1;
  }

  /** The frame of the ink of a text in a picture. */
  function drawn(node) {
    const { up, down } = ink(getComputedStyle(node));
    const box = node.getBoundingClientRect();
    const matrix = node.getScreenCTM();
    const baseline = node.getStartPositionOfChar(0).matrixTransform(matrix).y;
    return { node, left: box.left, right: box.right,
             top: baseline - up * matrix.d, bottom: baseline + down * matrix.d };
  }

  function checkPicture(svg) {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text tspan, text:not(:has(tspan))")]
      .filter((node) => LAO.test(node.textContent)
                        && Math.abs(node.getScreenCTM().b) < 0.01).map(drawn);
    for (const one of words) {
      if (one.top < frame.top - NEAR || one.bottom > frame.bottom + NEAR
          || one.left < frame.left - NEAR || one.right > frame.right + NEAR) {
        blame("outside its picture", one.node, one.node.textContent);
      }
      for (const other of words) {
        const apart = one.right - 1 < other.left || other.right - 1 < one.left
          || one.bottom - 1 < other.top || other.bottom - 1 < one.top;
        if (one !== other && !apart) blame("drawn over another", one.node, one.node.textContent);
      }
    }
    return words.length;
  }

  let read = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text.parentElement;
    if (!LAO.test(text.data) || node.closest("svg, script, option, .unseen, .above, template")) continue;
    if (!node.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })) continue;
    checkLine(node, text.data);
    checkText(text);
    read += 1;
  }
  for (const field of document.querySelectorAll("input, select, textarea")) read += checkField(field);
  for (const svg of document.querySelectorAll(".chart svg")) {
    // Of the two drawings of a chart the page shows the one that fits.
    if (svg.checkVisibility()) read += checkPicture(svg);
  }
  return { read, faults: [...new Set(faults)] };
}
