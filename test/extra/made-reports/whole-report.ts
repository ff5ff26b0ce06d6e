import type { HeaderFields, LayoutSet, MadeHeader, Printer } from "./report-layout.ts";

/** A report that is written out whole: head, body, end, and what a clerk would enter of it. */
export interface WholeReport {
  readonly name: string;
  readonly look?: Look;
  /** What stands above the first paragraph, as HTML. */
  readonly head: string;
  readonly numbering: Numbering;
  readonly body: readonly Part[];
  /** What stands after the last paragraph, as HTML. */
  readonly end?: string;
  readonly key: Partial<HeaderFields>;
}

export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly margin?: string;
  /** What stands at the foot of each page; Chromium alone prints it. */
  readonly footer?: string;
  readonly running?: string;
  readonly isCapital?: boolean;
  readonly heading?: string;
  readonly indent?: number;
}

/**
 * How sections and paragraphs are numbered: as `1.` and `1.1`, `1` and `1.1`, `1.0` and `1.1`, `1.` and `1.1.1` under
 * sub-headings `1.1`, sections alone, paragraphs straight through as `1.` or `1` or as a list of the word processor.
 */
export type Numbering =
  | "1. 1.1"
  | "1 1.1"
  | "1.0 1.1"
  | "1. 1.1."
  | "1. 1.1 1.1.1"
  | "A. none"
  | "1. none"
  | "1 none"
  | "none 1."
  | "none 1"
  | "none (1)"
  | "none list"
  | "none";

export type Part =
  | { readonly kind: "section" | "sub" | "numbered" | "plain" | "html"; readonly text: string }
  | { readonly kind: "list"; readonly marks: Marks; readonly items: readonly string[] };
type Marks = "(a)" | "a)" | "(i)" | "i." | "1)" | "(1)" | "•" | "-";

export const h = (text: string): Part => ({ kind: "section", text });
export const sub = (text: string): Part => ({ kind: "sub", text });
export const p = (text: string): Part => ({ kind: "numbered", text });
export const u = (text: string): Part => ({ kind: "plain", text });
export const html = (text: string): Part => ({ kind: "html", text });
export const list = (marks: Marks, ...items: string[]): Part => ({ kind: "list", marks, items });

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("\n", "<br>");

