import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../../browser/browser.ts";
import type { LayoutSet, MadeHeader, Printer, ReportBody, ReportLayout } from "./report-layout.ts";

/** A report that was printed in a layout. */
export interface MadeFile {
  readonly layout: ReportLayout;
  readonly header: MadeHeader;
  readonly path: string;
  /** The printed numbers of its sections and paragraphs, in order. */
  readonly numbers: readonly string[];
}

const usualSections = [
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

function bodyOf({ sections = usualSections, numbers: kind }: ReportBody) {
  const numbers: string[] = [];
  let straight = 0;
  const html = sections.map((title, at) => {
    const section = `${at + 1}`;
    const isNumbered = kind === "in sections" || kind === "of sections";
    if (isNumbered) numbers.push(section);
    const head = `<p><b>${isNumbered ? `${section}.&nbsp;&nbsp;&nbsp;&nbsp;` : ""}${title}</b></p>`;
    const paragraphs = sentences.slice(0, 2 + (at % 2)).map((text, place) => {
      straight += 1;
      const number = kind === "in sections" ? `${section}.${place + 1}` : `${straight}`;
      const isPrinted = kind === "in sections" || kind === "straight through";
      if (isPrinted) numbers.push(number);
      const printed = kind === "straight through" ? `${number}.` : number;
      const lead = isPrinted ? `${printed}&nbsp;&nbsp;&nbsp;` : "";
      return `<p style="margin-left:28pt;text-indent:${isPrinted ? -28 : 0}pt">${lead}${text} ${sentences[(at + place) % 3]}</p>`;
    });
    return head + paragraphs.join("");
  });
  return { html: html.join(""), numbers };
}

const style = `@page{size:A4;margin:60pt} body,p,td{font:11pt "Liberation Sans"} table{border-collapse:collapse}`;

export const allPrinters: readonly Printer[] = ["browser", "pdf", "docx"];

/** Prints each layout with each header, by each printer in turn; what is there already stays. */
export async function madeFiles(
  sets: readonly LayoutSet[],
  folder: string,
  printers: readonly Printer[],
): Promise<MadeFile[]> {
  mkdirSync(folder, { recursive: true });
  const made: MadeFile[] = [];
  const inBrowser: [string, string][] = [];
  const inOffice = new Map<string, string[]>();
  for (const { name, headers, layouts, numbers, printers: own } of sets) {
    const turns = printers.length > 1 ? (own ?? printers) : printers;
    for (const [at, layout] of layouts.entries()) {
      const body = bodyOf(layout.body);
      for (const [place, header] of headers.entries()) {
        const program = turns[(at + place) % turns.length] ?? "browser";
        const ending = program === "docx" ? "docx" : "pdf";
        const path = join(folder, `${name}-${at + 1}-${place + 1}.${ending}`);
        made.push({ layout, header, path, numbers: numbers?.[at] ?? body.numbers });
        if (existsSync(path)) continue;
        const head = layout.head(header, place === 1);
        const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${head}${body.html}`;
        if (program === "browser") inBrowser.push([path, html]);
        else {
          const source = path.replace(/(?:pdf|docx)$/, "html");
          writeFileSync(source, html);
          inOffice.set(ending, [...(inOffice.get(ending) ?? []), source]);
        }
      }
    }
  }
  await printInBrowser(inBrowser);
  for (const [ending, files] of inOffice) printInOffice(ending, files, folder);
  return made;
}

async function printInBrowser(files: readonly (readonly [string, string])[]) {
  if (files.length === 0) return;
  const browser = await startBrowser();
  const page = await browser.newPage();
  for (const [path, html] of files) {
    await page.setContent(html);
    await page.pdf({ path, preferCSSPageSize: true });
  }
  await browser.close();
}

function printInOffice(ending: string, files: readonly string[], folder: string) {
  const to = ending === "pdf" ? "pdf:writer_pdf_Export" : "docx:MS Word 2007 XML";
  const how = ["--headless", "--infilter=HTML (StarWriter)", "--convert-to", to];
  execFileSync("soffice", [...how, "--outdir", folder, ...files], { stdio: "ignore" });
}
