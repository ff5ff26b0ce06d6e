import type { SectionKind } from "../../../model/report/body/section-kind.ts";
import type { Understood } from "./understood.ts";

/** A kind of section named in a query: "recommendations about parking", "risk analysis". */
export function sectionNamed(text: string): Understood | null {
  for (const [form, section] of forms) {
    const match =
      new RegExp(
        String.raw`^(?:the )?(?:${form}) (?:about|on|for|of|regarding|concerning|to|in)\b`,
        "i",
      ).exec(text) ?? new RegExp(`^(?:the )?(?:${form})$`, "i").exec(text);
    if (match) return { kind: "section", text: match[0], section };
  }
  return null;
}

const forms: readonly (readonly [string, SectionKind])[] = [
  ["recommendations?|recommended", "recommendations"],
  ["(?:policy |financial |legal |other |staffing |climate )?implications?", "implications"],
  ["risk analysis", "risk"],
  ["equality and diversity(?: issues| implications)?", "equality"],
  ["background (?:papers?|documents?)", "papers"],
  ["purpose of (?:the )?reports?", "purpose"],
];
