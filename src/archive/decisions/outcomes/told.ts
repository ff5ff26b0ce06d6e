import { markList, marksIn } from "./clauses/marks.ts";

/** Which recommendations the story around a resolution leaves in doubt, though the resolution may name them. */
export interface Doubt {
  readonly all: boolean;
  readonly marks: ReadonlySet<string>;
}

const change =
  "withdr[ae]wn?|withdrew|amend(?:ed|ment|ments|ing)?|revis(?:ed|ion|ions)|replac(?:ed|ement)|delet(?:ed|ion)|remov(?:ed|al)|substitut(?:ed|e|ion)|reword(?:ed|ing)|updated?|correct(?:ed|ion)|changed?|tabled|alternative|additional|further|new|supplementary|lost|rejected|defeated|deferred|referred|not (?:be )?(?:agreed|supported|approved|put|moved|pursued|accepted|carried)";
const ofRecommendations = new RegExp(
  String.raw`\brecommendations?\b(?: (?:nos?\.? |numbers? )?(?<marks>${markList}))?`,
  "giu",
);
const isChange = new RegExp(String.raw`\b(?:${change})\b`, "iu");
const amendment = /\bamendments?\b/iu;
const procedure =
  /\b(?:mov|propos|second|carried|accept|lost|put\b|agree|vote|tabl|adopt|defeat|fell|fall|withdr|reject|negativ|fail|approv|support|bec[ao]m|incorporat)/iu;
const fell =
  /\b(?:lost|defeated|fell|falls|negatived|withdrawn|withdrew|rejected|not (?:carried|accepted|agreed|supported|seconded)|failed|for want of a seconder|no seconder)\b/iu;
const stood =
  /\b(?:carried|accepted|agreed|adopted|approved|incorporated|became|passed|amended)\b/iu;
const motion =
  /(?<!\b(?:the|an?|its|their|this|these|those|all|be|being|been|to) )\b(?:moved|proposed|tabled)\b/iu;
/** Words of a motion for the recommendations as printed. */
const printed =
  /\b(?:recommendations?|as printed|as set out|in the report|substantive|original)\b/iu;
const accepted =
  /\b(?:mover|proposer|officers?|leader|chair(?:man)?|cabinet member|director|members?) (?:and seconder )?(?:then )?(?:accepted (?:this|it|the (?:change|suggestion|proposal))|agreed to (?:amend|add|include|change|reword|incorporate))\b/iu;

/**
 * What the sentences around a resolution leave in doubt. "The recommendations be agreed" is certain only if the
 * recommendations are still those that the report printed.
 */
export function doubtOf(told: readonly string[]): Doubt {
  const marks = new Set<string>();
  let all = false;
  let moved = 0;
  let lost = 0;
  for (const [at, sentence] of told.entries()) {
    if (isAsked(sentence, told.slice(at + 1, at + 3)) || isOfAmendment(told, at)) continue;
    const isMoved = motion.test(sentence);
    const isLost = fell.test(sentence);
    if (accepted.test(sentence)) all = true;
    if (amendment.test(sentence) && procedure.test(sentence)) {
      if (stood.test(sentence) && !isLost) all = true;
      if (isMoved) moved += 1;
      if (isLost) lost += 1;
      continue;
    }
    if (isMoved && !isLost && /\bthat\b/iu.test(sentence) && !printed.test(sentence)) moved += 1;
    if (moved > lost && isLost) lost += 1;
    if (!isChange.test(sentence)) continue;
    for (const { groups } of sentence.matchAll(ofRecommendations)) {
      const own = groups?.["marks"];
      if (own === undefined) all = true;
      else for (const mark of marksIn(own)) marks.add(mark);
    }
  }
  return { all: all || moved > lost, marks };
}

const reworded =
  /\b(?:amend(?:ed|ment)?|revised|replaced|substituted|reworded|changed|altered|read|increased|reduced|extended|limited)\b/iu;
const otherFate =
  /\b(?:withdr[ae]wn?|withdrew|delet(?:ed|ion)|remov(?:ed|al)|deferred|referred|rejected|refused|noted|not (?:be )?(?:agreed|supported|approved))\b/iu;
const ofAmendment =
  /^(?:(?:up)?on (?:being put to the vote|a vote|a show of hands), )?(?:the|this) amendment,? (?:which )?(?:(?:was|having been|being) )?[^.;]{0,80}\b(?:carried|agreed|accepted|approved|seconded)\b[^.;]{0,60}$/iu;

/**
 * The recommendations that were reworded before "the recommendations, as amended" were agreed; null if any change is
 * told of no certain recommendation, or fell.
 */
export function rewordedIn(told: readonly string[]): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const sentence of told) {
    const own = [...sentence.matchAll(ofRecommendations)].map(({ groups }) => groups?.["marks"]);
    const isTold = /\b(?:amend|revis|reword|substitut|insert|delet)/iu.test(sentence);
    if (isTold && fell.test(sentence)) return null;
    if (own.length === 0 && isTold && !ofAmendment.test(sentence)) return null;
    if (own.length === 0 || !isChange.test(sentence)) continue;
    const [marks, another] = own;
    if (marks === undefined || another !== undefined) return null;
    if (otherFate.test(sentence) || !reworded.test(sentence)) return null;
    for (const mark of marksIn(marks)) found.set(mark, sentence);
  }
  return found.size === 0 ? null : found;
}

/** "He asked whether recommendation 2 might be deferred", if nobody is told to have agreed. */
const isAsked = (sentence: string, after: readonly string[]) =>
  /\b(?:asked|wondered|queried|enquired|inquired) (?:[^,;:]{1,40} )?(?:whether|if|why|how|when|what|which|who)\b/iu.test(
    sentence,
  ) &&
  !/;|\band (?:it was|the|this|that)\b/iu.test(sentence) &&
  !after.some((each) =>
    /\b(?:agreed|accepted|consent(?:ed)?|content|happy|willing|undertook|amend(?:ed|ment)?|support(?:ed)?|would|yes|approved|carried)\b/iu.test(
      each,
    ),
  );

/** The words of an amendment, quoted in the sentences after the one that moves it. */
function isOfAmendment(told: readonly string[], at: number): boolean {
  const from = told.findLastIndex(
    (each, index) => index < at && amendment.test(each) && motion.test(each) && /:$/.test(each),
  );
  const quoted = from === -1 ? [] : told.slice(from + 1, at + 1);
  return (
    quoted.length > 0 &&
    /^["“]/u.test(quoted[0] ?? "") &&
    quoted.slice(0, -1).every((each) => !/["”]$/u.test(each))
  );
}

const business = /\b(?:recommendations?|motion|proposals?|report|item|application)\b/iu;
const decided =
  /\b(?:carried|agreed|approved|lost|defeated|refused|granted|noted|deferred|resolved)\b/iu;

/** True if the story itself tells that something was decided. */
export const tellsDecision = (told: readonly string[]): boolean =>
  told.some((sentence) => business.test(sentence) && decided.test(sentence));

/** True if a sentence says that a decision did not stand. */
export const isUndone = (sentence: string): boolean =>
  /\b(?:decision|resolution|recommendations?|motion) (?:was|were|is|are|be|has|have)\b[^.;]{0,80}\b(?:rescinded|revoked|overturned|reversed|set aside|called[- ]in)\b/iu.test(
    sentence,
  );
