import { nameKey } from "../../../model/council/register.ts";
import { isBoroughwide } from "../../../model/council/wards.ts";
import type { Words } from "../pairs/pair.ts";
import type { NamesRead } from "./officers.ts";

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
  const unclear = names.find((name) => !isKnown(name) && isUnclear(name));
  if (unclear !== undefined) return { ...none, doubt: `“${unclear}” is not one ward’s name` };
  const once = names.filter((name, at) => names.findIndex((one) => key(one) === key(name)) === at);
  const read = once.join(" ") !== whole;
  const text = `“${whole}” was read as ${once.map((name) => `“${name}”`).join(", ")}`;
  return { names: once, over: [], notes: read ? [text] : [], doubt: null };
}

/** True for two names with a stroke between them, and for words that limit a list: "All (but mainly Town)". */
const isUnclear = (name: string) =>
  /\s\/|\/\s/.test(name) ||
  /\b(?:primarily|mainly|mostly|but|except\w*|particularly|especially)\b/i.test(name);

/** A stop makes no other ward: "St. Mary’s". */
const key = (name: string) => nameKey(name.replaceAll(".", ""));

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
      (/(?:[&-]|\band)$/.test(above) ||
        // A list with commas whose line ends within a name.
        /[,;][^,;]+$/.test(above) ||
        /^(?:and\b|&|\p{Ll}|Ward\b)/u.test(text));
    if (goesOn) joined[joined.length - 1] = `${above} ${text}`;
    else joined.push(text);
  }
  return joined;
}

function apart(name: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(name)) return [name];
  const parts = name.split(/ (?:and|&|\/) /);
  return parts.every((part) => isKnown(asKnown(part, isKnown))) ? parts : [name];
}

/** "Faraday Ward" becomes “Faraday” if the register has it so. */
function asKnown(name: string, isKnown: (name: string) => boolean): string {
  const bare = name.replace(/(?<!\s)\s+(?:wards?|divisions?)$/i, "");
  return !isKnown(name) && isKnown(bare) ? bare : name;
}
