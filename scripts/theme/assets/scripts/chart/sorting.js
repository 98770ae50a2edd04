// A table in the page whose headings sort it.

/** The number of a row, which its last cell has for machines; a row without one comes last. */
function compared(a, b) {
  const [one, other] = [a, b].map((row) => row.cells[row.cells.length - 1].dataset.value);
  if (one === undefined || other === undefined) return { last: (one === undefined) - (other === undefined) };
  return { order: Number(one) - Number(other) };
}

/** Sorts rows by a column, upwards or downwards. */
function sorted(rows, head, at, sign) {
  const language = document.documentElement.lang;
  const named = (one, other) => one.localeCompare(other, language, { numeric: true });
  const text = (row) => row.cells[at].textContent;
  if (!head.classList.contains("value")) return rows.sort((a, b) => sign * named(text(a), text(b)));
  return rows.sort((a, b) => {
    const { last, order } = compared(a, b);
    return last ?? sign * order;
  });
}

/** Makes a button of each heading: a press sorts by it, the next one the other way round. */
export function sortable(table) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    // Of numbers the largest are looked for first, of names the first.
    const first = head.classList.contains("value") ? "descending" : "ascending";
    const other = first === "ascending" ? "descending" : "ascending";
    button.addEventListener("click", () => {
      const way = head.getAttribute("aria-sort") === first ? other : first;
      for (const one of heads) one.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", way);
      body.append(...sorted([...body.rows], head, at, way === "ascending" ? 1 : -1));
    });
  });
}
