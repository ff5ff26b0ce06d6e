import type { MeetingStatus, MeetingType } from "../../../model/meeting/meeting-record.ts";

/** The meaning of a ModernGov status, which can have several words: "Confirmed; Special Meeting". */
export interface StatusRead {
  readonly status: MeetingStatus | null;
  readonly type: MeetingType | null;
  /** Words that no field holds. */
  readonly unknown: readonly string[];
}

const statuses: readonly (readonly [RegExp, MeetingStatus])[] = [
  [/^(?:meeting )?(?:cancelled|canceled|abandoned)\b/i, "cancelled"],
  [/^(?:meeting )?adjourned\b/i, "adjourned"],
];

const types: readonly (readonly [RegExp, MeetingType])[] = [
  [/^(?:special|extraordinary|urgent|emergency)(?: meeting)?$/i, "special"],
  [/^informal(?: meeting)?$/i, "informal"],
  [/^ordinary(?: meeting)?$/i, "ordinary"],
];

/** Words that only say whether the day is certain; a later word replaces them. */
const ofTheDay = /^(?:confirmed|provisional|agreed|not confirmed|new)$/i;

/** Reads the words of a status. "Confirmed" does not say whether the meeting was held. */
export function statusRead(text: string): StatusRead {
  const words = text
    .split(/[;,/|]| [-–] /)
    .flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
  const found = <Value>(table: readonly (readonly [RegExp, Value])[]) =>
    words.flatMap((word) => table.filter(([form]) => form.test(word)).map(([, value]) => value));
  const isKnown = (word: string) =>
    ofTheDay.test(word) || [...statuses, ...types].some(([form]) => form.test(word));
  return {
    status: found(statuses)[0] ?? null,
    type: found(types)[0] ?? null,
    unknown: words.filter((word) => !isKnown(word)),
  };
}
