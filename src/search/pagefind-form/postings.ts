import type { Occurrences } from "../occurrences.ts";
import { CborWriter } from "./cbor-writer.ts";

/** The positions of each word in some reports, encoded as in an index except for the first report. */
export interface Postings {
  readonly stems: readonly string[];
  /** For each word: the number of reports that have it, and the first and last of them. */
  readonly counts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** Where each word's data ends among the bytes. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
  /** How many different words each report has. */
  readonly lengths: Uint32Array;
}

/** The postings of some reports. */
export function postingsOf(all: Occurrences, reports: number): Postings {
  const { stems } = all;
  const { order, starts } = byTerm(all);
  const words = () => new Uint32Array(stems.length);
  const found = { stems, counts: words(), firsts: words(), lasts: words(), ends: words() };
  const lengths = new Uint32Array(reports);
  const writer = new CborWriter();
  for (let term = 0; term < stems.length; term += 1) {
    const own = order.subarray(starts[term], starts[term + 1]);
    found.firsts[term] = all.reports[own[0] ?? 0] ?? 0;
    found.lasts[term] = all.reports[own.at(-1) ?? 0] ?? 0;
    found.counts[term] = writeReports(writer, all, own, lengths);
    found.ends[term] = writer.length;
  }
  return { ...found, bytes: writer.bytes(), lengths };
}

/** The occurrences sorted by term, and where each term starts. */
function byTerm({ terms, length, stems }: Occurrences) {
  const starts = new Uint32Array(stems.length + 1);
  for (let at = 0; at < length; at += 1) {
    const next = (terms[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const free = starts.slice();
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) {
    const term = terms[at] ?? 0;
    const place = free[term] ?? 0;
    order[place] = at;
    free[term] = place + 1;
  }
  return { order, starts };
}

/** Writes each report as its distance from the one before, and returns how many there are. */
function writeReports(
  writer: CborWriter,
  all: Occurrences,
  own: Uint32Array,
  lengths: Uint32Array,
): number {
  const { reports } = all;
  let count = 0;
  let before = 0;
  for (let from = 0, to = 0; from < own.length; from = to) {
    const report = reports[own[from] ?? 0] ?? 0;
    while (to < own.length && reports[own[to] ?? 0] === report) to += 1;
    lengths[report] = (lengths[report] ?? 0) + 1;
    if (count > 0) {
      writer.list(3);
      writer.number(report - before);
    }
    writePlaces(writer, all, own, from, to, 1);
    writePlaces(writer, all, own, from, to, -1);
    before = report;
    count += 1;
  }
  return count;
}

/**
 * Writes the positions in the text (`sign` is 1) or in the fields (-1): lowest weight first, as -1 and
 * below, then each position as its distance from the one before. No inner functions, because they would be
 * created millions of times.
 */
function writePlaces(
  writer: CborWriter,
  { places, weights }: Occurrences,
  own: Uint32Array,
  from: number,
  to: number,
  sign: 1 | -1,
) {
  let count = 0;
  const kinds: number[] = [];
  for (let at = from; at < to; at += 1) {
    const weight = (weights[own[at] ?? 0] ?? 0) * sign;
    if (weight < 0) continue;
    count += 1;
    if (!kinds.includes(weight)) kinds.push(weight);
  }
  if (kinds.length > 1) kinds.sort(byNumber);
  writer.list(kinds.length + count);
  for (const kind of kinds) {
    writer.number(sign === 1 ? -1 - kind : -kind);
    let before = 0;
    for (let at = from; at < to; at += 1) {
      const occurrence = own[at] ?? 0;
      if (weights[occurrence] !== kind * sign) continue;
      const place = places[occurrence] ?? 0;
      writer.number(place - before);
      before = place;
    }
  }
}

const byNumber = (one: number, other: number) => one - other;
