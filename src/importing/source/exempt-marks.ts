import { type ExemptMark, exemptMarks } from "../../model/council/exempt-marks.ts";
import { blackedOutSign } from "./blacked-out.ts";
import { plain, type RawLine, type RawReport } from "./raw-report.ts";

/** The marks of exemption in a raw report: of its lines, and of words that it blacks out. */
export const marksOfRaw = (
  { lines, concealed = [] }: RawReport,
  classification: string | null,
): ExemptMark[] => [
  ...concealed.map((line): ExemptMark => ({ line, sign: blackedOutSign, degree: "stops" })),
  ...marksOfLines(lines, classification),
];

/**
 * The marks of exemption in a raw report’s lines, by line number: those of the shared list, and any
 * classification in its header that is not one of the public ones.
 */
export function marksOfLines(
  lines: readonly RawLine[],
  classification: string | null,
): ExemptMark[] {
  const printed = lines.flatMap(({ number, text, table }) =>
    (table?.map((row) => row.join(" | ")) ?? [text]).map((words) => ({ number, words })),
  );
  const marks = exemptMarks(
    printed.map(({ words }) => plain(words).replaceAll("\n", " ")).join("\n"),
  );
  const classified: ExemptMark[] =
    classification === null || isPublic(classification)
      ? []
      : [{ line: 1, sign: `Classification: ${classification}`, degree: "stops" }];
  return [
    ...classified,
    ...marks.map((mark) => ({ ...mark, line: printed[mark.line - 1]?.number ?? 1 })),
  ];
}

const isPublic = (classification: string) =>
  /^(?:open|public|part (?:i|1)(?: \(public\))?|unrestricted|unclassified|official|for general release|none|no)\b/i.test(
    classification,
  ) && !/\b(?:exempt|sensitive|closed)\b/i.test(classification);
