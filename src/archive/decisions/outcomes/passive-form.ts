const participles: Readonly<Record<string, string>> = {
  agree: "agreed",
  approve: "approved",
  accept: "accepted",
  adopt: "adopted",
  endorse: "endorsed",
  support: "supported",
  note: "noted",
  receive: "received",
  defer: "deferred",
  postpone: "postponed",
  refer: "referred",
  reject: "rejected",
  refuse: "refused",
  grant: "granted",
  decline: "declined",
};
const things =
  "(?:(?:consideration|determination) of )?(?:all (?:of )?)?(?:the |this )?(?:officers?['’]?s?['’]? )?(?:recommendations?|report|update|presentation|briefing|item|matter|application|request|appeal|offer|decision|proposals?|permission)";
const active = new RegExp(
  String.raw`^(?:(?:the )?(?:\p{L}+ ){0,3}?(?:board|committee|panel|cabinet|council|executive|members?) )?(?<not>not )?(?<verb>${Object.keys(participles).join("|")})(?:s|d|ed|red)? (?<what>${things})(?<rest>\b.*)$`,
  "iu",
);
/** Where the name of the thing ends and the action continues. */
const tail =
  /^(?<name>.*?)(?<tail>,? (?:until|till|pending|back to|to (?:the|a|its|council|cabinet|allow|enable)|for (?:a site|further|consideration|reconsideration|decision|determination|approval|the (?:following )?reasons?|one|two|three|six|\d)|so that|subject to|with|except|but|and(?! \(?(?:\d|[a-z]\b|[ivx]+\b)))\b.*)?$/iu;

/**
 * "agrees the recommendations in the report" → "the recommendations in the report be agreed"; any other
 * words stay the same.
 */
export function inPassive(text: string): string {
  const match = active.exec(text);
  const { not, verb = "", what = "", rest = "" } = match?.groups ?? {};
  const participle = participles[verb.toLowerCase()];
  if (!match || participle === undefined) return text;
  const parts = tail.exec(rest)?.groups ?? {};
  return `${what}${parts["name"] ?? ""} ${not ? "not " : ""}be ${participle}${parts["tail"] ?? ""}`;
}
