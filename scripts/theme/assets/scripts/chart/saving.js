// Saves the rows that are shown: the codes of the published CSV, with the names of the page beside them.

const MARK = "\ufeff"; // by which spreadsheets know that letters are not of their own country alone

const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The columns of names: the heading, the names, and the column of codes that they stand behind, if any. */
function names(rows, { columns, period, heads, words }) {
  const found = heads
    .map((head, at) => ({ title: head.textContent, role: head.dataset.role, code: columns.indexOf(head.dataset.column), of: (row) => row.cells[at] }))
    .filter(({ role }) => role !== "value" && role !== "period");
  if (period >= 0) found.push({ title: words.period, code: period, of: (row) => row.time || row.period });
  // Where codes are names, as in a table of others, they are enough.
  return found.filter(({ code, of }) => code < 0 || rows.some((row) => of(row) !== row.codes[code]));
}

/** The lines of a CSV (RFC 4180) with codes and names. */
function lines(rows, around) {
  const added = names(rows, around);
  const line = (cells, name) => [
    ...added.filter(({ code }) => code < 0).map(name),
    ...cells.flatMap((cell, at) => [cell, ...added.filter(({ code }) => code === at).map(name)]),
  ].map(quoted).join(",");
  return [line(around.columns, ({ title }) => title), ...rows.map((row) => line(row.codes, ({ of }) => of(row)))];
}

/** Saves rows under the name that the whole CSV has. */
export function saveRows(rows, around, address) {
  const link = document.createElement("a");
  const text = `${lines(rows, around).join("\n")}\n`;
  link.href = URL.createObjectURL(new Blob([MARK, text], { type: "text/csv" }));
  link.download = address.split("/").pop();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
