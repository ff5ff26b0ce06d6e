import { singleSpaced } from "../../text/single-spaced.ts";

/** One decision of a resolution. */
export interface Clause {
  /** "(1)", "b)", as printed; null if it has none. */
  readonly mark: string | null;
  /** Without "That" at the start and the full stop at the end. */
  readonly text: string;
  /** True if the body only advises another to do it. */
  readonly isAdvice: boolean;
  /** True for a sentence after what was resolved: "The licences are to end in May." */
  readonly isRemark: boolean;
  /** True for the words of a motion that was not carried. */
  readonly isLost?: boolean;
}

/** Clauses that share one text: "That (1) the report be noted; and (2) …". */
export function clausesIn(text: string, isAdvice: boolean): Clause[] {
  const words = text.replace(/^(?:that|to)\b\s*[:–—-]?\s*/iu, "");
  if (
    !/[\p{L}\d]/u.test(words) ||
    (!reasons.test(words.trim()) &&
      /^(?:the |that the )?[\p{L} ,&-]{0,80}\b(?:to|that)? ?:$/u.test(words) &&
      !leads(words)) ||
    bodyOnly.test(words.trim())
  )
    return [];
  const marks = inSequence([
    ...words.matchAll(
      /(?<=^|[\s;:,])(?:\(?([a-z]|[ivx]{1,4}|\d{1,2})\)|(\d{1,2}|[a-z]|[ivx]{1,4})\.)(?=\s)/giu,
    ),
  ]);
  const [first] = marks;
  // "(3) That …" goes on where another list ended.
  const own = /^(\(\w{1,4}\)|\w{1,2}[.)]) (?=that\b)/iu.exec(words);
  if (!first && own) {
    const [one, ...rest] = clausesIn(words.slice(own[0].length), isAdvice);
    return one ? [{ ...one, mark: own[1] ?? null }, ...rest] : [];
  }
  if (!first) return sentencesIn(words, isAdvice);
  const lead = words.slice(0, first.index).trim();
  // Words before the first mark are the subject of every clause, or a clause that happens to contain a
  // list.
  if (lead !== "" && !/(?:^|[\s:,])(?:that|to|:)$|:$/iu.test(lead)) {
    return sentencesIn(words, isAdvice);
  }
  const subject = leads(lead) ? lead : "";
  return marks.map((mark, index) =>
    clause(
      mark[0],
      `${subject} ${words.slice(mark.index + mark[0].length, marks[index + 1]?.index)}`,
      isAdvice,
    ),
  );
}

const sentencesIn = (words: string, isAdvice: boolean): Clause[] =>
  sentencesOf(words).map((each, index) => ({
    ...clause(null, each, isAdvice),
    isRemark: index > 0 && !/^(?:that|and|to)\b/iu.test(each),
  }));

/** "That the Executive", over a list. */
const bodyOnly =
  /^(?:the )?(?:[\p{L}&,-]+ ){0,5}?(?:board|committee|sub-committee|panel|cabinet|executive|council|commission|forum|authority)[:–-]*$/iu;

/** "That permission be refused for the following reasons:": what is listed below decides nothing itself. */
export const reasons =
  /\bfor the following (?:\p{L}+ )?(?:reasons?|grounds?)\s*:?$|\bon the following grounds\s*:?$/iu;

export const clause = (mark: string | null, text: string, isAdvice: boolean): Clause => ({
  mark,
  text: plainClause(text),
  isAdvice,
  isRemark: false,
});

/** True for words that begin every item of the list that follows: "Cabinet note:", "Council be recommended to". */
export const leads = (words: string): boolean =>
  /\bbe recommended to (?:the )?(?:full )?(?:council|cabinet|executive)(?: to| that)?\s*:?$|\bbe (?:recommended|asked|requested|invited|authorised|instructed)(?: to| that)?\s*:?$|\b(?:notes?|approves?|endorses?|supports?|authorises?|adopts?|accepts?|confirms?|recommends? (?:to |that )?(?:the )?(?:full )?(?:council|cabinet)(?: to| that)?|delegates authority to the [\p{L} ]{3,60}? to)\s*:$/iu.test(
    words.trim(),
  );

/** Sentences; the stop of an abbreviation or an initial does not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(
      /(?<=(?:[\p{Ll}\d%)\]”"’']{2}|\bit|\b(?:[Aa]ppendix|[Aa]nnexe?|[Tt]able|[Ss]chedule|[Oo]ption|[Qq]uotation|[Qq]uote|[Tt]ender|[Bb]idder|[Ss]ite|[Zz]one|[Ll]ot|[Pp]hase|[Ss]tage|[Ii]tem|[Ss]ection|[Pp]aragraph|[Pp]age) [\dA-Z]|\b(?:[Ff]or|[Aa]gainst|[Aa]bstain(?:ing|ed)|[Aa]bstentions?):? \d)[.!?][”"’')]?)\s+(?=[\p{Lu}“"(])/u,
    )
    .reduce<string[]>((all, piece) => {
      const last = all.at(-1);
      if (last !== undefined && abbreviation.test(last)) all[all.length - 1] = `${last} ${piece}`;
      else all.push(piece);
      return all;
    }, [])
    .filter((each) => each.trim() !== "");

const abbreviation =
  /(?:^|\s|\()(?:no|nos|para|paras|cllr|cllrs|dr|mr|mrs|ms|st|rd|approx|inc|ltd|co|rev|hon|ref|app|vs|etc)\.$/i;

/** Words without "; and" or a full stop at the end, in linear time. */
export const withoutEnd = (text: string): string =>
  text
    .trimEnd()
    .replace(/(?<=[;,.\s])and$/iu, "")
    .trimEnd()
    .replace(/[;,.]$/u, "")
    .replace(/[;,.]$/u, "");

/** A clause without "That" before it or "; and" after it. */
const plainClause = (text: string): string =>
  withoutEnd(
    singleSpaced(text)
      .trim()
      .replace(/^(?:and )?(?:that|to)\b\s*/iu, ""),
  );

/** Marks that run in sequence from the first of their kind: (1) (2), a) b), (i) (ii). */
function inSequence(marks: readonly RegExpExecArray[]): RegExpExecArray[] {
  const runs = sequences.map((sequence) => {
    const kept: RegExpExecArray[] = [];
    for (const mark of marks) {
      if (sequence[kept.length] === (mark[1] ?? mark[2] ?? "").toLowerCase()) kept.push(mark);
    }
    return kept;
  });
  return runs.reduce((best, each) => (each.length > best.length ? each : best), []);
}

const sequences: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, index) => String(index + 1)),
  "i ii iii iv v vi vii viii ix x xi xii".split(" "),
  [..."abcdefghijklmnopqrstuvwxyz"],
];
