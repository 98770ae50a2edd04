// The figures in pieces: files that are fetched when they are needed, and looked through as they are.

import { finding, plain } from "../words.js";
import { SEPARATOR } from "./rows.js";

const folded = new Map(); // phrases ready to be compared: most are in many pieces

function fold(text) {
  if (!folded.has(text)) folded.set(text, plain(text));
  return folded.get(text);
}

/** A figure of a piece, of which a row of numbers tells. */
function figure({ groups, phrases }, [group, key, place, value, number, name, codes, unit, above, away]) {
  const owner = groups[group];
  const words = name.map((one) => phrases[one]);
  return {
    id: `${owner.package}#${key}`,
    owner,
    key,
    keys: [key.toLowerCase(), place.toLowerCase()],
    codes,
    value: number ?? undefined,
    above: above.map((at) => words[at]),
    away,
    said: { name: words.join(SEPARATOR), phrases: words, value, place, unit: phrases[unit] },
    phrases: name,
  };
}

/** What fetches pieces of a folder, each once; a failed try is forgotten. */
function fetcher(folder) {
  const known = new Map();
  async function load(at) {
    const answer = await fetch(new URL(`${folder}${at + 1}.json`, document.baseURI));
    if (!answer.ok) throw new Error(`${answer.status} ${folder}`);
    const piece = await answer.json();
    return { ...piece, rows: piece.rows.map((row) => figure(piece, row)) };
  }
  return (at) => {
    if (!known.has(at)) {
      const loading = load(at);
      known.set(at, loading);
      loading.catch(() => known.delete(at));
    }
    return known.get(at);
  };
}

/** What tells whether a figure of a piece fits a term; `others` is the piece in other languages. */
function matcher(piece, others, term, titles) {
  const { words, figure: fitting } = finding(term);
  const held = piece.codes.map((code) => words(fold(titles.get(code.join(" ")) ?? "")));
  const said = [piece, ...others].map(({ rows, phrases }) => {
    const fit = phrases.map((phrase) => words(fold(phrase)));
    return (at) => rows[at].phrases.some((one) => fit[one]);
  });
  return (row, at) =>
    said.some((fit) => fit(at)) ||
    row.codes.some((one) => held[one]) ||
    words(row.said.value.toLowerCase()) ||
    fitting(row);
}

/** The figures of a piece that fit the codes and terms of a choice. */
function fitting(piece, others, codes, wanted, titles) {
  const numbers = Object.entries(codes).map(([name, code]) =>
    piece.codes.findIndex(([control, one]) => control === name && one === code),
  );
  if (numbers.includes(-1)) return [];
  const matchers = wanted.map((some) => some.map((term) => matcher(piece, others, term, titles)));
  return piece.rows.filter(
    (row, at) =>
      numbers.every((one) => row.codes.includes(one)) && matchers.every((some) => some.some((fits) => fits(row, at))),
  );
}

/** All figures in pieces, as the form names them; `titles` names the codes of the form. */
export function pieces({ dataset }, titles) {
  const [count, size] = [dataset.count, dataset.piece].map(Number);
  const [own, ...others] = JSON.parse(dataset.folders).map(fetcher);
  const all = [...Array(Math.ceil(count / size)).keys()];

  /** A piece in all other languages, as far as they come. */
  async function translated(at) {
    const answers = await Promise.allSettled(others.map((folder) => folder(at)));
    return answers.filter(({ value }) => value).map(({ value }) => value);
  }

  /** The figures that fit; where nothing is chosen, only as many as are asked for are fetched. */
  async function find(codes, wanted, limit) {
    if (!wanted.length && !Object.keys(codes).length) {
      const first = await Promise.all(all.slice(0, Math.ceil(limit / size)).map(own));
      return { rows: first.flatMap(({ rows }) => rows), count };
    }
    const rows = (await parted(codes, wanted)).flatMap(([, some]) => some);
    return { rows, count: rows.length };
  }

  /** Each piece with those of its figures that fit a choice. */
  function parted(codes, wanted) {
    return Promise.all(
      all.map(async (at) => {
        const [piece, more] = await Promise.all([own(at), wanted.length ? translated(at) : []]);
        return [piece, fitting(piece, more, codes, wanted, titles)];
      }),
    );
  }

  /** The codes of a control that figures have which fit a choice of others. */
  async function held(codes, wanted, control) {
    const parts = await parted(codes, wanted);
    const pairs = parts.flatMap(([piece, rows]) => rows.flatMap((row) => row.codes.map((one) => piece.codes[one])));
    return new Set(pairs.filter(([name]) => name === control).map(([, code]) => code));
  }

  return { count, find, held };
}
