// The order of figures: as in the report, by value, by name.

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

/** Figures in an order; those that it does not part stay as they are in the report. */
export function ordered(rows, order) {
  return order ? [...rows].sort(ORDERS[order]()) : rows;
}
