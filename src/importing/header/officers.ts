/** Posts or wards read out of a header's value, and every word of it, for the proof. */
export interface NamesRead {
  readonly names: readonly string[];
  readonly accounted: readonly string[];
  /** What the value holds beside names: a report's reference in brackets. */
  readonly over: readonly string[];
  readonly notes: readonly { readonly field: "officer" | "wards"; readonly text: string }[];
}

const post =
  "(?:the )?(?:(?:interim|acting|joint|group|deputy|assistant|strategic|executive|corporate|operational|service|borough|city|county|divisional) )*(?:director|head|chief|manager|officer|solicitor|treasurer|secretary)";
const jointPosts = new RegExp(String.raw`(?:,? and |, and |; ?)(?=${post}\b)`, "i");

/**
 * The posts that a value names. A comma, "&" or "and" parts two posts only where a post's title
 * follows and the first opens with the same title, so that "Strategic Director, Enterprise,
 * Community & Resources" and "Chief Executive and Head of Paid Service" stay whole.
 */
export function officersIn(printed: string, isKnown: (name: string) => boolean): NamesRead {
  const reference = /\s*(\([A-Z]{1,5}[ /]?\d[^()]*\))$/.exec(printed);
  const value = reference ? printed.slice(0, reference.index) : printed;
  const over = reference?.[1] ? [reference[1]] : [];
  if (value === "") return { names: [], accounted: [], over, notes: [] };
  const parts = isKnown(value) ? [value] : jointly(value);
  const names = parts.map(withoutArticle);
  const dropped = names.some((name, index) => name !== parts[index]) || parts.length > 1;
  const text = `“${value}” was read as ${names.map((name) => `“${name}”`).join(" and ")}`;
  return { names, accounted: [value], over, notes: dropped ? [{ field: "officer", text }] : [] };
}

function jointly(value: string): string[] {
  const parts = value.split(jointPosts).map((part) => part.trim());
  const titles = parts.map((part) => new RegExp(`^${post}\\b`, "i").exec(part)?.[0].toLowerCase());
  const alike = titles.every((title) => title && kind(title) === kind(titles[0] ?? ""));
  return alike ? parts : [value];
}

const kind = (title: string) => title.split(" ").at(-1);

const withoutArticle = (name: string) => name.replace(/^the (?=\p{Lu})/iu, "");
