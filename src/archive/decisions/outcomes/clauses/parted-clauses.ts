import { sentencesOf, withoutEnd } from "../../../../model/meeting/clauses.ts";
import type { Decided } from "../../../../model/meeting/resolution.ts";
import { isVote } from "../../../../model/meeting/votes.ts";
import { actionOf, sharedWords } from "../wording/action.ts";
import { type Comparable, comparable } from "../wording/comparable.ts";
import { haveSameLead } from "../wording/sub-items.ts";
import { consideredFirst, type Piece, separated } from "./joined-decisions.ts";
import { plainMark } from "./marks.ts";
import { added, type OnRecommendations, onRecommendations } from "./named-clause.ts";
import {
  fateOf,
  fateOfLabel,
  motionFor,
  motionNamed,
  votedEach,
  withMarks,
  withoutNoting,
} from "./plainly-named.ts";
import { isIdle } from "./remarks.ts";
import { type OnReport, onReport } from "./report-clause.ts";

/** One action that was resolved, and its subject. */
export interface Part extends Comparable {
  /** As printed. */
  readonly printed: string;
  /** The number of its clause, as marks are compared; null if it has none or shares it with another part. */
  readonly mark: string | null;
  /** True for a sentence after what was resolved: "The licences are to end in May." */
  readonly isRemark: boolean;
  /** Set if it names the recommendations. */
  readonly named: OnRecommendations | null;
  /** Set if it is about the whole report. */
  readonly whole: OnReport | null;
}

