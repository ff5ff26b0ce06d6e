import { everyReport } from "../formats/search-hit.ts";
import type { EntryBody } from "./entry.ts";
import { formsOf } from "./plain-word.ts";

/** The fields whose words can be searched, in the order of their numbers in the index. */
export const searchedFields = ["title", "wards", "officers"] as const;

/** The weight in the text of a word of the subject, in addition to its weight as a field. */
const subjectWeight = 168;

/** Every word of some reports: which word, where, and its weight. */
export class Occurrences {
  /** The stems; a term is an index in this list. */
  readonly stems: string[] = [];
  length = 0;
  terms = new Uint32Array(1 << 16);
  /** The index of the report. */
  reports = new Uint32Array(1 << 16);
  /** The position among the report's words, or among the field's. */
  places = new Uint32Array(1 << 16);
  /** The weight in the text, or -1 and below for a field. */
  weights = new Int16Array(1 << 16);

  add(term: number, report: number, place: number, weight: number) {
    if (this.length === this.terms.length) this.grow();
    this.terms[this.length] = term;
    this.reports[this.length] = report;
    this.places[this.length] = place;
    this.weights[this.length] = weight;
    this.length += 1;
  }

  private grow() {
    const room = this.length * 2;
    const larger = <Numbers extends Uint32Array | Int16Array>(to: Numbers, from: Numbers) => {
      to.set(from);
      return to;
    };
    this.terms = larger(new Uint32Array(room), this.terms);
    this.reports = larger(new Uint32Array(room), this.reports);
    this.places = larger(new Uint32Array(room), this.places);
    this.weights = larger(new Int16Array(room), this.weights);
  }
}

/** Adds the word under which every one of some reports is found, once in each. */
export function addEveryReport(all: Occurrences, reports: number) {
  const term = all.stems.push(everyReport) - 1;
  for (let report = 0; report < reports; report += 1) all.add(term, report, 0, 1);
}

/** The words of some reports, in order. `words` are those that they refer to. */
export function occurrencesIn(
  bodies: readonly EntryBody[],
  words: readonly string[],
  stemOf: (form: string) => string,
): Occurrences {
  const all = new Occurrences();
  const terms = termsBy(stemOf, all.stems);
  const known: (readonly number[] | undefined)[] = [];
  let report = 0;
  const add = (number: number, place: number, weight: number) => {
    let own = known[number];
    if (own === undefined) {
      own = terms(words[number] ?? "");
      known[number] = own;
    }
    // Part of a word counts for its share of the word.
    for (let at = 0; at < own.length; at += 1) {
      const isWhole = at === 0 || weight < 0;
      const share = isWhole ? weight : Math.max(1, Math.trunc(weight / (own.length - 1)));
      all.add(own[at] ?? 0, report, place, share);
    }
  };
  for (const body of bodies) {
    addWords(body, add);
    report += 1;
  }
  return all;
}

function addWords(
  { words, wards, officers, ends, weights }: EntryBody,
  add: (number: number, place: number, weight: number) => void,
) {
  const subject = ends[0] ?? 0;
  for (let place = 0; place < subject; place += 1) {
    add(words[place] ?? 0, place, subjectWeight);
    add(words[place] ?? 0, place, -1);
  }
  for (let place = 0; place < wards.length; place += 1) add(wards[place] ?? 0, place, -2);
  for (let place = 0; place < officers.length; place += 1) add(officers[place] ?? 0, place, -3);
  for (let part = 0; part < weights.length; part += 1) {
    const weight = weights[part] ?? 0;
    const end = ends[part + 1] ?? 0;
    for (let place = ends[part] ?? 0; place < end; place += 1)
      add(words[place] ?? 0, place, weight);
  }
}

/** Returns the terms of a plain word: the whole, and its parts if it has any. */
function termsBy(stemOf: (form: string) => string, stems: string[]): (word: string) => number[] {
  const numbers = new Map<string, number>();
  const term = (form: string) => {
    const stem = stemOf(form);
    const number = numbers.get(stem) ?? stems.length;
    if (number === stems.length) {
      stems.push(stem);
      numbers.set(stem, number);
    }
    return number;
  };
  return (word) => (word === "" ? [] : [...new Set(formsOf(word).map(term))]);
}
