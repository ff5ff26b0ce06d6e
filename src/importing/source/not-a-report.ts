import { plain, type RawLine } from "./raw-report.ts";
import { Refusal } from "./refusal.ts";

/** Other council documents, recognised by a line that only they have. */
const others: readonly { readonly sign: RegExp; readonly what: string; readonly rule: string }[] = [
  {
    sign: /^(?:attendees|present|in attendance|attendance|members present|notes of meeting|apologies(?: for absence)?)\s*:/i,
    what: "reads like the minutes of a meeting",
    rule: "minutes",
  },
  { sign: /^(?:draft )?minutes of (?:the|a)\b/i, what: "reads like minutes", rule: "minutes" },
  {
    sign: /^dear (?:sir|madam|mr|mrs|ms|miss|member|councillor|colleague|all)s?\b/i,
    what: "reads like a letter",
    rule: "letter",
  },
  { sign: /^agenda\s*$/i, what: "reads like an agenda", rule: "agenda" },
];

const annex = /^(?:annex(?:e)?|appendix|schedule|enclosure)\b/i;

/** Why lines without a report's header are not a report, as far as they show it. */
export function notAReport(lines: readonly RawLine[]): Refusal {
  const printed = lines.map((line) => ({ line, words: plain(line.text).trim() }));
  const head = printed.filter(({ words }) => words !== "").slice(0, 40);
  const lacking = "it has no header that names a board or meeting, a date and a subject";
  if (head.length === 0) return new Refusal("empty", "holds no words");
  const first = head[0];
  if (first && annex.test(first.words)) {
    return new Refusal(
      "annex",
      `reads like an annex (“${start(first.words)}”): ${lacking}`,
      first.line.number,
    );
  }
  for (const { words, line } of head) {
    const cells = words.split(/\s{2,}/);
    const other = others.find(({ sign }) => cells.some((cell) => sign.test(cell)));
    if (!other) continue;
    const message = `${other.what} (“${start(words)}”): ${lacking}`;
    return new Refusal(other.rule, message, line.number);
  }
  return new Refusal("not-a-report", `is not a report: ${lacking}`, first?.line.number ?? 1);
}

/** Minutes and letters can have a date and a title; with these signs they are still not reports. */
export function isOtherPaper(lines: readonly RawLine[], end: number): boolean {
  const head = lines.slice(0, end).flatMap(({ text }) =>
    plain(text)
      .trim()
      .split(/\s{2,}/),
  );
  return others.some(
    ({ sign, rule }) => rule === "minutes" && head.some((cell) => sign.test(cell)),
  );
}

const start = (words: string) => {
  const short = words.replace(/\s+/g, " ");
  return short.length > 60 ? `${short.slice(0, 60).trimEnd()}…` : short;
};
