import { singleSpaced } from "../../text/single-spaced.ts";
import type { Block } from "../report/body/block.ts";
import { blockText } from "../report/body/plain-text.ts";
import type { Section } from "../report/body/section.ts";
import { liveSection } from "../report/marks/live-words.ts";
import { type Clause, clausesIn, leads, reasons, sentencesOf } from "./clauses.ts";
import { carriedMotion, type Motion, motionsIn } from "./motions.ts";
import { goesOnBelow, isWithin, itemsOf, leadOf, type Open } from "./open-resolution.ts";
import { actsFirst, bodyAlone, type Opening, openingOf } from "./openings.ts";
import { votedInTable } from "./voted-in-table.ts";

export type { Clause } from "./clauses.ts";

/** What a meeting resolved, as a minute words it: one clause for each decision. */
export interface Resolution {
  /** Its anchor in the page of the minutes. */
  readonly anchor: string;
  /** The words before the clauses: "RESOLVED: That". */
  readonly stem: string;
  readonly clauses: readonly Clause[];
}

/**
 * The resolutions of a minute. RESOLVED, "Decision:" and similar words open one. If a minute has none of
 * these, "it was agreed that" does; if it has neither, a sentence that reports what the body did.
 */
export function resolutionsOf(section: Section): readonly Resolution[] {
  const found = openedIn(placesIn(section)).filter(
    ({ clauses }) => clauses.length > 0 && !clauses.every(({ text }) => isOrderOfMeeting(text)),
  );
  const formal = withoutAdviceReceived(found.filter(({ rank }) => rank === 3));
  const most = formal.length > 0 ? 3 : Math.max(0, ...found.map(({ rank }) => rank));
  return found
    .filter((each) =>
      each.rank === 3 ? formal.includes(each) : each.rank === most || mayQualify(each),
    )
    .map(({ anchor, stem, clauses }) => ({ anchor, stem, clauses }));
}

/** "the meeting continue for a further thirty minutes", "the press and public be excluded": no matter is decided. */
const isOrderOfMeeting = (text: string) =>
  /^(?:[^;:]{0,160}, )?(?:the meeting (?:should )?(?:continue|be extended|proceed)\b|the (?:press and (?:the )?public|public and (?:the )?press|public) be (?:now )?excluded\b|standing orders? (?:\S+ )?be suspended\b|the thanks of the [\p{L} ]{3,60} be (?:recorded|conveyed|given)\b)[^;]*$/iu.test(
    text,
  ) || /^accordingly$/iu.test(text);

/** What a minute resolved, and the sentences around it, which may leave it in doubt. */
export interface Decided {
  readonly clauses: readonly Clause[];
  readonly told: readonly string[];
  readonly motions: readonly Motion[];
}

/** The clauses of a minute and all the rest of its words. */
export function decidedIn(section: Section): Decided {
  const clauses = resolutionsOf(section).flatMap((resolution) => resolution.clauses);
  const texts = placesIn(section).flatMap(({ block }) =>
    votedInTable(block).length > 0 ? [] : [singleSpaced(blockText(block))],
  );
  const told = texts.flatMap((text) =>
    sentencesOf(
      clauses.reduce(
        (left, clause) => (clause.text.length < 12 ? left : left.replace(clause.text, " ")),
        text,
      ),
    ),
  );
  return { clauses, told, motions: motionsIn(texts.flatMap(sentencesOf)) };
}

/**
 * A sentence of the discussion that may decide on a recommendation is kept, so that the outcome is not
 * taken as certain.
 */
const mayQualify = ({ clauses, rank }: Open) =>
  rank === 2 &&
  clauses.some(({ text }) =>
    /\b(?:recommendations?|amend(?:ed|ment)?|defer|withdraw)/iu.test(text),
  );

/** "Recommended: …" before the decision is the officers' advice. */
function withoutAdviceReceived(formal: readonly Open[]): readonly Open[] {
  const first = formal.findIndex(({ stem }) => !isAdviceReceived(stem));
  return first === -1 ? formal : formal.slice(first);
}

const isAdviceReceived = (stem: string) =>
  /^(?:\*\*)?recommended\b/iu.test(stem) && !/council|cabinet/iu.test(stem);

