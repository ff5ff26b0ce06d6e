import type { Block } from "../../model/block.ts";
import type { Counts } from "../../model/counts-line.ts";
import { inlineText } from "../../model/plain-text.ts";
import type { Report } from "../../model/report.ts";
import type { Section } from "../../model/section.ts";
import { wordsKey } from "../../model/tokens.ts";
import { type Words, wordDifference } from "../../model/word-difference.ts";
import { type AlignedEntry, type AlignedSection, type AlignedUnit, align } from "./align.ts";
import { countsOf } from "./counts.ts";
import { type ItemChange, listChanges } from "./list-changes.ts";
import { type TableChange, tableChange } from "./table-changes.ts";

/** What changed from one report to another, section by section, in the order of the later one. */
export interface Comparison {
  readonly before: Report;
  readonly after: Report;
  readonly counts: Counts;
  readonly sections: readonly SectionChange[];
}

/** A section of the later report, or one that is gone. */
export interface SectionChange {
  readonly before: Section | null;
  readonly after: Section | null;
  /** The later title with what changed in it; without its number. */
  readonly title: readonly Words[];
  readonly titleChanged: boolean;
  readonly entries: readonly EntryChange[];
}

/** A paragraph, table or inner heading and what happened to it. */
export interface EntryChange extends Omit<AlignedEntry, "units"> {
  readonly changes: readonly BlockChange[];
}

/** A block and what changed within it. */
export type BlockChange =
  | { readonly kind: "same" | "added" | "removed"; readonly block: Block }
  | { readonly kind: "words"; readonly block: Block; readonly words: readonly Words[] }
  | { readonly kind: "list"; readonly marked: boolean; readonly items: readonly ItemChange[] }
  | { readonly kind: "table"; readonly table: TableChange };

/**
 * Compares two reports. Only the words count: their setting does not (`tokensOf`), nor do the
 * capitals of a section's title or the number that a paragraph or a section bears.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const aligned = align(before, after);
  const sections = aligned.map(sectionChange);
  return { before, after, counts: countsOf(sections), sections };
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

function titleWords(was: string | null, now: string | null): Words[] {
  if (was === null) return now ? [{ kind: "added", text: now }] : [];
  if (now === null) return was ? [{ kind: "removed", text: was }] : [];
  if (sameTitle(was, now)) return now ? [{ kind: "same", text: now }] : [];
  return wordDifference(was, now);
}

const sameTitle = (was: string, now: string) => was === now || titleKey(was) === titleKey(now);

const titleKey = (title: string) => wordsKey(title.toLowerCase());

function blockChange({ before, after, same }: AlignedUnit): BlockChange {
  if (!before && after) return { kind: "added", block: after.block };
  if (before && !after) return { kind: "removed", block: before.block };
  if (!before || !after) throw new Error("A unit of a comparison stands in neither report");
  if (same) return { kind: "same", block: after.block };
  const [was, now] = [before.block, after.block];
  if (was.kind === "table" && now.kind === "table") {
    return { kind: "table", table: tableChange(was, now) };
  }
  if (was.kind === "list" && now.kind === "list") {
    const marked = now.items.some(({ marker }) => marker !== null);
    return { kind: "list", marked, items: listChanges(was, now) };
  }
  return { kind: "words", block: now, words: wordDifference(before.text, after.text) };
}
