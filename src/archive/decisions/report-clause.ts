import { deferredTo } from "./later.ts";
import { inPassive } from "./passive-form.ts";

/** What a clause does with the whole report. */
export interface OnReport {
  readonly effect: "noted" | "deferred" | "referred" | "approved" | "refused";
  /** The body or day to which it is referred or deferred, as printed; null if none is named. */
  readonly to: string | null;
}

const report = "(?:report|update|presentation|position|information|progress|performance|briefing)";
const subject =
  "(?:(?:further )?consideration of )?(?:the |this )?(?:report|item|matter|application|permission|decision|update|presentation|proposals?)";
const be = "(?:be|is|was|were|are)";
const contents =
  "(?:contents?|information)(?: (?:therein|contained therein|contained within it|of the report|in it))?";
const whole = {
  noted: new RegExp(
    `^(?:the |this )?(?:(?:contents? of )?(?:the |this )?${report}(?: and (?:its |the )?(?:appendices|appendix|contents?|presentation|verbal update|update|comments made|information))?|contents) ${be} (?:noted|received)(?: and (?:noted|received))?$|^(?:the |this )?${report} ${be} (?:accepted|received|noted)(?:,? and (?:that )?(?:the |its )?${contents} ${be} noted)$|^(?:note|noted|receive|received) (?:the |this )?(?:contents? of )?(?:the |this )?${report}$`,
    "iu",
  ),
  deferred: new RegExp(
    `^${subject}(?: [^.;]{0,60}?)? ${be} (?:deferred|postponed)${deferredTo}$`,
    "iu",
  ),
  referred: new RegExp(
    String.raw`^(?!(?:the |this )?decision\b)${subject}(?: [^.;]{0,60}?)? ${be} referred (?:back )?(?:up )?to (?<to>[^.;]+?)(?: (?:for|so that|with|in order)\b[^.;]*)?$`,
    "iu",
  ),
  approved: new RegExp(
    `^(?:the |this )?(?:report|proposals?|request|application|permission)(?: as (?:set out|presented))? ${be} (?:approved|agreed|adopted|granted)$`,
    "iu",
  ),
  refused: new RegExp(
    String.raw`^(?:the |this )?(?:report|proposals?|request|application|permission) ${be} (?:refused|rejected|not (?:be )?(?:approved|agreed|granted))(?: (?:for|because|on)\b.*)?$|^(?:refused|rejected)$`,
    "iu",
  ),
} as const;

/** What a clause does with the whole report; null if it is about anything else. */
export function onReport(text: string): OnReport | null {
  for (const words of [text, inPassive(text)]) {
    for (const effect of ["noted", "deferred", "referred", "approved", "refused"] as const) {
      const match = whole[effect].exec(words);
      if (match) return { effect, to: match.groups?.["to"] ?? null };
    }
  }
  return null;
}
