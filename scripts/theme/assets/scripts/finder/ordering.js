// The order of figures: as in the report, those that fit words best before others; by value, by name.

import { plain } from "../words.js";

/** Compare values; a figure without one stands behind all that have one. */
function byValue(sign) {
  return (one, other) => {
    const missing = (one.value === undefined) - (other.value === undefined);
    return missing || (one.value === undefined ? 0 : sign * (one.value - other.value));
  };
}

function byName() {
  const language = document.documentElement.lang || undefined;
  return (one, other) => one.said.name.localeCompare(other.said.name, language, { numeric: true });
}

const ORDERS = { largest: () => byValue(-1), smallest: () => byValue(1), name: byName };

const AREAS = 3; // the country, a part of it, elsewhere

/** How far a figure is from what is asked for: first by a phrase of its name that is just that, then by area. */
function far({ said, away }, wanted) {
  const phrases = said.phrases.map(plain);
  const isNamed = wanted.every((some) => some.some((term) => phrases.includes(term)));
  return AREAS * !isNamed + away;
}

/** Figures in an order; those that it does not part stay as they are in the report. */
export function ordered(rows, order, wanted) {
  if (!order && wanted.length) {
    const places = new Map(rows.map((row) => [row, far(row, wanted)]));
    return [...rows].sort((one, other) => places.get(one) - places.get(other));
  }
  return order ? [...rows].sort(ORDERS[order]()) : rows;
}
