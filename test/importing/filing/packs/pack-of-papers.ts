import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { docx } from "../../source/word/word-document.ts";

/** A report’s lines: its header, and two numbered sections. */
export const report = (subject: string, words: string): string[] => [
  "HARBOUR COUNCIL",
  "HOUSING BOARD",
  "Date: 3 March 2025",
  `Subject: ${subject}`,
  "Report of: Director of Homes",
  "",
  "1. Purpose",
  `1.1 ${words}`,
  "2. Background",
  "2.1 The Board asked for this in 2024.",
];

export const minutes = (day = "3 February 2025", board = "Housing Board"): string[] => [
  `Minutes of the meeting of the ${board} held on ${day} at 10.00 am`,
  "",
  "Present: Councillor Ann Ash (Chair), Councillor Ben Birch",
  "",
  "14. Minutes",
  "The minutes of the last meeting were agreed.",
  "15. Rents",
  "RESOLVED that the report be noted.",
];

/** An earlier report to another body, as the appendix of a report. */
export const appendix: string[] = [
  "APPENDIX A",
  "STREETS COMMITTEE",
  "Date: 9 June 2024",
  "Subject: Lamps",
  "Report of: Director of Streets",
  "",
  "The lamps of the harbour are old.",
];

const asXml = (line: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll("&", "&amp;")}</w:t></w:r></w:p>`;

/** Papers one after another, as the kinds of file that clerks are sent. */
export const makers: Readonly<
  Record<string, (papers: readonly (readonly string[])[]) => Promise<Uint8Array> | Uint8Array>
> = {
  ".txt": (papers) =>
    new TextEncoder().encode(
      papers
        .map((lines) => lines.map((line) => (/^\d/.test(line) ? `\n${line}\n` : line)).join("\n"))
        .join("\n\n\n"),
    ),
  ".docx": (papers) => docx({ body: papers.flat().map(asXml).join("") }),
  ".pdf": async (papers) => {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const lines of papers) {
      const page = pdf.addPage([595, 842]);
      for (const [at, line] of lines.entries()) {
        page.drawText(line, { x: 60, y: 760 - 24 * at, size: 11, font });
      }
    }
    return pdf.save();
  },
};
