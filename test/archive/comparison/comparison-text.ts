import type {
  BlockChange,
  Comparison,
  EntryChange,
  SectionChange,
} from "../../../src/archive/comparison/changes.ts";
import { blockText, inlineText } from "../../../src/model/report/body/plain-text.ts";
import { countsLine } from "../../../src/model/report/change-counts.ts";
import type { ComparedWords } from "../../../src/text/likeness/word-difference.ts";

/**
 * A comparison as lines that a person can check against the two reports: [-removed-], {+added+}. What is
 * unchanged is shown only by its number.
 */
export function comparisonText({ header, counts, sections }: Comparison): string {
  const fields = header.map(({ field, items }) => `${field}: ${items.map(ofWords).join(" | ")}`);
  return `${[countsLine(counts), ...fields, ...sections.flatMap(ofSection)].join("\n")}\n`;
}

function ofSection({ before, after, title, entries }: SectionChange): string[] {
  const number = `${before?.number ?? "-"} > ${after?.number ?? "-"}`;
  return [`section ${number} ${ofWords(title)}`, ...entries.flatMap(ofEntry)];
}

function ofEntry({
  what,
  kind,
  number,
  movedFrom,
  madeOf,
  renumbered,
  changes,
}: EntryChange): string[] {
  const notes = [
    movedFrom ? ` from ${movedFrom.number ?? inlineText(movedFrom.section.heading)}` : "",
    ...madeOf.map((place) => ` of ${place.number ?? inlineText(place.section.heading)}`),
    renumbered ? ` was ${renumbered.from ?? "unnumbered"}` : "",
  ].join("");
  const head = `  ${kind} ${what} ${number ?? "-"}${notes}`;
  return kind === "same" ? [head] : [head, ...changes.flatMap(ofBlock)];
}

function ofBlock(change: BlockChange): string[] {
  switch (change.kind) {
    case "words":
      return [`    ${ofWords(change.words)}`];
    case "list":
      return change.items.map(
        ({ kind, marker, words, moved }) =>
          `    ${kind}${moved ? " moved" : ""} ${marker ?? "-"} ${ofWords(words)}`,
      );
    case "table":
      return [
        `    ${change.table.columns.map(({ words }) => ofWords(words)).join(" | ")}`,
        ...change.table.rows.map(
          ({ kind, moved, cells }) =>
            `    ${kind}${moved ? " moved" : ""}: ${cells.map(({ words }) => ofWords(words)).join(" | ")}`,
        ),
      ];
    default:
      return [`    ${change.kind}: ${oneLine(blockText(change.block))}`];
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const ofWords = (words: readonly ComparedWords[]) =>
  oneLine(
    words
      .map(({ kind, text }) =>
        kind === "same" ? text : kind === "added" ? `{+${text.trim()}+} ` : `[-${text.trim()}-] `,
      )
      .join(""),
  );
