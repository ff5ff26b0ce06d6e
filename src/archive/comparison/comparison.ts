import { inlineText } from "../../model/report/body/plain-text.ts";
import { type ComparedWords, wordDifference } from "../../text/likeness/word-difference.ts";
import { wordsKey } from "../../text/tokens.ts";
import { type AlignedSection, type AlignedUnit, align } from "./align.ts";
import type { BlockChange, Compared, Comparison, SectionChange } from "./changes.ts";
import { countsOf } from "./counts.ts";
import { headerChanges } from "./header-changes.ts";
import { listChanges } from "./list-changes.ts";
import { joinedText, pieceWords } from "./piece-words.ts";
import { tableChange } from "./tables/table-changes.ts";

/**
 * Compares two reports. Only words count: typesetting (`tokensOf`), capitals in section titles, and the
 * numbers of paragraphs and sections are ignored.
 */
export function compareReports<Of extends Compared>(before: Of, after: Of): Comparison<Of> {
  const sections = align(before, after).map(sectionChange);
  const header = headerChanges(before, after);
  return { before, after, header, counts: countsOf(sections), sections };
}

function sectionChange({ before, after, entries }: AlignedSection): SectionChange {
  const [was, now] = [before && inlineText(before.heading), after && inlineText(after.heading)];
  return {
    before,
    after,
    title: titleWords(was, now),
    titleChanged: was !== null && now !== null && !sameTitle(was, now),
    entries: entries.map(({ units, ...entry }) => ({
      ...entry,
      changes: units.map(blockChange),
    })),
  };
}

function titleWords(was: string | null, now: string | null): ComparedWords[] {
  if (was === null) return now ? [{ kind: "added", text: now }] : [];
  if (now === null) return was ? [{ kind: "removed", text: was }] : [];
  if (sameTitle(was, now)) return now ? [{ kind: "same", text: now }] : [];
  return wordDifference(was, now);
}

const sameTitle = (was: string, now: string) => was === now || titleKey(was) === titleKey(now);

const titleKey = (title: string) => wordsKey(title.toLowerCase());

function blockChange({ before, after, same, pieces, parts }: AlignedUnit): BlockChange {
  if (!before && after) return { kind: "added", block: after.block };
  if (before && !after) return { kind: "removed", block: before.block };
  if (!before || !after) throw new Error("A unit of a comparison is in neither report");
  if (same) return { kind: "same", block: after.block };
  const [was, now] = [before.block, after.block];
  if (pieces.length > 0) {
    return { kind: "words", block: now, words: pieceWords(before.text, pieces, after) };
  }
  if (parts.length > 0) {
    return { kind: "words", block: now, words: wordDifference(joinedText(parts), after.text) };
  }
  if (was.kind === "table" && now.kind === "table") {
    return { kind: "table", table: tableChange(was, now) };
  }
  if (was.kind === "list" && now.kind === "list") {
    const marked = now.items.some(({ marker }) => marker !== null);
    return { kind: "list", marked, items: listChanges(was, now) };
  }
  return { kind: "words", block: now, words: wordDifference(before.text, after.text) };
}
