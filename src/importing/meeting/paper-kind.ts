import { isBlank, plain, type RawLine } from "../source/raw-report.ts";

export type Paper = "agenda" | "minutes";

const minutesSign =
  /^(?:draft )?minutes of (?:a |an |the )|^(?:(?:members |councillors )?present|attendees|notes of meeting|in attendance|apologies(?: for absence)?)\s*:|^(?:draft )?(?:minutes|notes)(?: of (?:the )?(?:meeting|proceedings))?$/i;
const agendaSign = /^(?:public )?agenda(?: (?:for|of|and)\b.*)?$/i;

/** The kind of a meeting's paper, by what comes first in its head; null if it is neither. */
export function kindOf(lines: readonly RawLine[]): Paper | null {
  const cells = lines
    .filter((line) => !isBlank(line))
    .slice(0, 40)
    .flatMap(
      ({ text, table }) =>
        table?.flat() ??
        plain(text)
          .trim()
          .split(/\s{2,}/),
    )
    .map((cell) => plain(cell).trim());
  const first = cells.find((cell) => minutesSign.test(cell) || agendaSign.test(cell));
  return first === undefined ? null : agendaSign.test(first) ? "agenda" : "minutes";
}
