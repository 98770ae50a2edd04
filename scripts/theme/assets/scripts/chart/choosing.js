// Which rows a choice leaves, in which order, and the spec that draws them.

/** What there is to choose: codes with their names, each once, in the order of the chart. */
export function options(rows, spec) {
  const once = (pairs) => [...new Map(pairs)];
  const listed = (name) => spec.params?.find((one) => one.name === name)?.bind?.labels ?? [];
  const [series, agencies] = [listed("chosen_series"), listed("chosen_agency")];
  const first = (agency) => rows.find((row) => row.agency === agency)?.category;
  return {
    categories: once(rows.map((row) => [row.category, row.name])),
    series: once(rows.filter((row) => series.includes(row.series)).map((row) => [row.seriesCode, row.series])),
    // An agency goes by the first that it did: its name is another one in another language.
    agencies: agencies.slice(1).map((one) => [first(one), one]).filter(([code]) => code !== undefined),
    periods: once(rows.map((row) => [row.period, row.periodName])),
  };
}

/** Leaves of a choice what the chart has: an address may name what there is no more. */
export function possible(state, offered) {
  const codes = (pairs) => pairs.map(([code]) => code);
  const among = (value, pairs) => (codes(pairs).includes(value) ? value : "");
  const categories = codes(offered.categories);
  const hidden = state.only ? categories.filter((one) => !state.only.includes(one)) : state.hidden;
  return {
    series: among(state.series, offered.series),
    agency: among(state.agency, offered.agencies),
    period: among(state.period, offered.periods),
    sort: ["largest", "smallest", "named"].includes(state.sort) ? state.sort : "given",
    view: state.view === "table" ? "table" : "bars",
    hidden: categories.filter((one) => hidden.includes(one)),
  };
}

/** The categories that are shown, in their order; what has no value comes last. */
export function ordered(rows, state, { added, language }) {
  const groups = new Map();
  for (const row of rows) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  const size = (code) => {
    const values = groups.get(code).map((row) => row.value).filter((value) => value !== null);
    if (values.length === 0) return null;
    return added ? values.reduce((one, other) => one + other) : Math.max(...values);
  };
  const codes = [...groups.keys()];
  const named = (one, other) => one.localeCompare(other, language, { numeric: true });
  if (state.sort === "named") return codes.sort((a, b) => named(groups.get(a)[0].name, groups.get(b)[0].name));
  if (state.sort === "given") return codes;
  const sign = state.sort === "largest" ? -1 : 1;
  return codes.sort((a, b) => {
    const [one, other] = [size(a), size(b)];
    if (one === null || other === null) return (one === null) - (other === null);
    return sign * (one - other);
  });
}

/** The rows that a choice leaves, in the order of their categories. */
export function shownRows(rows, state, offered, how) {
  const agency = new Map(offered.agencies).get(state.agency);
  const left = rows.filter((row) =>
    !state.hidden.includes(row.category) &&
    (!state.series || row.seriesCode === state.series) &&
    (!state.period || row.period === state.period) &&
    (!agency || row.agency === agency));
  const order = ordered(left, state, how);
  return { order, rows: order.flatMap((code) => left.filter((row) => row.category === code)) };
}

/** A spec of what a choice leaves: fewer rows, other orders; nothing is written or counted anew. */
export function chosenSpec(spec, state, offered, order) {
  const values = {
    chosen_series: new Map(offered.series).get(state.series) ?? "",
    chosen_agency: new Map(offered.agencies).get(state.agency) ?? "",
  };
  const there = (row) => (row.category === undefined || order.includes(row.category)) &&
    (row.period === undefined || !state.period || row.period === state.period);
  const made = (part) => {
    if (Array.isArray(part)) return part.map(made);
    if (part === null || typeof part !== "object") return part;
    if (Array.isArray(part.values)) return { ...part, values: part.values.filter(there) };
    const copy = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, made(one)]));
    if (copy.field === "category" && Array.isArray(copy.sort)) copy.sort = order;
    if (copy.field === "category" && Array.isArray(copy.scale?.domain)) copy.scale.domain = order;
    return copy;
  };
  const { title, description, params, usermeta, ...rest } = spec; // the page shows title and description
  const given = params?.map(({ bind, ...one }) => ({ ...one, value: values[one.name] ?? one.value }));
  return { ...made(rest), ...(given ? { params: given } : {}) };
}

/** Tells whether the bars of a spec are stacked, so that what belongs together is added up. */
export function adds(spec) {
  return JSON.stringify(spec).includes('"stack": "zero"') || JSON.stringify(spec).includes('"stack":"zero"');
}
