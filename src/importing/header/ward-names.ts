import { isBoroughwide } from "../../model/council/wards.ts";
import type { NamesRead } from "./officers.ts";
import type { Words } from "./pair.ts";

const none: NamesRead = { names: [], over: [], notes: [], doubt: null };

/**
 * The wards or divisions named in a value, separated by semicolons, commas or lines. "and" separates two
 * only if both are in the register, because a ward's name can contain it.
 */
export function wardsIn(value: readonly Words[], isKnown: (name: string) => boolean): NamesRead {
  const whole = value
    .map(({ text }) => text)
    .join(" ")
    .trim();
  if (isNothing(whole)) return { ...none, over: [whole] };
  const bare = whole.replace(/;$/, "").trim();
  if (isKnown(whole)) return { ...none, names: [whole] };
  if (isBoroughwide(bare)) return { ...none, names: [bare] };
  const names = lines(value)
    .flatMap((line) => line.split(/[;,]/))
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .flatMap((name) => apart(name, isKnown))
    .map((name) => asKnown(name, isKnown));
  const read = names.join(" ") !== whole;
  const text = `“${whole}” was read as ${names.map((name) => `“${name}”`).join(", ")}`;
  return { names, over: [], notes: read ? [text] : [], doubt: null };
}

/** True for words that name no ward: "None", "N/A", "Not applicable". */
export const isNothing = (words: string): boolean =>
  /^(?:none|n\/?a|nil|not applicable|no specific wards?|none specific(?:ally)?|not ward specific)\.?$/i.test(
    words,
  );

/** The lines of a value, joined where a name continues on the next line. */
function lines(value: readonly Words[]): string[] {
  const joined: string[] = [];
  for (const { text } of value) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined &&
      (/(?:[&-]|\band)$/.test(above) || /^(?:and\b|&|\p{Ll}|Ward\b)/u.test(text));
    if (goesOn) joined[joined.length - 1] = `${above} ${text}`;
    else joined.push(text);
  }
  return joined;
}

function apart(name: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(name)) return [name];
  const parts = name.split(/ (?:and|&) /);
  return parts.every((part) => isKnown(asKnown(part, isKnown))) ? parts : [name];
}

/** "Faraday Ward" becomes “Faraday” if the register has it so. */
function asKnown(name: string, isKnown: (name: string) => boolean): string {
  const bare = name.replace(/(?<!\s)\s+(?:wards?|divisions?)$/i, "");
  return !isKnown(name) && isKnown(bare) ? bare : name;
}
