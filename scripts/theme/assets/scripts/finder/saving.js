// Saves figures as a table: lines of the published one, as they are, for a spreadsheet.

import { table } from "./naming.js";

const MARK = "\ufeff"; // by which spreadsheets know that letters are not of their own country alone

/** Save these rows, or the whole table, under a name that says what was chosen. */
export async function download(rows, chosen) {
  const { text, header, figures } = await table();
  const content = rows ? header + rows.map(({ id }) => figures.get(id).line).join("") : text;
  const name = ["figures", ...chosen].join("-").replace(/[^\p{L}\p{M}\p{N}_.,]+/gu, "-");
  hand(new Blob([MARK, content], { type: "text/csv" }), `${name}.csv`);
}

function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
