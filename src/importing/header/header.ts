import type { Stated } from "../../model/fields/field.ts";
import { statedFields, statedValue } from "../../model/fields/stated-fields.ts";
import type { HeaderPair } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { plain, type RawLine } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import { isItemNumber } from "./labels/header-labels.ts";
import type { HeaderField } from "./labels/label-forms.ts";
import type { HeaderZone } from "./lines/header-zone.ts";
import { chosenPairs, noteRivals, ofThoseWhoLead, withoutJobTitles } from "./pairs/chosen-pairs.ts";
import { headerPairs } from "./pairs/header-pairs.ts";
import { keptPairs, noteLoose } from "./pairs/kept-pairs.ts";
import { joined, type Pair, type Words } from "./pairs/pair.ts";
import { registered } from "./registered.ts";
import { takePortfolio, takeTitle, takeUnlabelled } from "./unlabelled.ts";
import { doubtOf, type KnownNames } from "./values/certain-names.ts";
import { type Dated, holdsOnlyDay, meetingOf, noteMeeting } from "./values/meeting-date.ts";
import { joinOfficers, type NamesRead, officersIn, withoutPerson } from "./values/officers.ts";
import { officersBelow } from "./values/officers-below.ts";
import { commonWords } from "./values/people.ts";
import { opensPost } from "./values/posts.ts";
import { wardsIn } from "./values/ward-names.ts";
import { wardsBelow } from "./values/wards-below.ts";

/** What a report's header says, as printed; null or empty for anything uncertain. */
export interface Header {
  readonly board: string | null;
  readonly date: PlainDate | null;
  readonly subject: string | null;
  readonly officers: readonly string[];
  readonly portfolios: readonly string[];
  readonly wards: readonly string[];
  readonly item: string | null;
  /** The fields that the table of fields describes completely. */
  readonly stated: Stated;
  readonly classification: string | null;
  /** What no field holds, or not in full, as printed. */
  readonly pairs: readonly HeaderPair[];
  /** Every label and value that became a field or a pair, for the proof that none was lost. */
  readonly accounted: readonly string[];
  readonly line: number;
}

/**
 * Reads a header's lines, and notes what it lacks or leaves unclear. `isUnsure` is true for a text with a word
 * that a machine may have read wrong.
 */
