import { Document, type Pair, type Scalar } from "yaml";
import { unnamedCouncil } from "../../reading/settings/placeholders.ts";

/** What the clerk may state about the council when importing into an empty folder. */
export interface CouncilGiven {
  readonly council?: string | undefined;
  readonly url?: string | undefined;
  readonly contactTeam?: string | undefined;
  readonly contactEmail?: string | undefined;
  /** Left out if reports state their wards. */
  readonly wards?: "not stated" | undefined;
}

const unset = " To be set before anything is published.";

/** A new `site.yaml`: what was given, and neutral placeholders, marked as such, for the rest. */
export function startingSettings(given: CouncilGiven): { text: string; isComplete: boolean } {
  const { council, url, contactTeam, contactEmail } = given;
  const missing = [
    ...(council === undefined ? ["name"] : []),
    ...(url === undefined ? ["address"] : []),
    ...(contactTeam === undefined || contactEmail === undefined ? ["contact"] : []),
  ];
  const notice = `The council’s ${listed(missing)} ${missing.length > 1 ? "are" : "is"} still to be set in site.yaml.`;
  const document = new Document({
    council: council ?? unnamedCouncil,
    url: url ?? "http://localhost:8080/",
    ...(missing.length > 0 ? { notice } : {}),
    contact: {
      team: contactTeam ?? "Democratic Services",
      email: contactEmail ?? "democratic.services@example.org",
    },
    ...(given.wards === undefined ? {} : { wards: given.wards }),
  });
  if (council === undefined) comment(document, ["council"]);
  if (url === undefined) comment(document, ["url"]);
  if (contactTeam === undefined) comment(document, ["contact", "team"]);
  if (contactEmail === undefined) comment(document, ["contact", "email"]);
  return { text: document.toString({ lineWidth: 0 }), isComplete: missing.length === 0 };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Puts a comment above a field, where the publisher will see it. */
function comment(document: Document, path: readonly string[]) {
  const map = document.getIn(path.slice(0, -1), true) as { items: Pair<Scalar, unknown>[] };
  const pair = map.items.find(({ key }) => String(key) === path.at(-1));
  if (pair) pair.key.commentBefore = unset;
}
