import { extname } from "node:path";
import type { ImportOutcome } from "./outcome.ts";

/** The result of an import run: counts by reason, and what the clerk can do next. */
export interface ImportSummary {
  readonly lines: readonly string[];
  readonly next: readonly string[];
  /** True if a file was refused or needs the clerk. */
  readonly isUnfinished: boolean;
}

/** Sums up the outcomes of files, and the files of unknown kinds. */
export function importSummary(
  outcomes: readonly ImportOutcome[],
  unread: readonly string[],
  isDry: boolean,
): ImportSummary {
  const imported = outcomes.flatMap((one) => (one.kind === "imported" ? [one] : []));
  const lacking = imported.filter(({ lacks }) => lacks.length > 0);
  const refused = outcomes.flatMap((one) => (one.kind === "refused" ? [one] : []));
  const attached = outcomes.filter(({ kind }) => kind === "attached").length;
  const left = outcomes.length - imported.length - attached - refused.length;
  const rules = refused.map(({ rule }) => rule);
  const kinds = unread.map((file) => extname(file).toLowerCase() || "no ending");
  const all = outcomes.length + unread.length;
  const parts = [
    `${imported.length} ${isDry ? "would be imported" : "imported"}`,
    ...(lacking.length > 0 ? [`${lacking.length} of them ${need(lacking.length)} you`] : []),
    ...(attached > 0 ? [`${attached} kept with ${attached === 1 ? "its" : "their"} meeting`] : []),
    `${left} left as ${left === 1 ? "it was" : "they were"}`,
    `${refused.length} refused`,
    ...(unread.length > 0 ? [`${unread.length} not read`] : []),
  ];
  return {
    lines: [
      `${all} ${all === 1 ? "file" : "files"}: ${parts.join("; ")}`,
      ...byReason(
        "needs you for",
        lacking.flatMap(({ lacks }) => lacks.map(plainField)),
      ),
      ...byReason("refused as", rules),
      ...byReason("not read", kinds),
    ],
    next: [
      ...(lacking.some(({ path }) => path.startsWith("incoming/"))
        ? [
            "fill in what is missing from the reports in incoming/, and move each with its source to reports/<board>/<date>/",
          ]
        : []),
      ...(lacking.some(({ path }) => !path.startsWith("incoming/"))
        ? [
            "fill in what is missing from the filed reports: “npm run check” names each file and line",
          ]
        : []),
      ...[...new Set(rules)].flatMap((rule) => advice[rule] ?? []),
      ...(kinds.length > 0
        ? [
            "save files of other kinds as .docx or .pdf, or list them as attachments of their report",
          ]
        : []),
    ],
    isUnfinished: lacking.length + refused.length > 0,
  };
}

const need = (count: number) => (count === 1 ? "needs" : "need");

const plainField = (field: string) => field.replaceAll("_", " ");

/** "refused as: exempt 2, scan 1", the most frequent first; nothing if there are none. */
function byReason(what: string, reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  if (sorted.length === 0) return [];
  return [`  ${what}: ${sorted.map(([reason, count]) => `${reason} ${count}`).join(", ")}`];
}

/** What to do about a refusal, by rule. */
const advice: Readonly<Record<string, string>> = {
  exempt:
    "import exempt reports with --exempt and their paragraph of Schedule 12A (--exempt 3), which files a notice; or with --public once you have made sure that the public may read them",
  scan: "install OCRmyPDF, which reads the words of scans; scan a paper again that it cannot read",
  "scanned-pages":
    "install OCRmyPDF, which reads the words of scanned pages, or leave the pages out with --accept-scans",
  "several-reports": "split a file that holds several reports with --split",
  annex: "list annexes as attachments of the report that they belong to",
  "no-meeting":
    "write meeting.md by hand where an agenda or minutes do not name their body or their day",
  "already-there":
    "compare the two files of a report, or of minutes, that are there already; delete one to import the other",
  "filed-already":
    "make a report that is filed exempt where it is filed; a notice next to it hides no word",
  "words-differ":
    "open a report whose words could not be carried over whole, and save it as .txt or .docx",
};
