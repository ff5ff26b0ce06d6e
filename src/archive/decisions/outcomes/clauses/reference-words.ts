import { markList } from "./marks.ts";

/** What a clause decides on, if it does not repeat what was asked. */
export type Thing = "recommendations" | "report" | "application";

/** What a word does in a clause that decides by reference; "" does nothing. */
export type Role =
  | Thing
  | "agreed"
  | "changed"
  | "in part"
  | "noted"
  | "deferred"
  | "referred"
  | "refused"
  | "not"
  | "marks"
  | "numbers"
  | "joins"
  | "";

export interface Word {
  readonly role: Role;
  readonly word: string;
}

const pattern = (words: string) => new RegExp(`(?:${words})(?![\\p{L}\\d])`, "iuy");
const officers = "(?:officers?|clerk|director)['’]?s?['’]?";
const papers =
  "(?:(?:supplementary|further|late|update|updated|revised|tabled|urgent|additional) )*(?:papers?|reports?|addendum|sheets?|notes?|pages?|agenda|amendments?)";

/** Several words that do one thing together. */
const phrases: readonly (readonly [Role, RegExp])[] = [
  [
    "changed",
    pattern(
      `(?:as|with)(?: so| now)? (?:amend(?:ed|ments?)|revised|updated|corrected|tabled)(?: (?:in|by) (?:the|this|an?) ${papers})?`,
    ),
  ],
  ["in part", pattern("in part|partly|partially")],
  [
    "refused",
    pattern(
      "no longer needed|not (?:be )?(?:carried|put|moved|pursued)|struck out|(?:had been |was )?withdrawn",
    ),
  ],
  [
    "",
    pattern(
      "without (?:any )?(?:amendments?|changes?|debate|discussion|dissent)|in (?:full|whole|their entirety|its entirety)|en bloc|taken together|as (?:a whole|they stood|it stood|they appear(?:ed)?)",
    ),
  ],
  [
    "",
    pattern(
      "(?:put|moved|proposed)(?: en bloc)?(?: to the vote)?(?:,? (?:and )?(?:duly )?seconded)?(?=,? and (?:declared |was |were )*(?:carried|lost|agreed|approved|defeated))",
    ),
  ],
  [
    "",
    pattern(
      `(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?= (?:(?:${officers}|above|following|printed) )*recommendations?\\b)`,
    ),
  ],
  ["recommendations", pattern("recommendations?(?: (?:nos?\\.?|numbers?|numbered))?")],
  ["numbers", pattern("(?:paragraphs?|paras?|sections?)\\.?")],
  [
    "",
    pattern(
      `(?:in|within|by|from|at|per|with) (?:the|this|that|his|her|their) (?:(?:${officers}|cover|covering|above|accompanying|exempt) )*(?:reports?|papers?|agenda)`,
    ),
  ],
  ["", pattern(officers)],
];

const lists: readonly (readonly [Role, string])[] = [
  [
    "agreed",
    "agree agrees agreed approve approves approved approval accept accepts accepted adopt adopts adopted endorse endorses endorsed support supports supported confirm confirms confirmed carried granted",
  ],
  [
    "refused",
    "reject rejects rejected refuse refuses refused decline declines declined deleted lost defeated fell failed",
  ],
  ["noted", "note notes noted receive receives received"],
  ["deferred", "defer defers deferred postpone postpones postponed adjourned"],
  ["referred", "refer refers referred"],
  ["not", "not"],
  [
    "report",
    "report paper item matter update presentation briefing position information progress performance proposal proposals debate decision offer contents consideration determination",
  ],
  ["application", "application permission request appeal"],
  ["joins", "to at within"],
  [
    "",
    "a an the this that these those all both of and be is are was were been being has have had it they its their as in on by did do above below following said therein herein cover covering exempt confidential restricted accompanying agenda page pages given hereby unanimously therefore accordingly duly then formally declared thus discussion verbal considered reports set out contained detailed outlined made listed printed presented recommended asked drafted proposed written shown stated attached submitted board committee panel cabinet council executive members i we",
  ],
];
const single: ReadonlyMap<string, Role> = new Map(
  lists.flatMap(([role, list]) => list.split(" ").map((word): [string, Role] => [word, role])),
);

const marks = new RegExp(`^${markList}(?=[ ,]|$)`, "iu");
const one = /[\p{L}\d][\p{L}\d'’-]*/uy;

/** The word or phrase at a place of a text, if it is known; a mark is one only after what it numbers. */
export function wordAt(text: string, at: number, before: Word | undefined): Word | null {
  const match = (known: RegExp) => {
    known.lastIndex = at;
    return known.exec(text)?.[0];
  };
  const isNumbered =
    before !== undefined &&
    (/^(?:recommendations|numbers)$/.test(before.role) ||
      /^(?:at|in|within|of)$/iu.test(before.word));
  const own = isNumbered ? marks.exec(text.slice(at))?.[0] : undefined;
  // "in paragraph 2 of the report" is where all of them are; "in 2.1" may be one.
  if (own !== undefined && (before?.role === "recommendations" || /^\d+\.\d/.test(own)))
    return { role: "marks", word: own };
  if (own !== undefined && before?.role === "numbers") return { role: "", word: own };
  for (const [role, known] of phrases) {
    const word = match(known);
    if (word !== undefined) return { role, word };
  }
  const word = match(one) ?? "";
  const role = single.get(word.toLowerCase().replace("’", "'"));
  return role === undefined ? null : { role, word };
}
