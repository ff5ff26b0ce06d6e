import { decisionsNamed } from "../../model/meeting/minute.ts";
import type { Report } from "../../model/report/report.ts";
import { likeness } from "../../text/likeness/likeness.ts";
import { wordBagOf } from "../../text/likeness/word-bag.ts";

/** Titles at least this similar are the same title, if no other is close. */
const same = 0.8;

/** True if an agenda or minute prints a report's title, with or without the decision's number before it. */
export const isTitleOf = (subject: string, printed: string): boolean => {
  const title = withoutDecision(printed);
  return title !== "" && likeness(wordBagOf(withoutDecision(subject)), wordBagOf(title)) >= same;
};

const withoutDecision = (title: string) => title.replace(/^\d{2}\/\d{4,6}\s*[-–—:]?\s*/, "");

/** The registered decisions named in a report's header or title. */
export const decisionsOfReport = ({
  header,
  subject,
  stated,
}: Pick<Report, "header" | "subject" | "stated">) =>
  decisionsNamed(
    [String(stated["decision"] ?? ""), ...header.map(({ value }) => value ?? ""), subject].join(
      "\n",
    ),
  );