/** A table of figures: a row of heads, the rest right-aligned after the first column. */
export function figures(rows: readonly (readonly string[])[], hasTotal = true): Part {
  const body = rows.map((row, at) => {
    const isStrong = at === 0 || (hasTotal && at === rows.length - 1);
    const cells = row.map((cell, column) => {
      const words = isStrong ? `<b>${escaped(cell)}</b>` : escaped(cell);
      const width = column === 0 ? 190 : Math.floor(280 / (row.length - 1));
      return `<td width="${width}" style="border:0.5pt solid black;padding:3pt;text-align:${column === 0 ? "left" : "right"}">${words}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return html(
    `<table style="border-collapse:collapse;margin:4pt 0 10pt 36pt">${body.join("")}</table>`,
  );
}

/** A table of words, with a row of heads. */
export function grid(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const body = rows.map((row, at) => {
    const cells = row.map(
      (cell, column) =>
        `<td width="${widths[column]}" style="border:0.5pt solid black;padding:3pt;vertical-align:top">${at === 0 ? `<b>${escaped(cell)}</b>` : escaped(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="border-collapse:collapse;margin:4pt 0 10pt 0">${body.join("")}</table>`;
}

/** Words in a frame. */
export const framed = (inner: string, width = 475, shade = "") =>
  `<table style="border-collapse:collapse;margin:4pt 0"><tr><td width="${width}" style="border:0.75pt solid black;padding:5pt;${shade && `background:${shade}`}">${inner}</td></tr></table>`;

/** Labels and values apart by a run of spaces, as where a tab stood. */
export const spaced = (rows: readonly (readonly [string, string])[], width = 14) =>
  rows
    .map(
      ([label, value]) =>
        `<p style="margin-top:4pt;margin-bottom:4pt"><b>${escaped(label)}</b>${"&nbsp;".repeat(Math.max(4, 2 * (width - label.length)))} ${escaped(value)}</p>`,
    )
    .join("");

/** A line across the page. */
export const rule = `<p style="border-bottom:1pt solid black;margin:2pt 0 8pt 0;font-size:2pt">&nbsp;</p>`;

const letters = "abcdefghijkl";
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
function mark(marks: Marks, at: number) {
  if (marks === "•" || marks === "-") return marks;
  const own = marks.includes("a") ? letters[at] : marks.includes("i") ? romans[at] : `${at + 1}`;
  return marks.replace(/[a-z1]/, () => own ?? "");
}

function bodyOf(parts: readonly Part[], numbering: Numbering, look: Look) {
  const numbers: string[] = [];
  const indent = look.indent ?? 36;
  const [sections = "none", paragraphs = "none", deeper] = numbering.split(" ");
  let section = 0;
  let under = 0;
  let paragraph = 0;
  const hanging = (number: string, text: string, from = 0, extra = "") =>
    `<p style="margin-top:0;margin-bottom:8pt;margin-left:${from + indent}pt;text-indent:-${indent}pt;${extra}"><span style="display:inline-block;min-width:${indent}pt;text-indent:0">${number}&nbsp;&nbsp;&nbsp; </span>${text}</p>`;
  const out = parts.map((part): string => {
    if (part.kind === "list") {
      return part.items
        .map((item, at) => hanging(mark(part.marks, at), escaped(item), indent))
        .join("");
    }
    const text = escaped(part.text);
    if (part.kind === "html") return part.text;
    if (part.kind === "plain") {
      const from = numbering === "none" || paragraphs === "none" ? 0 : indent;
      return `<p style="margin-top:0;margin-bottom:8pt;margin-left:${from}pt">${text}</p>`;
    }
    if (part.kind === "section") {
      section += 1;
      under = 0;
      if (
        paragraphs !== "1." &&
        paragraphs !== "1" &&
        paragraphs !== "(1)" &&
        paragraphs !== "list"
      )
        paragraph = 0;
      const title = `<b>${look.isCapital ? text.toUpperCase().replaceAll("&AMP;", "&amp;") : text}</b>`;
      const style = `margin-top:10pt;margin-bottom:6pt;page-break-after:avoid;${look.heading ?? ""}`;
      if (sections === "none") return `<p style="${style}">${title}</p>`;
      const number = sections.startsWith("A")
        ? sections.replace("A", String.fromCharCode(64 + section))
        : sections.replace("1", `${section}`);
      numbers.push(number.replace(/\.$/, ""));
      return hanging(`<b>${number}</b>`, title, 0, style);
    }
    if (part.kind === "sub") {
      if (deeper === undefined)
        return `<p style="margin-top:6pt;margin-bottom:4pt;margin-left:${paragraphs === "none" ? 0 : indent}pt"><i>${text}</i></p>`;
      under += 1;
      paragraph = 0;
      const number = `${section}.${under}`;
      numbers.push(number);
      return hanging(`<b>${number}</b>`, `<b>${text}</b>`);
    }
    if (paragraphs === "none") return `<p style="margin-top:0;margin-bottom:8pt">${text}</p>`;
    paragraph += 1;
    if (paragraphs === "list") {
      numbers.push(`${paragraph}`);
      return `<ol start="${paragraph}"><li style="margin-bottom:8pt">${text}</li></ol>`;
    }
    const number =
      deeper !== undefined
        ? `${section}.${under}.${paragraph}`
        : paragraphs.startsWith("1.1")
          ? `${section}.${paragraph}${paragraphs.slice(3)}`
          : paragraphs.replace("1", `${paragraph}`);
    numbers.push(number.replace(/\.$/, "").replace(/^\((.*)\)$/, "$1"));
    return hanging(number, text);
  });
  return { html: out.join(""), numbers };
}

function pageOf({ font = "Liberation Sans", size = 11, margin = "60pt", footer, running }: Look) {
  const boxes = [
    footer && `@bottom-center{font:9pt "${font}";content:${footer}}`,
    running && `@top-right{font:9pt "${font}";content:${running}}`,
  ];
  return `<style>body,p,td,li{font-family:"${font}",sans-serif;font-size:${size}pt}@page{size:A4;margin:${margin};${boxes.filter(Boolean).join("")}}</style>`;
}

/** At the foot of a page: its number, alone or after words. */
export const pageNumber = (before = "", after = "") =>
  [before && `"${before}"`, "counter(page)", after && `"${after}"`].filter(Boolean).join(" ");

const nothing: MadeHeader = {
  board: "",
  date: "",
  day: "",
  subject: "",
  officers: [],
  portfolios: [],
  wards: [],
  item: "",
};

/** A set whose layouts are whole reports, each printed once; its one header is empty. */
export function wholeSet(name: string, reports: readonly WholeReport[]): LayoutSet {
  return {
    name,
    headers: [nothing],
    layouts: reports.map((report) => ({
      name: report.name,
      head: () =>
        `${pageOf(report.look ?? {})}${report.head}${bodyOf(report.body, report.numbering, report.look ?? {}).html}${report.end ?? ""}`,
      prints: [],
      but: () => report.key,
      body: { sections: [], numbers: "none" },
    })),
    printers: wholePrinters,
    numbers: reports.map(
      ({ body, numbering, look }) => bodyOf(body, numbering, look ?? {}).numbers,
    ),
  };
}

/** Twenty of thirty by Chromium, five by LibreOffice as PDF, five as Word. */
const wholePrinters: readonly Printer[] = [
  "browser",
  "browser",
  "browser",
  "browser",
  "pdf",
  "docx",
];

/** What reports say of implications, in words of our own. */
const implications = {
  legal: [
    "The power to act is found in section 1 of the Localism Act 2011. No duty to consult arises, but the results of the exercise described above should be weighed before a decision is taken.",
    "Officers in Legal Services have read the draft agreement and are content that it protects the council’s interests, provided that the break clause is kept.",
    "The authority must secure best value when it spends public money. The route proposed complies with the Procurement Act 2023 and with the contract standing orders.",
    "There are no legal consequences other than those already set out. Any challenge would have to be brought promptly and in any event within six weeks of the decision.",
    "Under the scheme of delegation this matter is reserved to members because its value is above the limit that applies to officers.",
    "Regulations made in the spring oblige the authority to publish its assessment each year. The draft attached would meet that obligation.",
  ],
  finance: [
    "The cost can be met from the approved revenue budget for the current year. No call on general balances is expected.",
    "A sum of £185,000 was set aside in the capital programme for this purpose. Tenders suggest an outturn of £172,400, and any balance will be returned to the programme.",
    "The proposals will save about £64,000 in a full year. The part-year effect, if a start is made in October, would be close to £30,000.",
    "There are no direct costs. Officer time will be found within existing teams, and the position will be looked at again at the half-year point.",
    "Grant of £410,000 has been confirmed, which must be spent by 31 March. Match funding of ten per cent is available in the transformation reserve.",
    "Income is forecast to be £38,500 below budget, largely because of the wet summer. The shortfall is offset by vacancies that were held for three months.",
  ],
  equality: [
    "An initial screening found no adverse effect on people who share a protected characteristic. A full assessment is not thought to be needed.",
    "The assessment at the back of this report notes that older residents and those without a car would gain most. Steps to reach people who do not use the internet are described there.",
    "Due regard has been had to the public sector equality duty. The measures were altered after a meeting with the access group.",
    "Nothing in the report changes the service that is given to residents, and so no assessment has been carried out.",
    "Some disabled users told us that the present layout is hard to use. The scheme answers the three points that they raised.",
    "Women make up four fifths of the workforce concerned, and for that reason the effect on part-time staff was examined with care.",
  ],
  risk: [
    "The chief risk is delay by the utility companies. A float of four weeks has been built into the timetable, and the risk is held on the service register.",
    "If nothing is done the building will fall below the required standard within two winters, and closure at short notice could not be ruled out.",
    "Prices in this market move quickly. The figures have been tested against a rise of fifteen per cent and the business case holds.",
    "There is a risk to reputation if the promises made at the drop-in sessions are not kept. Progress will be reported to members each quarter.",
    "Failure to recruit would leave the team two posts short over the winter. Agency cover has been arranged as a precaution.",
    "The risks have been scored as low, both before and after the controls that are in place.",
  ],
  staff: [
    "No posts are affected. Trade unions were told of the proposals in advance and raised no objection.",
    "One post will be created for a fixed term of eighteen months. It will be advertised within the organisation in the first place.",
    "Staff will need half a day’s training, which the supplier provides at no charge.",
    "Four members of staff would transfer under the usual protections, and talks with them and with their representatives began in May.",
  ],
  climate: [
    "Replacing the boilers should cut emissions by some 46 tonnes a year, which is close to a tenth of the footprint of the estate.",
    "There is no measurable effect on carbon emissions. Meetings will be held online where that is practical.",
    "More trees along the route will give shade and hold back surface water. Species have been chosen to stand hotter summers.",
    "Materials from the old surface will be used again in the lower layers, which saves both haulage and quarrying.",
  ],
  consult: [
    "Letters went to 412 households and 57 replies came back, of which 39 were in favour. The main worries were noise and parking.",
    "Local members have been informed. The parish councils concerned were written to in September and two of them answered.",
    "The proposals were shown at two drop-in events, which about ninety people attended, and were on the website for six weeks.",
    "No outside consultation was needed. The management board considered a draft of this report and its comments have been included.",
    "Partners in health and in the police took part in the working group, and support the direction that is proposed.",
  ],
} as const;

type Implication = keyof typeof implications;

/** One of the texts on a kind of implication. */
export function implied(kind: Implication, which: number): string {
  const texts: readonly string[] = implications[kind];
  return texts[which % texts.length] ?? "";
}
