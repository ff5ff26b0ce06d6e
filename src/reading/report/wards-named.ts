import type { Register } from "../../model/council/register.ts";
import { currentName } from "../../model/council/register.ts";
import type { Wards } from "../../model/council/wards.ts";
import { blockText } from "../../model/report/plain-text.ts";
import type { WardNamed } from "../../model/report/report-facts.ts";
import type { AddressedBlock, Section } from "../../model/report/section.ts";

/** How many letters of a paragraph are shown at most. */
const most = 280;

/**
 * The wards that the words of a report on every ward name, each with the first paragraph that does: prose
 * before a list, and a list before a table. A name that is part of a longer one, as in "Priory Street", is
 * not the ward's.
 */
export function wardsNamedIn(
  sections: readonly Section[],
  wards: Wards,
  register: Register,
): WardNamed[] {
  if (wards.kind !== "boroughwide") return [];
  const blocks = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, blocks }) => blocks.map((block) => ({ number, ...block }))),
  );
  const inOrder = [...blocks].sort((one, other) => rankOf(one) - rankOf(other));
  const texts = inOrder.map((each) => ({ ...each, text: blockText(each.block) }));
  return register.entries.flatMap((entry) => {
    const name = nameForm(entry.names.map((each) => each.name));
    const found = texts.find(({ text }) => name.test(text));
    if (!found) return [];
    const at = found.text.search(name);
    const words = { number: found.number, anchor: found.anchor, words: about(found.text, at) };
    return [{ ward: entry.id, name: currentName(entry), ...words }];
  });
}

const rankOf = ({ block }: AddressedBlock) =>
  block.kind === "table" || block.kind === "preformatted" ? 2 : block.kind === "list" ? 1 : 0;

/** Any of some names, alone or before "ward" and "and", and not before another word of a name. */
const nameForm = (names: readonly string[]) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join("|")})(?![\p{L}\p{N}])(?![ -](?!Ward\b)\p{Lu})`,
    "u",
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The line, or the words about the place at which a name stands. */
function about(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end === -1 ? text.length : end).replaceAll("\t", " · ");
  if (line.length <= most) return line;
  const from = Math.max(0, Math.min(at - start - most / 2, line.length - most));
  const cut = line.slice(from, from + most);
  const first = from === 0 ? cut : `… ${cut.slice(cut.indexOf(" ") + 1)}`;
  return from + most >= line.length ? first : `${first.slice(0, first.lastIndexOf(" "))} …`;
}
