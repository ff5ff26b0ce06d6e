import { singleSpaced } from "../../text/single-spaced.ts";
import type { Block } from "../report/block.ts";
import { blockText } from "../report/plain-text.ts";
import type { Section } from "../report/section.ts";

/** What a meeting resolved, in the words of a minute: a clause for each thing. */
export interface Resolution {
  /** Its place in the page of the minutes. */
  readonly anchor: string;
  /** The words that lead into the clauses: "RESOLVED: That". */
  readonly stem: string;
  readonly clauses: readonly Clause[];
}

export interface Clause {
  /** "(1)", "b)", as printed; null where it bears none. */
  readonly mark: string | null;
  /** Without "That" at its head and the stop at its end. */
  readonly text: string;
}

/**
 * The resolutions of a minute. Capitals or a form that says who resolved open one: RESOLVED, AGREED,
 * "It was unanimously agreed that", "The Board noted". What a member agreed in the discussion opens none.
 */
export function resolutionsOf(section: Section): readonly Resolution[] {
  const found: Resolution[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open && open.clauses.length > 0) found.push(open);
    open = null;
  };
  for (const { anchor, number, block } of placesIn(section)) {
    const text = singleSpaced(blockText(block)).trim();
    const opened = block.kind === "list" ? null : openingOf(text);
    if (opened) {
      close();
      open = { anchor, stem: opened.stem, clauses: clausesIn(opened.rest) };
    } else if (open && block.kind === "list") {
      const subject = leadOf(open);
      open.clauses.push(
        ...block.items.map(({ marker, blocks }) => {
          const words = blocks.map(blockText).join(" ");
          return {
            mark: marker,
            text: plainClause(subject === null ? words : `${subject} ${words}`),
          };
        }),
      );
    } else if (open && (isStem(open) || (number !== null && goesOn(open, number)))) {
      const clauses = clausesIn(text);
      open.clauses.push(...clauses.map((each) => ({ ...each, mark: each.mark ?? number })));
    } else close();
  }
  close();
  return found;
}

interface Open {
  readonly anchor: string;
  readonly stem: string;
  readonly clauses: Clause[];
}

/** "That the Council be recommended" is the beginning of every item of the list after it: taken off the clauses, or null. */
function leadOf({ clauses }: Open): string | null {
  const [only] = clauses;
  if (!only || clauses.length > 1 || only.mark !== null) return null;
  if (
    !/\bbe (?:recommended|asked|requested|invited|authorised|instructed)(?: to)?:?$/iu.test(
      only.text,
    )
  )
    return null;
  clauses.pop();
  return only.text.replace(/:$/, "");
}

interface Place {
  readonly anchor: string;
  /** The number of the paragraph that the block opens; null where it opens none. */
  readonly number: string | null;
  readonly block: Block;
}

const placesIn = ({ paragraphs }: Section): readonly Place[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.blocks.map(({ anchor, block }, index) => ({
      anchor: anchor === "" ? paragraph.anchor : anchor,
      number: index === 0 ? paragraph.number : null,
      block,
    })),
  );

/** Words that lead in and have no clause yet. */
const isStem = ({ clauses }: { clauses: readonly Clause[] }) => clauses.length === 0;

/** A numbered paragraph goes on with a resolution whose clauses bear numbers of the same kind. */
const goesOn = ({ clauses }: { clauses: readonly Clause[] }, number: string) =>
  clauses.every(({ mark }) => mark !== null && /^[\d.]+$/.test(mark) === /^[\d.]+$/.test(number));

const bodies =
  "(?:Policy and Performance )?(?:Board|Committee|Sub-Committee|Subcommittee|Panel|Cabinet|Council|Executive(?: Board)?|Commission|Forum|Members|Authority|meeting)";
