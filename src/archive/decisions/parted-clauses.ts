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
  /\s*;\s*(?:and\s+)?(?:that\s+)?(?!\s*(?:subject to|provided|except|but|with)\b)|,?\s+and\s+that\s+(?=[^;]*\bbe\b)|,?\s+and\s+(?=(?:that )?(?:the )?recommendations?\b)|,?\s+and\s+that\s+(?=[^;]*\bto\b)/giu;
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
    .filter(({ text }) => text !== "" && !idle.test(text))
    .filter(({ text }) => !thanks.test(text) || asked.some((each) => thanks.test(each)))
    .flatMap(({ text, isAdvice }) =>
      partsOf(text, asked).map((printed): Part => {
        const words = comparable(printed);
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

function partsOf(text: string, asked: readonly string[]): readonly string[] {
  const parts = text
    .split(apart)
    .flatMap((part) =>
      /^(?:the )?recommendations?\b/iu.test(part) ? part.split(furtherMark) : [part],
    )
    .map((part, index) =>
      index > 0 && /^\(?(?:\d[\d.]*|[a-z])\)? (?:not )?be\b/iu.test(part)
        ? `recommendation ${part}`
        : part,
    )
    .map((part) => withoutEnd(part).trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return [text];
  const whole = actionOf(comparable(text).text);
  const isAskedWhole = asked.some(
    (each) => sharedWords(actionOf(comparable(each).text), whole).likeness >= 0.85,
  );
  return isAskedWhole ? [text] : parts;
}
