// Where the browser breaks Lao: the end of each line with the start of the one after it.

() => {
  const LAO = /[\u0e80-\u0eff]/;
  const breaks = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

  /** The height at which a letter stands, or nothing where it is not drawn. */
  function lineOf(text, place) {
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    return range.getClientRects()[0]?.bottom;
  }

  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text.parentElement;
    const data = text.data;
    if (!LAO.test(data) || node.closest("svg, script, option, template, .unseen, .search")) continue;
    range.selectNodeContents(text);
    if (range.getClientRects().length < 2) continue;
    let line;
    for (let place = 0; place < data.length; place += 1) {
      const next = lineOf(text, place);
      if (line !== undefined && next > line + 2) {
        breaks.push([data.slice(0, place), data.slice(place)]);
      }
      line = next ?? line;
    }
  }
  return breaks;
}
