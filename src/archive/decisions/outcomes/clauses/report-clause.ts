import { referenceOrRefusal } from "./by-reference.ts";
import { laterIn, withoutReason } from "./remarks.ts";

/** What a clause does with the whole report. */
export interface OnReport {
  readonly effect: "noted" | "deferred" | "referred" | "approved" | "refused";
  /** The body or day to which it is referred or deferred, as printed; null if none is named. */
  readonly to: string | null;
}

/** Each effect, and the things that can have it. */
const noted =
  /^(?:report|paper|item|matter|update|presentation|position|information|progress|performance|briefing|contents)$/;
const putOff =
  /^(?:report|paper|item|matter|debate|application|permission|update|presentation|proposals?|decision|request|appeal|consideration|determination)$/;
const decided = /^(?:report|paper|item|matter|proposals?|request|application|permission|appeal)$/;

/** What a clause does with the whole report; null if it is about anything else. */
export function onReport(text: string): OnReport | null {
  if (/^(?:refused|rejected)$/iu.test(withoutReason(text))) return { effect: "refused", to: null };
  const found = referenceOrRefusal(text);
  if (!found?.thing || found.thing === "recommendations" || found.marks !== null) return null;
  const { noun, effect, rest, hasSubject, verbs } = found;
  if (effect === "deferred" || effect === "referred") {
    const later =
      putOff.test(noun) && !(effect === "referred" && noun === "decision")
        ? laterIn(effect, rest)
        : null;
    return later && { effect, to: later.to };
  }
  if (hasSubject || rest !== "") return null;
  if (effect === "noted") return noted.test(noun) ? { effect, to: null } : null;
  if (!decided.test(noun)) return null;
  if (effect === "agreed")
    return verbs.every((verb) => /^(?:agree|approv|adopt|grant)/.test(verb))
      ? { effect: "approved", to: null }
      : null;
  const isRefused =
    effect === "not agreed" && verbs.every((verb) => !/^(?:with|delet|no )/.test(verb));
  return isRefused ? { effect: "refused", to: null } : null;
}
