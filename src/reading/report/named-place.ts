import { blockText } from "../../model/report/body/plain-text.ts";
import type { AddressedBlock, Section } from "../../model/report/body/section.ts";
import type { PlaceNamed } from "../../model/report/report-facts.ts";

/** A paragraph's text, and where it is. */
export interface PlacedText {
  readonly number: string | null;
  readonly anchor: string;
  readonly text: string;
}

/** How many letters of a paragraph are shown at most. */
const most = 280;

/** The paragraphs of a report: prose before lists, lists before tables, and headings between them last. */
export function placedTexts(sections: readonly Section[]): PlacedText[] {
  const blocks = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, blocks }) => blocks.map((block) => ({ number, ...block }))),
  );
  return blocks
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ number, anchor, block }) => ({ number, anchor, text: blockText(block) }));
}

const ranks = { prose: 0, list: 1, table: 2, preformatted: 2, "lead-in": 3 };

const rankOf = ({ block }: AddressedBlock) => ranks[block.kind];

/** A paragraph as it is shown, given the position of the words that are looked for. */
export const namedAt = ({ number, anchor, text }: PlacedText, at: number): PlaceNamed => ({
  number,
  anchor,
  words: about(text, at),
});

/** The line, or the words about the place at which a name stands. */
function about(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end === -1 ? text.length : end).replaceAll("\t", "\u00a0· ");
  if (line.length <= most) return line;
  const from = Math.max(0, Math.min(at - start - most / 2, line.length - most));
  const cut = line.slice(from, from + most);
  const first = from === 0 ? cut : `… ${cut.slice(cut.indexOf(" ") + 1)}`;
  return from + most >= line.length ? first : `${first.slice(0, first.lastIndexOf(" "))} …`;
}
