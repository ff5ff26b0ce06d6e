import { memoised } from "../../text/memoised.ts";
import { singular } from "../../text/singular.ts";
import { withoutPeriod } from "../time/without-period.ts";

/**
 * A key shared by the subjects of one series, ignoring period, plurals and small words: "Performance
 * Management Reports for Quarter 2 of 2014/15" → "performance management report".
 */
export const seriesKey = memoised((subject: string): string =>
  withoutPeriod(subject)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !small.has(word))
    .map(singular)
    .join(" "),
);

const small = new Set("a an and at by for from in of on the to with".split(" "));