export function readHeader(
  lines: readonly RawLine[],
  zone: HeaderZone,
  known: KnownNames,
  changes: Changes,
  isUnsure: (text: string) => boolean = () => false,
): Header {
  const { pairs: labelled, loose: unlabelled } = headerPairs(lines.slice(zone.start, zone.end));
  const pairs = withoutJobTitles(labelled);
  const loose = [...unlabelled];
  const chosen = chosenPairs(pairs, loose);
  noteRivals(pairs, chosen, changes);
  const isCommon = commonWords(lines.map(({ text }) => plain(text)));
  const firstLine = lines[zone.start]?.number ?? 1;
  const lineOf = (field: HeaderField) => chosen.get(field)?.line ?? firstLine;
  const valuesOf = (field: HeaderField): Words[] => wordsOfPair(chosen.get(field));
  joinOfficers(chosen.get("officer"), pairs, loose, isCommon);
  const unplaced = [...loose];

  const dated = certainly(meeting());
  const portfolio = takePortfolio(valuesOf("portfolio"), loose, changes);
  const printedItem = joined(valuesOf("item"));
  const item = printedItem !== null && isItemNumber(printedItem) ? printedItem : null;
  const subject = joined(valuesOf("subject")) ?? joined(takeTitle(loose, changes));
  if (subject === null) missing("subject", "subject; fill in “subject”");

  const body: NamesRead = { ...noNames, names: dated.board === null ? [] : [decider(dated.board)] };
  const [board = null] = settled("board", body);
  const officers = settled("officer", officersRead());
  const portfolios = settled("portfolio", officersIn(portfolio, known.portfolios, isCommon));
  const below = chosen.has("wards") ? [] : wardsBelow(lines.slice(zone.end), known.wards, changes);
  const placeOfWards = below[0]?.line ?? lineOf("wards");
  const printedWards = wardsIn([...valuesOf("wards"), ...below], known.wards);
  const wards = settled("wards", printedWards, placeOfWards);
  noteLoose(loose, changes);
  const stated = statedIn((name) => joined(valuesOf(`stated ${name}`)));
  const taken: Partial<Record<HeaderField, readonly (string | null)[]>> = {
    board: [board, dated.printed],
    date: [dated.printed],
    subject: [subject],
    officer: officers,
    portfolio: portfolios,
    wards,
    item: [item],
    ...Object.fromEntries(stated.map(({ name, printed }) => [`stated ${name}`, [printed]])),
  };
  return {
    board,
    date: dated.date,
    subject,
    officers,
    portfolios,
    wards,
    item,
    stated: Object.fromEntries(stated.map(({ name, value }) => [name, value])),
    classification: joined(valuesOf("classification")),
    line: firstLine,
    ...keptPairs({ pairs, chosen, taken, loose, unplaced }, isCommon),
  };

  /** The meeting in labels, or printed without one. */
  function meeting(): Dated {
    const bodies = takeUnlabelled("board", valuesOf("board"), loose, changes);
    const days = valuesOf("date");
    // A day printed without a label below the body's name is the meeting's.
    const under =
      days.length > 0 ? [] : bodies.filter((words, at) => at > 0 && holdsOnlyDay(words));
    const own = under.length > 0 ? under : days;
    const stated = meetingOf(
      bodies.filter((words) => !under.includes(words)),
      own,
    );
    if (stated.date !== null || own.length > 0) return stated;
    const loosely = meetingOf([], takeUnlabelled("date", [], loose, changes));
    return { ...stated, date: loosely.date, printed: loosely.printed };
  }

  /** The meeting, noted; without its day where a machine was not sure of it. */
  function certainly(dated: Dated): Dated {
    if (dated.date === null || dated.printed === null || !isUnsure(dated.printed)) {
      noteMeeting(dated, lineOf("date"), changes);
      return dated;
    }
    const message = `the day “${dated.printed}” ${unsureDoubt}; fill in “date”`;
    changes.find(lineOf("date"), "error", "uncertain-date", message);
    return { ...dated, date: null, printed: null };
  }

  /** The officers of the header; if it names none, the one who is named below it. */
  function officersRead(): NamesRead {
    const read = ofThoseWhoLead(pairs, chosen.get("officer"), (value) =>
      officersIn(value, known.officers, isCommon),
    );
    if (read.names.length > 0 || read.doubt !== null) return read;
    const below = officersBelow(lines.slice(zone.end), isCommon, changes);
    return below.length === 0 ? read : officersIn(below, known.officers, isCommon);
  }

  /** A member who decides alone is identified by the post, not by name. */
  function decider(name: string): string {
    const { post, person } = withoutPerson(name, isCommon);
    return person !== null && opensPost(post) ? post : name;
  }

  function missing(field: HeaderField, what: string, rule = "missing-field") {
    changes.find(lineOf(field), "error", rule, `the header states no ${what}`);
  }

  /** Names that may all enter their register; if any may not, none is used. */
  function settled(
    field: keyof typeof registered,
    read: NamesRead,
    line = lineOf(field),
  ): readonly string[] {
    const { kind, as, word, rule } = registered[field];
    if (read.names.length === 0 && read.doubt === null) {
      if (word !== null) missing(field, word, rule);
      return [];
    }
    const doubts = read.names.flatMap((name) => {
      const isDoubted = isUnsure(name) && !known[kind](name);
      const doubt = doubtOf(kind, name, known, isCommon) ?? (isDoubted ? unsureDoubt : null);
      return doubt === null ? [] : [`“${name}” ${doubt}`];
    });
    if (read.doubt !== null) doubts.push(read.doubt);
    if (doubts.length === 0) {
      for (const note of read.notes) changes.repair(line, note);
      return read.names;
    }
    const message = `${doubts.join("; ")}, so it is put in no register; fill in “${as}”`;
    changes.find(line, word === null ? "warning" : "error", "uncertain-name", message);
    return [];
  }
}

const unsureDoubt = "holds a word that the machine was not sure of";

/** The fields that the table of fields describes completely, if their values are certain. */
const statedIn = (printedOf: (name: string) => string | null) =>
  statedFields.flatMap(({ name, stated }) => {
    const printed = printedOf(name);
    const value = printed === null ? null : statedValue(stated, printed);
    return printed === null || value === null ? [] : [{ name, printed, value }];
  });

/** The words of a value; none if lines of it may be above its label. */
const wordsOfPair = (pair: Pair | undefined): Words[] =>
  pair && !pair.isAmid ? [...pair.value] : [];

const noNames: NamesRead = { names: [], over: [], notes: [], doubt: null };
