import { decisionsNamed } from "../model/meeting/minute.ts";
import type { Report } from "../model/report/report.ts";
import { likeness } from "../text/likeness.ts";
import { wordBagOf } from "../text/word-bag.ts";

/** Titles at least so alike are one title, where no other comes near. */
const same = 0.8;

/** True where an agenda or minute prints a report's title, with the number of the decision before it or not. */
export const isTitleOf = (subject: string, printed: string): boolean => {
  const title = withoutDecision(printed);
  return title !== "" && likeness(wordBagOf(withoutDecision(subject)), wordBagOf(title)) >= same;
};

const withoutDecision = (title: string) => title.replace(/^\d{2}\/\d{4,6}\s*[-–—:]?\s*/, "");

/** The registered decisions that a report's header or title names. */
export const decisionsOfReport = ({ header, subject }: Pick<Report, "header" | "subject">) =>
  decisionsNamed([...header.map(({ value }) => value ?? ""), subject].join("\n"));
