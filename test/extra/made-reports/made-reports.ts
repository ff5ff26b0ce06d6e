import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import { Refusal } from "../../../src/importing/source/refusal.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { startBrowser } from "../../browser/browser.ts";
import { noNames } from "../../importing/report-as-text.ts";
import { type MadeHeader, type ReportLayout, reportLayouts } from "./report-layouts.ts";

/**
 * Prints reports in the layouts of ten councils with Chromium and LibreOffice, imports them, and counts, by
 * layout, the fields of the header that are right, asked for and wrong, the printed numbers that became
 * addresses, and the imports that need no clerk. Run as `node --import tsx
 * test/extra/made-reports/made-reports.ts DIR`; DIR keeps the files.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name a folder: node --import tsx test/extra/made-reports/made-reports.ts DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const headers: readonly MadeHeader[] = [
  {
    board: "Executive Board",
    date: "2024-03-13",
    day: "13th March 2024",
    subject: "Highway maintenance programme 2024/25",
    officers: ["Director of City Development"],
    portfolios: ["Cabinet Member for Transport"],
    wards: ["All"],
    item: "7",
  },
  {
    board: "Cabinet",
    date: "2025-01-14",
    day: "Tuesday, 14 January 2025",
    subject:
      "Adult social care: the fees that the council pays to care homes, and what it asks of residents",
    officers: ["Strategic Director, Adults and Health", "Chief Finance Officer"],
    portfolios: ["Cabinet Member for Adult Social Care"],
    wards: ["Abbey", "Hough Green"],
    item: "12",
  },
  {
    board: "Planning and Licensing Committee",
    date: "2023-11-07",
    day: "7 November 2023",
    subject: "Review of taxi fares",
    officers: ["Head of Regulatory Services"],
    portfolios: ["Cabinet Member for Communities"],
    wards: ["Castle"],
    item: "4",
  },
];

const sections = [
  "Purpose of report",
  "Background",
  "Options considered",
  "Financial implications",
  "Legal implications",
];
const sentences = [
  "The council has asked for a review of the service, and officers have spoken with those who use it in each part of the area.",
  "The cost of the work in 2024/25 is put at £1.5 million, of which 0.25 million will be met from reserves that were set aside in the year before.",
  "Members are asked to note that the contract ends in September, and that a longer one would need the agreement of the council.",
];

function bodyOf(layout: ReportLayout): {
  readonly html: string;
  readonly numbers: readonly string[];
} {
  const numbers: string[] = [];
  let straight = 0;
  const html = sections.map((title, at) => {
    const section = `${at + 1}`;
    const isNumbered = layout.numbers !== "straight through";
    if (isNumbered) numbers.push(section);
    const head = `<p><b>${isNumbered ? `${section}.&nbsp;&nbsp;&nbsp;&nbsp;` : ""}${title}</b></p>`;
    const paragraphs = sentences.slice(0, 2 + (at % 2)).map((text, place) => {
      straight += 1;
      const number = layout.numbers === "in sections" ? `${section}.${place + 1}` : `${straight}`;
      if (layout.numbers !== "of sections") numbers.push(number);
      const printed = layout.numbers === "straight through" ? `${number}.` : number;
      const lead = layout.numbers === "of sections" ? "" : `${printed}&nbsp;&nbsp;&nbsp;`;
      return `<p style="margin-left:28pt;text-indent:${lead === "" ? 0 : -28}pt">${lead}${text} ${sentences[(at + place) % 3]}</p>`;
    });
    return head + paragraphs.join("");
  });
  return { html: html.join(""), numbers };
}

function htmlOf(layout: ReportLayout, header: MadeHeader, isFramed: boolean): string {
  const cell = (text: string, isLabel: boolean) =>
    `<td width="${isLabel ? 150 : 330}" style="vertical-align:top;padding:3pt;${isFramed ? "border:0.5pt solid black" : ""}">${isLabel ? `<b>${text}</b>` : text.replaceAll("\n", "<br>")}</td>`;
  const rows = layout
    .rows(header)
    .map(([label, value]) => `<tr>${cell(label, true)}${cell(value, false)}</tr>`);
  const above = layout.above(header).map((text) => `<p><b>${text}</b></p>`);
  return `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:60pt} body,p,td{font:11pt "Liberation Sans"} table{border-collapse:collapse}</style>${above.join("")}<table>${rows.join("")}</table>${bodyOf(layout).html}`;
}

interface Made {
  readonly layout: ReportLayout;
  readonly header: MadeHeader;
  readonly path: string;
}

const made: Made[] = [];
const inBrowser: [string, string][] = [];
const inOffice: string[] = [];
for (const [at, layout] of reportLayouts.entries()) {
  for (const [place, header] of headers.entries()) {
    const path = join(folder, `${at}-${place}.pdf`);
    made.push({ layout, header, path });
    if (existsSync(path)) continue;
    const html = htmlOf(layout, header, place === 1);
    if ((at + place) % 2 === 0) inBrowser.push([path, html]);
    else {
      const source = path.replace(/pdf$/, "html");
      writeFileSync(source, html);
      inOffice.push(source);
    }
  }
}
if (inBrowser.length > 0) {
  const browser = await startBrowser();
  const page = await browser.newPage();
  for (const [path, html] of inBrowser) {
    await page.setContent(html);
    await page.pdf({ path, preferCSSPageSize: true });
  }
  await browser.close();
}
if (inOffice.length > 0) {
  const how = [
    "--headless",
    "--infilter=HTML (StarWriter)",
    "--convert-to",
    "pdf:writer_pdf_Export",
  ];
  execFileSync("soffice", [...how, "--outdir", folder, ...inOffice], { stdio: "ignore" });
}

const total = { right: 0, asked: 0, wrong: 0, printed: 0, addressed: 0, untouched: 0 };
for (const layout of reportLayouts) {
  const count = { right: 0, asked: 0, wrong: 0, printed: 0, addressed: 0, untouched: 0 };
  for (const { header, path } of made.filter((one) => one.layout === layout)) {
    const raw = await readRawFile({ bytes: readFileSync(path), extension: ".pdf" });
    try {
      const report = importedReport(raw, { known: noNames, isPublic: true });
      for (const field of layout.prints) {
        const read = shown(report.header[field as keyof typeof report.header]);
        const right = shown(header[field]);
        const isOne =
          field === "officers" &&
          !["questions with their answers", "posts on lines of their own"].includes(layout.name);
        const expected = isOne ? (header.officers[0] ?? "") : right;
        if (read.toLowerCase() === expected.toLowerCase()) count.right += 1;
        else if (read === "") count.asked += 1;
        else count.wrong += 1;
        if (read.toLowerCase() !== expected.toLowerCase())
          console.log(
            `${read === "" ? "asked for" : "WRONG"}  ${path}: ${field} is “${read}”; right is “${expected}”`,
          );
      }
      const numbers = bodyOf(layout).numbers;
      const { sections: found } = outline(readMarkdown(report.body), "");
      const read = found
        .flatMap(({ number, paragraphs }) => [number, ...paragraphs.map((one) => one.number)])
        .flatMap((one) => one?.replace(/\.$/, "") ?? []);
      count.printed += numbers.length;
      const addressed = numbers.filter((one, at) => read[at] === one).length;
      count.addressed += addressed;
      if (addressed < numbers.length || read.length > numbers.length)
        console.log(`numbers  ${path}: ${read.join(" ")}; right is ${numbers.join(" ")}`);
      const errors = report.findings.filter(
        ({ severity, rule }) => severity === "error" && rule !== "no-wards",
      );
      if (errors.length === 0) count.untouched += 1;
      else console.log(`touch  ${path}: ${errors.map(({ message }) => message).join(" | ")}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      count.asked += layout.prints.length;
      console.log(`refused  ${path}: ${error.message}`);
    }
  }
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += count[key];
  print(layout.name, count);
}
print("all", total);

function print(name: string, { right, asked, wrong, printed, addressed, untouched }: typeof total) {
  console.log(
    `${name}: fields right ${right}, asked for ${asked}, wrong ${wrong}; numbers ${addressed} of ${printed}; without a touch ${untouched}`,
  );
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : "";
}
