import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeRegisters } from "./made-registers.ts";
import { type MadeBlock, type MadeReport, yearCode } from "./made-report.ts";

/** Writes the registers and settings of a made archive in the program's form. */
export function writeRegisters(sample: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const kept of ["pages", "logo.svg", "logo-on-dark.svg"])
    cpSync(join(sample, kept), join(folder, kept), { recursive: true });
  // What an archive publishes by default.
  const settings = readFileSync(join(sample, "site.yaml"), "utf8");
  writeFileSync(join(folder, "site.yaml"), settings.replace(/^also_publish: .*\n/m, ""));
  // Its pictures, which the settings name.
  for (const name of readdirSync(sample).filter((each) => each.endsWith(".svg"))) {
    cpSync(join(sample, name), join(folder, name));
  }
  for (const [kind, entries] of Object.entries(madeRegisters)) {
    const text = entries.map(({ id, name }) => `- id: ${id}\n  names:\n    - name: ${name}\n`);
    writeFileSync(join(folder, `${kind}.yaml`), text.join(""));
  }
}

/** Writes a made report and its attachments in the program's form. */
export function writeContent(report: MadeReport, folder: string) {
  const place = join(folder, "reports", report.board.id, report.date);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${report.slug}.md`), markdown(report));
  for (const each of report.attachments)
    writeFileSync(join(place, fileOf(report, each.file)), each.content);
}

/** Files of one meeting share a folder, so each name begins with its report's. */
export const fileOf = ({ slug }: MadeReport, file: string): string => `${slug}-${file}`;

function markdown(report: MadeReport): string {
  const { board, date, subject, officer, portfolio, wards, item, covers, attachments } = report;
  const header = [
    `board: ${board.name}`,
    `date: ${date}`,
    `subject: ${JSON.stringify(subject)}`,
    `reporting_officer: ${officer.name}`,
    `portfolio: ${portfolio.name}`,
    wards.length === 0
      ? "wards: Boroughwide"
      : `wards:\n${wards.map(({ name }) => `  - ${name}`).join("\n")}`,
    `item: "${item}"`,
    ...(report.isIssue ? [] : [`period: ${yearCode(covers.start)} Q${covers.number}`]),
    ...attachments.map(
      ({ file, title }) => `attachments:\n  - file: ${fileOf(report, file)}\n    title: ${title}`,
    ),
  ];
  const sections = report.sections.map(
    ({ number, heading, blocks }) =>
      `## ${number}.0 ${heading}\n\n${blocks.map(block).join("\n\n")}`,
  );
  return `---\n${header.join("\n")}\n---\n\n${sections.join("\n\n")}\n`;
}

function block(of: MadeBlock): string {
  switch (of.kind) {
    case "paragraph":
      return `${of.number} ${of.text}`;
    case "list":
      return of.items.map((item) => `- ${item}`).join("\n");
    case "recommendations":
      return of.items.map((item, at) => `${at + 1}) ${item}`).join("\n");
    case "table":
      return tableRows(of.head, of.rows);
  }
}

/** The rows of a Markdown table, with figures on the right. */
export function tableRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at < head.length - 2 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
