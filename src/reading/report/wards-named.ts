import type { Register } from "../../model/council/register.ts";
import { currentName } from "../../model/council/register.ts";
import type { Wards } from "../../model/council/wards.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { WardNamed } from "../../model/report/report-facts.ts";
import { namedAt, placedTexts } from "./named-place.ts";

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
  const texts = placedTexts(sections);
  return register.entries.flatMap((entry) => {
    const names = entry.names.map((each) => each.name);
    // Plain words are found much faster than a pattern, and most texts name no ward.
    const naming = texts.filter(({ text }) => names.some((each) => text.includes(each)));
    if (naming.length === 0) return [];
    const name = nameForm(names);
    const found = naming.find(({ text }) => name.test(text));
    if (!found) return [];
    const place = namedAt(found, found.text.search(name));
    return [{ ward: entry.id, name: currentName(entry), ...place }];
  });
}

/** Any of some names, alone or before "ward" and "and", and not before another word of a name. */
const nameForm = (names: readonly string[]) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join("|")})(?![\p{L}\p{N}])(?![ -](?!Ward\b)\p{Lu})`,
    "u",
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
