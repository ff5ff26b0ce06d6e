import type { Hit } from "./hit.ts";

/**
 * The paragraphs found, as a table (RFC 4180) with one row each; `base` is the page's own address, and
 * `council` the council of this archive.
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

/** An apostrophe keeps a cell from being run as a formula by a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
