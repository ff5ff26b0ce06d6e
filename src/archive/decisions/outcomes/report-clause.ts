import { deferredTo, referredTo } from "./later.ts";
import { inPassive } from "./passive-form.ts";
import { isExplaining, withoutReason } from "./remarks.ts";

/** What a clause does with the whole report. */
export interface OnReport {
  readonly effect: "noted" | "deferred" | "referred" | "approved" | "refused";
  /** The body or day to which it is referred or deferred, as printed; null if none is named. */
  readonly to: string | null;
}

const report = "(?:report|update|presentation|position|information|progress|performance|briefing)";
const subject =
  "(?:(?:further )?(?:consideration|determination|discussion) of )?(?:the |this )?(?:report|item|matter|debate|application|permission|decision|update|presentation|proposals?)";
/** What the report or application is about, which may name it. */
const about =
  "(?: (?:for|on|of|from|by|about|no\\.?|number|ref\\.?|reference|\\(?\\d[\\w./-]*\\)?)(?! recommendation)[^.;]{0,80}?)?";
const be = "(?:be|is|was|were|are)";
const contents =
  "(?:contents?|information)(?: (?:therein|contained therein|contained within it|of the report|in it))?";
const whole = {
  noted: new RegExp(
    `^(?:the |this )?(?:(?:contents? of )?(?:the |this )?${report}(?: and (?:its |the )?(?:appendices|appendix|contents?|presentation|verbal update|update|comments made|information))?|contents) ${be} (?:noted|received)(?: and (?:noted|received))?$|^(?:the |this )?${report} ${be} (?:accepted|received|noted)(?:,? and (?:that )?(?:the |its )?${contents} ${be} noted)$|^(?:note|noted|receive|received) (?:the |this )?(?:contents? of )?(?:the |this )?${report}$`,
    "iu",
  ),
  deferred: new RegExp(
    `^${subject}${about} ${be} (?:deferred|postponed|adjourned)${deferredTo}$`,
    "iu",
  ),
  referred: new RegExp(
    String.raw`^(?!(?:the |this )?decision\b)${subject}${about} ${be} ${referredTo}$`,
    "iu",
  ),
  approved: new RegExp(
    `^(?:the |this )?(?:report|proposals?|request|application|permission)(?: as (?:set out|presented))? ${be} (?:approved|agreed|adopted|granted)$`,
    "iu",
  ),
  refused: new RegExp(
    `^(?:the |this )?(?:report|proposals?|request|application|permission) ${be} (?:refused|rejected|not (?:be )?(?:approved|agreed|granted))$|^(?:refused|rejected)$`,
    "iu",
  ),
} as const;

/** What a clause does with the whole report; null if it is about anything else. */
export function onReport(text: string): OnReport | null {
  for (const words of [text, inPassive(text)]) {
    for (const effect of ["noted", "deferred", "referred", "approved", "refused"] as const) {
      const match = whole[effect].exec(effect === "refused" ? withoutReason(words) : words);
      const { to, why = "" } = match?.groups ?? {};
      if (match && [to ?? "", why].every(isExplaining)) return { effect, to: to ?? null };
    }
  }
  return null;
}
