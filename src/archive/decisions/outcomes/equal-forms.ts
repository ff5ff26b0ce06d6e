/** Actions that a council also names as things: "the appointment of" and "appoint". */
const named: Readonly<Record<string, readonly [verb: string, participle: string]>> = {
  acquisition: ["acquire", "acquired"],
  addition: ["add", "added"],
  adoption: ["adopt", "adopted"],
  allocation: ["allocate", "allocated"],
  appointment: ["appoint", "appointed"],
  award: ["award", "awarded"],
  awarding: ["award", "awarded"],
  commitment: ["commit", "committed"],
  closure: ["close", "closed"],
  continuation: ["continue", "continued"],
  creation: ["create", "created"],
  disposal: ["dispose of", "disposed of"],
  establishment: ["establish", "established"],
  extension: ["extend", "extended"],
  granting: ["grant", "granted"],
  implementation: ["implement", "implemented"],
  introduction: ["introduce", "introduced"],
  making: ["make", "made"],
  procurement: ["procure", "procured"],
  publication: ["publish", "published"],
  purchase: ["purchase", "purchased"],
  release: ["release", "released"],
  removal: ["remove", "removed"],
  renewal: ["renew", "renewed"],
  sale: ["sell", "sold"],
  "setting up": ["set up", "set up"],
  submission: ["submit", "submitted"],
  transfer: ["transfer", "transferred"],
  use: ["use", "used"],
};
const name = Object.keys(named).join("|");
const agreed = "approved|agreed|confirmed|authorised|sanctioned";
const asked = new RegExp(
  `^(?:(?:approve|agree|confirm|authorise|sanction)s?(?: to)?|give(?:s)? (?:its )?approval (?:to|for)) (?:the |an? )?(?<name>${name}) of (?<what>.+)$`,
  "isu",
);
const resolved = new RegExp(
  String.raw`^(?:the )?(?<name>${name}) of (?<what>[^;]+?) be (?:${agreed})(?<rest>\b.*)?$`,
  "isu",
);
const given = new RegExp(
  `^approval be (?:given|granted) (?:to|for) (?:the )?(?<name>${name}) of (?<what>.+)$`,
  "isu",
);
const delegated = new RegExp(
  `^(?:the )?(?<name>${name}) of (?<what>[^;]+?) be delegated to (?<who>[^;:]{3,160})$`,
  "isu",
);
const authority =
  "(?:the necessary |the |full |delegated )*(?:authority|power|powers|delegation)(?: (?:is|be) (?:hereby )?)?";
const askedAuthority = new RegExp(
  String.raw`^(?:delegates?|gives?|grants?) (?:${authority} )?to (?<who>(?!\p{L}+ing\b)[^;:]{3,160}?)(?: ${authority})?,? to (?=\p{L})`,
  "iu",
);
const givenAuthority = new RegExp(
  String.raw`^${authority} ?(?:be )?(?:hereby )?(?:delegated|given|granted) to (?<who>[^;:]{3,160}?),? to (?=\p{L})`,
  "iu",
);
const hasAuthority = new RegExp(
  String.raw`^(?<who>[^;:]{3,160}?) be (?:delegated|given|granted) ${authority},? to (?=\p{L})`,
  "iu",
);

/** Writes in one way what is asked or resolved in several: "X be given authority to", "the appointment of X be agreed". */
export function inEqualForm(text: string): string {
  const act = asked.exec(text)?.groups;
  const verb = named[act?.["name"]?.toLowerCase() ?? ""];
  if (act && verb) return `${verb[0]} ${act["what"]}`;
  const done = (resolved.exec(text) ?? given.exec(text))?.groups;
  const participle = named[done?.["name"]?.toLowerCase() ?? ""];
  if (done && participle) return `${done["what"]} be ${participle[1]}${done["rest"] ?? ""}`;
  const left = delegated.exec(text)?.groups;
  const task = named[left?.["name"]?.toLowerCase() ?? ""];
  if (left && task) return `${left["who"]} be authorised to ${task[0]} ${left["what"]}`;
  const being =
    /^(?:approve|agree)s?(?: to)? (?<what>[^;]+?) being (?=\p{L}+(?:ed|n)\b)(?<rest>.+)$/isu.exec(
      text,
    )?.groups;
  if (being) return `${being["what"]} be ${being["rest"]}`;
  return text
    .replace(askedAuthority, "authorise $<who> to ")
    .replace(givenAuthority, "$<who> be authorised to ")
    .replace(hasAuthority, "$<who> be authorised to ");
}
