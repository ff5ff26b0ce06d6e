import type { Opening } from "./openings.ts";
import { isVote, voteFate } from "./votes.ts";

/** A motion or amendment that a minute tells of, and what became of it. */
export interface Motion {
  /** What was moved, as printed, without "that". */
  readonly what: string;
  readonly isAmendment: boolean;
  readonly fate: "carried" | "lost";
}

const moved =
  /^[^;]{0,240}?\b(?:moved|proposed)\b[^;]{0,160}?[\s,:](?<what>(?:that|to) (?!the (?:vote|meeting)\b)[^;]+|(?:the )?(?:approval|acceptance|adoption|refusal|rejection|deferral) of [^;]+|(?:the )?(?:officers?['’]?s? )?recommendations?\b[^;]{0,60})$/iu;
/** "Proposed by Alderman Steen,", over the words of the motion. */
const moverAlone = /^(?=[^;]*\b(?:moved|proposed|seconded|amendment)\b)[^.;]{0,160}[,:–-]?$/iu;

/** "Councillor Day then withdrew the motion." */
const isWithdrawn = /\bwithdr[ae]w[^.;]{0,40}\bmotion\b|\bmotion\b[^.;]{0,40}\bwithdrawn\b/iu;

/** The motions of a minute, each with the sentences up to the next; those whose fate is not told are left out. */
export function motionsIn(sentences: readonly string[]): readonly Motion[] {
  const found: Motion[] = [];
  let now: Omit<Motion, "fate"> | null = null;
  const seen: Omit<Motion, "fate">[] = [];
  let isOfAmendment = false;
  for (const [at, sentence] of sentences.entries()) {
    const isMover = /\b(?:moved|proposed)\b/iu.test(sentence);
    const above = sentences[at - 1] ?? "";
    if (moverAlone.test(sentence) || isMover)
      isOfAmendment = /\bamendment\b/iu.test(`${above} ${sentence}`) || (isOfAmendment && !isMover);
    const what =
      moved.exec(sentence)?.groups?.["what"] ??
      (/^["“]?that\b/iu.test(sentence) && moverAlone.test(above) ? sentence : undefined);
    if (what !== undefined) {
      now = {
        what: what
          .replace(/["”]$/u, "")
          .replace(/^["“]?that\s+/iu, "")
          .replace(
            /,? (?:and )?(?:(?:duly )?seconded\b[^;]*|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Alderman|the) [^;,]{1,60}? seconded\b[^;]*)$/iu,
            "",
          )
          .replace(/[.,;]$/u, ""),
        isAmendment: isOfAmendment,
      };
      seen.push(now);
      continue;
    }
    // "The Council accordingly resolved in terms of the motion."
    const terms = inTerms.exec(sentence)?.groups?.["which"]?.toLowerCase();
    const chosen = seen.findLast(({ isAmendment }) => isAmendment === (terms === "amendment"));
    if (terms !== undefined && chosen) {
      found.push({ ...chosen, fate: "carried" });
      continue;
    }
    if (now !== null && isWithdrawn.test(sentence)) {
      if (found.at(-1)?.what === now.what) found.pop();
      now = null;
      continue;
    }
    const fate = voteFate(sentence);
    if (fate === null || now === null) {
      // Another motion, in words that are not known.
      if (isMover && fate === null) now = null;
      continue;
    }
    // An amendment was carried, and then the motion that had become its words was lost.
    const before = found.at(-1);
    if (before !== undefined && before.what === now.what && fate === "lost") found.pop();
    found.push({ ...now, fate });
    if (fate === "lost") now = null;
  }
  return found;
}

const inTerms = /\bin terms of the (?<which>motion|amendment)\b/iu;
const motion =
  /^(?:resolution [\w./]{1,12} )?(?![^.;:]*\bamendment\b)[^.;:]{0,120}\b(?:proposed|moved)\b[^.;:]{1,140}?\bseconded\b[^.;:]{0,60}?(?:,|:| ) ?(?<what>(?:that|to) [^;]+)$/iu;
const isCarried =
  /^(?:(?:the|this)(?: motion| proposal| vote)? (?:was |were |being )?(?:put to the vote,? and (?:was )?)?)?(?:duly |declared )?(?:carried|agreed|approved)\b|^all (?:in favour|agreed)\b|^unanimous(?:ly)?\b/iu;
const isLost =
  /^(?:the|this) (?:motion|proposal|vote) (?:(?:was |were )?(?:put to the vote,? and (?:was )?)?(?:declared )?(?:not carried|lost|defeated|rejected)|fell)\b/iu;

/**
 * What was moved in a sentence, if the sentences after it tell that it was carried: "Cllr Ash proposed and Cllr Elm
 * seconded that the quotation be accepted. Carried." One that was lost keeps the words that tell so.
 */
export function carriedMotion(sentence: string, after: readonly string[]): Opening | null {
  const what = motion.exec(sentence)?.groups?.["what"];
  if (what === undefined) return null;
  const end = after.find((each) => !(isVote(each) && !isCarried.test(each)) && !casting.test(each));
  if (end === undefined) return null;
  if (isCarried.test(end) && isVote(end)) return { stem: "", rest: what, rank: 2, isAdvice: false };
  return isLost.test(end)
    ? { stem: "", rest: `${what.replace(/\.$/, "")} ${end}`, rank: 2, isAdvice: false }
    : null;
}

/** "The vote being equal, the Mayor used her casting vote against." */
const casting = /^[^.;]{0,60}\bcasting vote\b(?: (?:for|against|in favour))?\.?$/iu;
