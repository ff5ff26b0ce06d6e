import type { Hit } from "./hit.ts";

/**
 * The paragraphs that were found as a table (RFC 4180), a row for each; `base` is the page's
 * own address and `council` whose archive this is.
 */
export function csvOf(hits: readonly Hit[], base: string, council: string): string {
  const head = [
    "Council",
    "Report",
    "Board",
    "Meeting",
    "Covers",
    "Paragraph",
    "Section",
    "Words",
    "Address",
  ];
  const rows = hits.flatMap(({ council: other, subject, board, date, covers, paragraphs }) =>
    paragraphs.map(({ number, section, excerpt, address }) => [
      other ?? council,
      subject,
      board,
      date,
      covers,
      number,
      section,
      excerpt.map(({ text }) => text).join(""),
      new URL(address, base).href,
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet would run as a formula is kept as text by an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