const apart =
  /(?:,|(?<![\s,]))\s+and\s+to\s+(?=(?:note|approve|agree|endorse|refer|defer|adopt|request|ask|instruct|receive|recommend)\b)|(?:,|(?<![\s,]))\s+but\s+(?:that\s+)?(?=(?:consideration of )?(?:the )?recommendations?\b)|(?<!\s)\s*;\s*(?:and\s+)?(?:that\s+)?(?!\s*(?:subject to|provided|except|but|with)\b)|(?:,|(?<![\s,]))\s+and\s+that\s+|,\s+that\s+(?=(?:the|an?|officers|it)\s)|(?<=\bbe (?:noted|received|approved|agreed|adopted|endorsed|accepted|supported)),?\s+and\s+(?=(?!recommendation)[^;,]{3,160}? be )|(?:,|(?<![\s,]))\s+and\s+(?=(?:that )?(?:(?:agreed|approved|noted|deferred|rejected|referred|refused) )?(?:the )?recommendations?\b)|(?:,|(?<![\s,]))\s+and\s+(?=(?:(?:the|all|its) )?[\p{L}' ]{1,60} be thanked\b)/giu;
/** "noted the overspend and agreed the virement". */
const furtherAct =
  /(?:,|(?<![\s,]))\s+and\s+(?=(?:agreed|approved|noted|endorsed|received|adopted|requested|asked|invited|thanked|welcomed|authorised|delegated|instructed|recommended)\s+\p{L})/giu;
const act =
  /^(?:agreed|approved|noted|endorsed|received|adopted|requested|authorised|delegated|instructed)\s/iu;
/** "the recommendation be not accepted and the Council keep …". */
const afterFate =
  /(?<=\bbe (?:not )?(?:agreed|approved|accepted|adopted|endorsed|supported|rejected)),? and (?=\p{L})/giu;
/** "recommendations 1 and 2 be agreed and 3 be deferred". */
const furtherMark =
  /(?<=\b(?:agreed|approved|noted|deferred|rejected|accepted)),?\s+(?:and\s+)?(?=\(?(?:\d[\d.]*|[a-z])\)? (?:not )?be\b)/giu;

/** The clauses of a minute; a sentence that resolves several actions is split. */
export function partedClauses(
  { clauses, told }: Decided,
  asked: readonly string[],
  marks: readonly (string | null)[],
): readonly Part[] {
  // Every recommendation has an item with its mark.
  const areMarksTheirs =
    clauses.length === marks.length &&
    clauses.every(({ mark }, index) => mark !== null && plainMark(mark) === marks[index]);
  const motion = motionFor([...told, ...clauses.map(({ text }) => text)]);
  return (
    clauses
      .flatMap(({ mark, text, isAdvice, isRemark, isLost }) =>
        sentencesOf(withoutVotes(text)).map((sentence, index) => ({
          isLost: isLost === true,
          mark: index === 0 ? mark : null,
          text: withoutEnd(withoutVotes(sentence)),
          isAdvice,
          isRemark: isRemark || (index > 0 && !/^(?:that|and)\b/iu.test(sentence)),
        })),
      )
      // A motion, and the same words resolved.
      .filter(
        ({ text, mark }, at, all) =>
          mark !== null || all.findIndex((one) => one.text === text) === at,
      )
      .filter(({ text }) => text !== "" && (areMarksTheirs || !isIdle(text)) && !isFallen(text))
      .flatMap(({ mark, text, isAdvice, isRemark, isLost }) =>
        partsOf(text, asked).map(({ printed, read: plain }, _, { length }): Part => {
          const marked = plain.replace(/^R\d{1,2}\b/u, "recommendation $&");
          const read = isLost ? lostOf(marked) : marked;
          const named =
            votedEach(read) ??
            motionNamed(read, motion) ??
            (areMarksTheirs && mark !== null && length === 1
              ? fateOf(plainMark(mark), read)
              : null) ??
            fateOfLabel(read, asked, marks);
          const words = comparable(named ?? toldOf(withoutNoting(withMarks(read, marks))));
          return {
            ...words,
            advised: words.advised ?? (isAdvice ? "" : null),
            printed,
            isRemark,
            mark: mark === null || length > 1 ? null : plainMark(mark),
            named: isRepeated(words.text, asked) ? null : onRecommendations(words.full),
            whole: onReport(words.full),
          };
        }),
      )
  );
}

/** True for "the recommendations of the review be sent to Cabinet", if just that was asked. */
const isRepeated = (text: string, asked: readonly string[]): boolean =>
  asked.some(
    (each) =>
      /\brecommendation/iu.test(each) &&
      sharedWords(actionOf(comparable(each).text), actionOf(text)).likeness === 1,
  );

/** A motion that was lost: "the recommendations be lost", "the motion that the pool be closed was lost". */
const lostOf = (what: string) =>
  onRecommendations(`${what} be lost`) === null || / be /u.test(what)
    ? `the motion that ${what} was lost`
    : `${what} be lost`;

/** Without the votes in brackets at its end. */
const withoutVotes = (text: string) =>
  text.replace(/(?<!\s)\s*\((?:[^()]|\([^()]{0,20}\)){1,300}\)[.;,]?$/u, (all) =>
    isVote(all) ? "" : all,
  );

/** "The amendment was put to the vote and declared lost" decides nothing. */
const isFallen = (text: string) =>
  /^(?:the |an |a )?(?:\p{L}+ )?amendments?\b[^;]*\b(?:lost|defeated|fell|withdrawn|negatived|not carried)\b/iu.test(
    text,
  ) && !/\b(?:and|but) (?!was\b|were\b|declared\b|fell\b)/iu.test(text);

const told =
  /^(?:the |a )?(?:original |substantive )?(?:motion|proposal|proposition) (?:that|to) (?<what>.+?),? (?:(?:up)?on being put(?: to the vote)?,? )?(?:was|were) (?:then |duly )?(?:put(?: to the vote)?,? and (?:was |then |duly )*)?(?:declared )?(?:to be )?(?<fate>(?:not )?carried|agreed|approved|lost|defeated|negatived|rejected)\b(?<rest>[^;]*)$/iu;

/** "The motion that the market be opened was declared lost" → "not the market be opened"; "not agree to
 * allow scooters" → "not allow scooters". */
function toldOf(printed: string): string {
  const denied = /^(?:did )?not (?:agree|approve|support|accept|endorse) (?:to|that) (.+)$/isu.exec(
    printed,
  )?.[1];
  if (denied !== undefined) return `not ${denied}`;
  const each =
    /^(recommendations? [^:–-]{1,60}?) ?[:–-] ?(?=(?:unanimously )?(?:not )?\p{L}+$)/iu.exec(
      printed,
    );
  if (each) return `${each[1]} be ${printed.slice(each[0].length)}`;
  const short =
    /^(?:the )?(?:item|report|application|matter) (?=(?:deferred|refused|noted|adjourned)$)/iu.exec(
      printed,
    )?.[0];
  if (short !== undefined) return `${short}be ${printed.slice(short.length)}`;
  if (/^the recommendations?, which was\b/iu.test(printed)) return printed.replace(", which", "");
  const { what, fate = "", rest = "" } = told.exec(printed)?.groups ?? {};
  if (what === undefined || (/\w/.test(rest) && !isVote(rest))) return printed;
  if (/^(?:carried|agreed|approved)$/iu.test(fate)) return what;
  return `not ${what.replace(/^(?:the )?(?:council|cabinet|committee|board|panel) (?=\p{L}+s )/iu, "")}`;
}

function partsOf(text: string, asked: readonly string[]): readonly Piece[] {
  const before = consideredFirst(text, asked);
  return before ? [...before.first, ...decisionsOf(before.rest, asked)] : decisionsOf(text, asked);
}

function decisionsOf(text: string, asked: readonly string[]): readonly Piece[] {
  if (asked.some((each) => haveSameLead(each, text))) return [{ printed: text, read: text }];
  const { own, more } = added.exec(text)?.groups ?? {};
  const parts = (own !== undefined && more !== undefined ? [own, more] : [text])
    .flatMap((each) => each.split(apart))
    .flatMap((part) => (act.test(part) ? part.split(furtherAct) : [part]))
    .flatMap((part) =>
      onRecommendations(part)?.effect === "unclear" ? part.split(afterFate) : [part],
    )
    .flatMap((part) =>
      /^(?:the )?recommendations?\b/iu.test(part) ? part.split(furtherMark) : [part],
    )
    .map((part) => withoutEnd(part).trim())
    .filter((part) => part !== "")
    .map((printed, index) => {
      const isMarkAlone = index > 0 && /^\(?(?:\d[\d.]*|[a-z])\)? (?:not )?be\b/iu.test(printed);
      return { printed, read: isMarkAlone ? `recommendation ${printed}` : printed };
    });
  const each = parts.flatMap((part) => separated(part, asked));
  return each.length > parts.length ? each : partsOrWhole(text, parts, asked);
}

function partsOrWhole(
  text: string,
  parts: readonly Piece[],
  asked: readonly string[],
): readonly Piece[] {
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
