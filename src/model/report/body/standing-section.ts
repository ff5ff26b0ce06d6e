import { wordBagOf } from "../../../text/likeness/word-bag.ts";
import { memoised } from "../../../text/memoised.ts";

/** A matter on which every report of a council must say something, even if only that there is nothing to say. */
export interface StandingSection {
  /** Its part of addresses. */
  readonly id: string;
  readonly name: string;
  readonly form: RegExp;
}

/** The standing sections that councils print, in the usual order. */
export const standingSections: readonly StandingSection[] = [
  { id: "policy", name: "Policy", form: /\bpolicy\b|\bpolicies\b/ },
  {
    id: "financial",
    name: "Financial",
    form: /\bfinanc\w*|(?<!human )\bresources?\b|\bbudget\w*|\brevenue\b|\bvalue for money\b/,
  },
  {
    id: "legal",
    name: "Legal",
    form: /\blegal\b|\blaw\b|\bstatutory\b|\bgovernance\b|\bconstitutional\b/,
  },
  { id: "risk", name: "Risk", form: /\brisks?\b/ },
  {
    id: "equality",
    name: "Equality and diversity",
    form: /\bequalit\w*|\bdiversity\b|\bequity\b|\binclusion\b|\bpeople impact\b|\bhuman rights\b|\b(?:eia|pia)\b/,
  },
  {
    id: "climate",
    name: "Climate and environment",
    form: /\bclimate\b|\benvironment\w*|\bsustainab\w*|\bcarbon\b|\bbiodiversity\b|\becolog\w*/,
  },
  {
    id: "community-safety",
    name: "Crime and community safety",
    form: /\bcrime\b|\bcommunity safety\b|\bsafer\b|\banti-?social\b|\bsafeguarding\b/,
  },
  { id: "health", name: "Health", form: /\bhealth\b|\bwell-?\s?being\b|\bpublic health\b/ },
  {
    id: "staffing",
    name: "Staffing",
    form: /\bstaff\w*|\bhuman resources?\b|\bworkforce\b|\bpersonnel\b|\btrade unions?\b|\bhr\b/,
  },
  { id: "property", name: "Property", form: /\bpropert\w*|\bassets?\b|\baccommodation\b|\bland\b/ },
  {
    id: "procurement",
    name: "Procurement and social value",
    form: /\bprocurement\b|\bsocial value\b|\bcommissioning\b/,
  },
  {
    id: "data",
    name: "Data protection and ICT",
    form: /\bdata protection\b|\bprivacy\b|\bict\b|\binformation governance\b|\binformation technology\b/,
  },
  {
    id: "priorities",
    name: "The council's priorities",
    form: /\bpriorit\w*|\bcorporate plan\b|\bstrategic objectives?\b|\bcouncil(?:'s)? (?:plan|objectives?|aims?)\b/,
  },
  { id: "consultation", name: "Consultation", form: /\bconsult\w*|\bengagement\b/ },
  { id: "other", name: "Other", form: /\bother\b/ },
];

/**
 * The standing sections that a title names; none for any other section:
 *
 * | title | sections |
 * |---|---|
 * | "POLICY IMPLICATIONS", "Policy implications:" | policy |
 * | "Policy, Financial and Legal Implications" | policy, financial, legal |
 * | "Head of finance's comments", "Resource implications" | financial |
 * | "IMPLICATIONS FOR THE COUNCIL'S PRIORITIES" | priorities |
 * | "Risk Analysis", "Risk & Opportunity Management Implications" | risk |
 * | "Equality impact assessment (EIA)", "EQUALITY" | equality |
 * | "Financial position at 30 June", "The policy of the last ten years" | none |
 */
export const standingSectionsOf = memoised((title: string): readonly StandingSection[] => {
  const words = title
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const named = standingSections.filter(({ form }) => form.test(words));
  const matters = named.length > 1 ? named.filter(({ id }) => id !== "other") : named;
  return matters.length > 0 && isStanding(words) ? matters : [];
});

/** True for a title that says it is about implications, or only names such matters. */
function isStanding(words: string): boolean {
  if (
    /\b(implications?|comments?|impact|considerations?|assessments?|issues|analysis|management)\b/.test(
      words,
    )
  ) {
    return new Set(wordBagOf(words).words).size <= 14;
  }
  let rest = words;
  for (const { form } of standingSections) rest = rest.replace(new RegExp(form.source, "g"), " ");
  return (
    rest.replace(
      /\b(and|or|disorder|the|of|for|to|on|with|statement|council's|corporate)\b|[^\p{L}]/gu,
      "",
    ) === ""
  );
}
