import { type Clause, withoutEnd } from "../../model/meeting/clauses.ts";
import { actionOf, sharedWords } from "./action.ts";
import { type Comparable, comparable } from "./comparable.ts";
import { type OnRecommendations, onRecommendations } from "./named-clause.ts";
import { type OnReport, onReport } from "./report-clause.ts";

/** One action that was resolved, and its subject. */
export interface Part extends Comparable {
  /** As printed. */
  readonly printed: string;
  /** Set if it names the recommendations. */
  readonly named: OnRecommendations | null;
  /** Set if it is about the whole report. */
  readonly whole: OnReport | null;
}

const apart =
  /(?<!\s)\s*;\s*(?:and\s+)?(?:that\s+)?(?!\s*(?:subject to|provided|except|but|with)\b)|(?:,|(?<![\s,]))\s+and\s+that\s+(?=[^;]{0,2000}\bbe\b)|(?:,|(?<![\s,]))\s+and\s+(?=(?:that )?(?:(?:agreed|approved|noted|deferred|rejected|referred|refused) )?(?:the )?recommendations?\b)|(?:,|(?<![\s,]))\s+and\s+that\s+(?=[^;]{0,2000}\bto\b)/giu;
/** "recommendations 1 and 2 be agreed and 3 be deferred". */
const furtherMark =
  /(?<=\b(?:agreed|approved|noted|deferred|rejected|accepted)),?\s+(?:and\s+)?(?=\(?(?:\d[\d.]*|[a-z])\)? (?:not )?be\b)/giu;
/** Statements about people and votes that decide nothing. */
const idle =
  /^(?:(?:the )?(?:chair(?:man|person)?|members?|committee|board|cabinet|officers?|councillors?|cllrs?|mr|mrs|ms|dr)\b.*\b(?:thanked|voted|abstained|declared|left the|returned|welcomed|congratulated)\b|(?:for|against|abstain(?:ed|tions?)?|voting|votes?|recorded vote|proposed by|seconded by|reasons?(?: for (?:the )?decision)?|call-in)\b.*:)/iu;
const thanks = /\bthank/iu;

/** The clauses of a minute; a sentence that resolves several actions is split. */
export function partedClauses(
  clauses: readonly Clause[],
  asked: readonly string[],
): readonly Part[] {
  return clauses
    .filter(({ text }) => text !== "" && !idle.test(text) && !isFallen(text))
    .filter(({ text }) => !thanks.test(text) || asked.some((each) => thanks.test(each)))
    .flatMap(({ text, isAdvice }) =>
      partsOf(text, asked).map(({ printed, read }): Part => {
        const words = comparable(toldOf(read));
        return {
          ...words,
          advised: words.advised ?? (isAdvice ? "" : null),
          printed,
          named: onRecommendations(words.full),
          whole: onReport(words.full),
        };
      }),
    );
}

/** "The amendment was put to the vote and declared lost" decides nothing. */
const isFallen = (text: string) =>
  /^(?:the |an |a )?(?:\p{L}+ )?amendments?\b[^;]*\b(?:lost|defeated|fell|withdrawn|negatived|not carried)\b/iu.test(
    text,
  ) && !/\b(?:and|but) (?!was\b|were\b|declared\b|fell\b)/iu.test(text);

const told =
  /^(?:the |a )?(?:original |substantive )?(?:motion|proposal|proposition) (?:that|to) (?<what>.+?),? (?:(?:up)?on being put(?: to the vote)?,? )?(?:was|were) (?:then |duly )?(?:put(?: to the vote)?,? and (?:was |then |duly )*)?(?:declared )?(?:to be )?(?<fate>(?:not )?carried|agreed|approved|lost|defeated|negatived|rejected)\b[^;]*$/iu;

/** "The motion that the market be opened was declared lost" → "not the market be opened"; "not agree to
 * allow scooters" → "not allow scooters". */
function toldOf(printed: string): string {
  const denied = /^not (?:agree|approve|support|accept|endorse) (?:to|that) (.+)$/isu.exec(
    printed,
  )?.[1];
  if (denied !== undefined) return `not ${denied}`;
  const { what, fate = "" } = told.exec(printed)?.groups ?? {};
  if (what === undefined) return printed;
  return /^(?:carried|agreed|approved)$/iu.test(fate) ? what : `not ${what}`;
}

/** A part as printed, and as it reads alone: "3 be deferred" reads "recommendation 3 be deferred". */
interface Piece {
  readonly printed: string;
  readonly read: string;
}

function partsOf(text: string, asked: readonly string[]): readonly Piece[] {
  const parts = text
    .split(apart)
    .flatMap((part) =>
      /^(?:the )?recommendations?\b/iu.test(part) ? part.split(furtherMark) : [part],
    )
    .map((part) => withoutEnd(part).trim())
    .filter((part) => part !== "")
    .map((printed, index) => {
      const isMarkAlone = index > 0 && /^\(?(?:\d[\d.]*|[a-z])\)? (?:not )?be\b/iu.test(printed);
      return { printed, read: isMarkAlone ? `recommendation ${printed}` : printed };
    });
  const whole = { printed: text, read: text };
  if (parts.length < 2) return [whole];
  const all = actionOf(comparable(text).text);
  const each = parts.map(({ read }) => actionOf(comparable(read).text));
  const isAskedWhole = asked.some((printed) => {
    const action = actionOf(comparable(printed).text);
    const { likeness } = sharedWords(action, all);
    return likeness >= 0.85 && each.every((part) => sharedWords(action, part).likeness < likeness);
  });
  return isAskedWhole ? [whole] : parts;
}
