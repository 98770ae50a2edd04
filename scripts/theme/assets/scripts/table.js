// The table of all figures (RFC 4180, lines end with LF), fetched when it is first needed.

const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/y;

/** The records of a CSV text: the cells of each, and its line as it was written. */
export function records(text) {
  const found = [];
  let start = 0;
  let cells = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const [, quoted, bare, end] = CELL.exec(text);
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    found.push({ cells, line: text.slice(start, CELL.lastIndex) });
    cells = [];
    start = CELL.lastIndex;
  }
  return found;
}

/** The table at an address: its text, its header's line, and each figure's line and names. */
export async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  const text = await answer.text();
  const [header, ...rows] = records(text);
  const at = (name) => header.cells.indexOf(name);
  const [owner, figure] = ["package", "figure"].map(at);
  const names = header.cells.filter((name) => name.startsWith("name_")).map(at); // one a language
  const figures = new Map(
    rows.map(({ cells, line }) => [
      `${cells[owner]}#${cells[figure]}`,
      { line, names: names.map((name) => cells[name]).join(" ") },
    ]),
  );
  return { text, header: header.line, figures };
}
