import { memoised } from "../../../text/memoised.ts";
import { isRecommendations } from "../recommendation.ts";

/** What a section of a report is for, in the layouts that councils use. */
export type SectionKind =
  | "purpose"
  | "recommendations"
  | "information"
  | "implications"
  | "risk"
  | "equality"
  | "papers";

/** Where words are found: in a kind of section, or in a file published with the report. */
export type FoundIn = SectionKind | "attachments";

/** Each kind as readers know it, in the order in which reports print them. */
export const sectionKindWords: Readonly<Record<FoundIn, string>> = {
  purpose: "Purpose of report",
  recommendations: "Recommendations",
  information: "Supporting information",
  implications: "Implications",
  risk: "Risk analysis",
  equality: "Equality and diversity",
  papers: "Background papers",
  attachments: "Attachments",
};

/** The kind of a section, by its heading. A heading of its own means information. */
export const sectionKind = memoised((heading: string): SectionKind => {
  if (isRecommendations(heading)) return "recommendations";
  return forms.find(([form]) => form.test(heading))?.[1] ?? "information";
});

/** True for a heading found in nearly every report, so that it identifies none of them. */
export const isStandardHeading = (heading: string): boolean =>
  isRecommendations(heading) || forms.some(([form]) => form.test(heading)) || usual.test(heading);

const forms: readonly (readonly [RegExp, SectionKind])[] = [
  [/\bpurpose of (the )?report\b/i, "purpose"],
  [/\bbackground (papers?|documents?)\b|\bsection 100D\b/i, "papers"],
  [/\brisks?\b.{0,200}\b(analysis|assessment|management)\b|\brisk implications\b/i, "risk"],
  [/\bequalit(y|ies)\b|\b(equality|people) impact\b/i, "equality"],
  [/\bimplications?\b/i, "implications"],
];

const usual = /^\W*(supporting information|background(?: and key issues)?|introduction)\W*$/i;