const verbs = "resolved|agreed|recommended|decided|noted|approved|endorsed|received";
/** In the order in which they are tried. */
const openings: readonly RegExp[] = [
  // RESOLVED: That …, RESOLVED (unanimously) – that …, AGREED to …
  /^(?:\*\*)?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|RESOLUTION|DECISION)\b(?:\s*\([^)]{0,60}\))?(?:\s+(?:UNANIMOUSLY|unanimously|by \d+ votes? to \d+))?\s*[:.–—-]*\s*/u,
  // Resolved: That …, Decision: …, Resolved – That
  /^(?:Resolved|Agreed|Recommended|Decision|Decided|Resolution)(?:\s*\([^)]{0,60}\))?\s*(?:[:–—-]\s*|(?=that\b|That\b|to\b))/u,
  // It was (unanimously) resolved that …
  new RegExp(
    String.raw`^It was (?:(?:then|duly|unanimously|therefore) )*(?:${verbs})\b\s*[:–—-]*\s*(?=that\b|to\b|:|$)`,
    "iu",
  ),
];
/** "The Board noted the report": the verb itself says what was done. */
const bodyActs = new RegExp(
  String.raw`^(?:That )?(?:The )?(?:\p{Lu}[\p{L},&-]* ){0,8}?${bodies} (?:(?:then|duly|unanimously|therefore|formally) )*(?=(?:${verbs})\b)`,
  "u",
);

/** The words that open a resolution, and what is resolved. */
function openingOf(text: string): { stem: string; rest: string } | null {
  for (const opening of openings) {
    const match = opening.exec(text);
    if (match) return { stem: match[0].trim(), rest: text.slice(match[0].length) };
  }
  const acts = bodyActs.exec(text);
  if (!acts) return null;
  const rest = text.slice(acts[0].length);
  const that = /^(?:resolved|agreed|decided)\s*[:–—-]*\s*(?=that\b|to\b|$)/iu.exec(rest);
  return that
    ? { stem: (acts[0] + that[0]).trim(), rest: rest.slice(that[0].length) }
    : { stem: acts[0].trim(), rest };
}

/** Clauses that stand in one text: "That (1) the report be noted; and (2) …". */
function clausesIn(text: string): Clause[] {
  const words = text.replace(/^(?:that|to)\b\s*[:–—-]?\s*/iu, "");
  if (words.trim() === "" || /^(?:the |that the )?[\p{L} ,&-]{0,80}:$/u.test(words)) return [];
  const marks = inSequence([
    ...words.matchAll(/(?<=^|[\s;:,])(?:\(?([a-z]|[ivx]{1,4}|\d{1,2})\)|(\d{1,2})\.)(?=\s)/giu),
  ]);
  const [first] = marks;
  if (!first) return [{ mark: null, text: plainClause(words) }];
  const before = words.slice(0, first.index).trim();
  // Words before the first mark are the subject of all of them, or a clause that happens to list things.
  if (before !== "" && !/(?:^|[\s:,])(?:that|to|:)$|:$/iu.test(before)) {
    return [{ mark: null, text: plainClause(words) }];
  }
  return marks.map((mark, index) => ({
    mark: mark[0],
    text: plainClause(words.slice(mark.index + mark[0].length, marks[index + 1]?.index)),
  }));
}

/** Marks that follow one another from the first of their kind: (1) (2), a) b), (i) (ii). */
function inSequence(marks: readonly RegExpExecArray[]): RegExpExecArray[] {
  const kept: RegExpExecArray[] = [];
  for (const mark of marks) {
    const value = (mark[1] ?? mark[2] ?? "").toLowerCase();
    if (sequences.some((sequence) => sequence[kept.length] === value && isSame(sequence, kept))) {
      kept.push(mark);
    }
  }
  return kept;
}

const isSame = (sequence: readonly string[], kept: readonly RegExpExecArray[]) =>
  kept.every((mark, index) => (mark[1] ?? mark[2] ?? "").toLowerCase() === sequence[index]);

const sequences: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, index) => String(index + 1)),
  [..."abcdefghijklmnopqrstuvwxyz"],
  "i ii iii iv v vi vii viii ix x xi xii".split(" "),
];

/** A clause without "That" before it, and "; and" after it. */
const plainClause = (text: string): string =>
  singleSpaced(text)
    .trim()
    .replace(/^(?:that|to)\b\s*/iu, "")
    .trimEnd()
    .replace(/(?<=[;,.\s])and$/iu, "")
    .trimEnd()
    .replace(/[;,.]$/u, "")
    .replace(/[;,.]$/u, "");
