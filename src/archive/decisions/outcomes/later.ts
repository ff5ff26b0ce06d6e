import { isExplaining } from "./remarks.ts";

const day =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december";
const meeting = "the|an?|its|another|next|later|full|cabinet|council";
const purposes =
  "take place|allow|enable|permit|give|await|consider|obtain|seek|ensure|consult|receive|find|gather|make|let|provide|carry";

/**
 * What follows "deferred", as part of a pattern: "to the next meeting", "until 4 March pending advice". The
 * group `to` is the day or meeting as printed; "to enable Members to visit the site" names none.
 */
export const deferredTo = String.raw`(?: (?:until|till|to(?= (?:${meeting}|${day}|\d{1,2}(?:st|nd|rd|th)?)\b)) (?<to>[^.;]+?))?(?:,? (?:pending|so that|so as|in order|because|owing|due|following|while|whilst|when|by which time|at which|as|to (?:${purposes})|for\b)(?<why>[^.;]*))?`;

/** "referred back to the Cabinet for reconsideration", as part of a pattern with the groups `to` and `why`. */
export const referredTo = String.raw`referred (?:back )?(?:up )?to (?<to>[^.;]+?)(?: (?:for|so that|with|in order|on the grounds?|because|as|to (?:${purposes}|determine|decide|review|examine|look|discuss|develop))\b(?<why>[^.;]*))?`;

const later = {
  deferred: new RegExp(`^${deferredTo}$`, "iu"),
  referred: new RegExp(`^${referredTo}$`, "iu"),
} as const;

/** The day or body in the words after "deferred" or "referred"; null if they say anything but that and a reason. */
export function laterIn(
  effect: "deferred" | "referred",
  rest: string,
): { to: string | null } | null {
  const match = later[effect].exec(
    effect === "referred" ? `referred ${rest}` : rest === "" ? "" : ` ${rest}`,
  );
  const { to = null, why = "" } = match?.groups ?? {};
  return match && [to ?? "", why].every(isExplaining) ? { to } : null;
}