function openedIn(places: readonly Place[]): readonly Open[] {
  const found: Open[] = [];
  let open: Open | null = null;
  for (const [at, { anchor, number: own, block }] of places.entries()) {
    const printed = singleSpaced(blockText(block)).trim();
    // "5.1 that …" in minute 5.
    const dotted =
      own === null
        ? /^(\d{1,4}\.\d{1,2}\.?) (?=that\b|to\b|resolved\b|agreed\b)/iu.exec(printed)
        : null;
    const number = own ?? dotted?.[1] ?? null;
    const text = printed.slice(dotted?.[0].length ?? 0);
    if (isPageNumber(text)) continue;
    const opening = block.kind === "list" ? [] : openingsIn(text, places[at + 1]);
    const voted = votedInTable(block);
    if (voted.length > 0) {
      open = null;
      found.push({ anchor, stem: "", rank: 3, isAdvice: false, clauses: [...voted] });
    } else if (opening.length > 0) {
      for (const { stem, rest, rank, isAdvice } of opening) {
        open = { anchor, stem, rank, isAdvice, clauses: clausesIn(rest, isAdvice) };
        found.push(open);
      }
    } else if (open && block.kind === "list" && endsInReasons(open)) {
      open = null;
    } else if (open && block.kind === "list") {
      if (!isWithin(open, block)) open.clauses.push(...itemsOf(open, block));
    } else if (open && goesOn(open, number, text)) {
      const subject = number === null ? null : leadOf(open);
      const clauses = clausesIn(subject === null ? text : `${subject} ${text}`, open.isAdvice);
      open.clauses.push(...clauses.map((each) => ({ ...each, mark: each.mark ?? number })));
    } else if (open && !goesOnBelow(open, text)) open = null;
  }
  return found;
}

/** "Page 6", left between two lines of a resolution by the paper's own pages. */
const isPageNumber = (text: string) => /^page \d{1,4}(?: of \d{1,4})?$/iu.test(text);

/** "The Board:" over a list of what it did. */
const isListOfActs = (block: Block) =>
  block.kind === "list" &&
  block.items.every(({ blocks: [first] }) => first && pastFirst.test(blockText(first))) &&
  block.items.some(({ blocks: [first] }) => first && actsFirst.test(blockText(first)));

const isNumberedAct = ({ number, block }: Place) =>
  number !== null && block.kind === "prose" && actsFirst.test(blockText(block));

const pastFirst = /^(?!resolved)(?:did not \p{L}+|\p{L}+ed|made|gave|took|set|held)\b/iu;

/** The openings among the sentences of a text, each with the words up to the next. */
function openingsIn(text: string, next: Place | undefined): Opening[] {
  if (bodyAlone.test(text) && next && (isListOfActs(next.block) || isNumberedAct(next)))
    return [{ stem: text, rest: "", rank: 1, isAdvice: false }];
  const found: Opening[] = [];
  let wasSentence = false;
  const sentences = sentencesOf(text);
  for (const [at, sentence] of sentences.entries()) {
    const last = found.at(-1);
    const opening = openingOf(sentence) ?? carriedMotion(sentence, sentences.slice(at + 1, at + 5));
    // "RESOLVED to close the hall. Agreed nem. con."
    if (last && last.rest !== "" && opening?.rest === "agreed") continue;
    if (opening && (!last || opening.rank >= last.rank || opening.rank === 1)) {
      if (!(last && last.rank > 1 && opening.rank === 1)) {
        found.push(opening);
        wasSentence = opening.rank === 1;
        continue;
      }
    }
    // Words that follow a formal resolution belong to it; words that follow a reported decision are
    // discussion.
    if (last && !wasSentence)
      found[found.length - 1] = { ...last, rest: `${last.rest} ${sentence}`.trim() };
  }
  return found;
}

/** True if what follows says why, not what. */
const endsInReasons = ({ clauses }: Open) => reasons.test(clauses.at(-1)?.text ?? "");

interface Place {
  readonly anchor: string;
  /** The number of the paragraph that begins with this block; null if none does. */
  readonly number: string | null;
  readonly block: Block;
}

/** The places of a minute; what is struck through in it was not resolved. */
const placesIn = (section: Section): readonly Place[] =>
  liveSection(section).paragraphs.flatMap((paragraph) =>
    paragraph.blocks.flatMap(({ anchor, block }, index): readonly Place[] => {
      const at = anchor === "" ? paragraph.anchor : anchor;
      return itemsApart(block).map((each) => ({
        anchor: at,
        number: index === 0 ? paragraph.number : null,
        block: each,
      }));
    }),
  );

/** If an item of a list opens a resolution, its items are not clauses but paragraphs of the minute. */
const itemsApart = (block: Block): readonly Block[] =>
  block.kind === "list" &&
  !isListOfActs(block) &&
  block.items.some(
    ({ blocks: [first] }) =>
      first && (openingOf(singleSpaced(blockText(first)).trim())?.rank ?? 0) > 1,
  )
    ? block.items.flatMap(({ blocks }) => blocks)
    : [block];

/** A text continues an opening without clauses; so does "That …" after another, and a number of the same kind. */
const goesOn = ({ clauses, rank }: Open, number: string | null, text: string) =>
  clauses.length === 0 ||
  (rank === 3 && /^(?:and )?that\b/iu.test(text) && clauses.every(({ mark }) => mark === null)) ||
  (number !== null &&
    clauses.every(({ mark, text: words }) =>
      mark === null ? leads(words) : /^[\d.]+$/.test(mark) === /^[\d.]+$/.test(number),
    ));
