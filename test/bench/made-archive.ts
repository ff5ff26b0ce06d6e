import { slug } from "../../src/text/slug.ts";
import { madeBody, nextIssue } from "./made-body.ts";
import { madeRegisters } from "./made-registers.ts";
import {
  type MadeAttachment,
  type MadeQuarter,
  type MadeReport,
  type MadeSection,
  yearLabel,
} from "./made-report.ts";
import { type Sentences, sentencesOf } from "./made-words.ts";
import { type Random, randomFrom } from "./random.ts";

export interface MadeArchive {
  readonly reports: number;
  /** The share of reports that belong to quarterly series: from 0 to 1. */
  readonly inSeries: number;
  readonly seed: number;
}

/** How many reports a meeting has. */
const agenda = 8;
/** The first financial year with meetings, and the number of years. */
const [firstYear, years] = [2010, 15];

/**
 * The reports of a made archive, meeting by meeting, oldest first; the same numbers give the same reports.
 * Meetings are spread evenly over boards and years, so an archive with twice the reports has twice the
 * meetings, and as many series of up to 60 reports.
 */
export function* madeReports({ reports, inSeries, seed }: MadeArchive, sample: string) {
  const random = randomFrom(seed);
  const of = sentencesOf(sample, random);
  const meetings = Math.max(12, Math.round(reports / agenda));
  const series = new Map<string, Series>();
  const met = new Map<string, number>();
  for (let at = 0; at < reports; at += 1) {
    const meeting = Math.floor((at * meetings) / reports);
    const date = meetingDate(meeting, meetings);
    const board = madeRegisters.boards[meeting % 12] as MadeReport["board"];
    const item = at - Math.ceil((meeting * reports) / meetings) + 1;
    const covers = quarterBefore(date);
    const quarter = `${board.id} ${covers.start} ${covers.number}`;
    if (item === 1) met.set(quarter, (met.get(quarter) ?? 0) + 1);
    const id = `${board.id} ${met.get(quarter)} ${item}`;
    const made =
      item <= inSeries * agenda
        ? issueOf(series, id, of, random)
        : { title: of.title(6), body: madeBody(false, of, random) };
    const isIssue = item <= inSeries * agenda;
    const report: MadeReport = {
      board,
      date,
      slug: `${slug(made.title).slice(0, 40).replace(/-$/, "")}-${at}`,
      subject: isIssue
        ? `${made.title} for Quarter ${covers.number} of ${yearLabel(covers.start)}`
        : made.title,
      officer: random.one(madeRegisters.officers),
      portfolio: random.one(madeRegisters.portfolios),
      wards: random.chance(0.6) ? [] : someWards(random),
      item: String(item),
      covers,
      isIssue,
      sections: made.body,
      attachments: random.chance(0.03) ? [attachment(of, random)] : [],
    };
    yield report;
  }
}

interface Series {
  readonly title: string;
  body: MadeSection[];
}

function issueOf(all: Map<string, Series>, id: string, of: Sentences, random: Random): Series {
  const known = all.get(id);
  if (known) {
    known.body = nextIssue(known.body, of, random);
    return known;
  }
  const first = { title: of.title(5), body: madeBody(true, of, random) };
  all.set(id, first);
  return first;
}

const day = 86_400_000;

/** A Tuesday, Wednesday or Thursday. A board never has two meetings on one day. */
function meetingDate(meeting: number, of: number): string {
  const days = Math.floor((meeting * years * 365) / of);
  const from = new Date(Date.UTC(firstYear, 3, 1) + days * day);
  const weekday = from.getUTCDay();
  const shift = weekday < 2 ? 2 - weekday : weekday > 4 ? 4 - weekday : 0;
  return new Date(from.getTime() + shift * day).toISOString().slice(0, 10);
}

/** The last complete quarter before a meeting. */
function quarterBefore(date: string): MadeQuarter {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const [start, number] = month > 3 ? [year, Math.ceil(month / 3) - 1] : [year - 1, 4];
  return number === 1 ? { start: start - 1, number: 4 } : { start, number: number - 1 };
}

function someWards(random: Random) {
  const first = random.one(madeRegisters.wards);
  const second = random.one(madeRegisters.wards);
  return random.chance(0.3) && first !== second ? [first, second] : [first];
}

function attachment(of: Sentences, random: Random): MadeAttachment {
  const title = of.title(3);
  const text = Array.from({ length: 20 }, () => of.paragraph(30));
  const [file, content] = random.one([
    ["table.csv", text.map((line, at) => `${at + 1},"${line}"`).join("\n")],
    ["letter.txt", text.join("\n\n")],
    ["map.pdf", pdf(title)],
  ]) as [string, string];
  return { file, title, content };
}

/** A one-page PDF of a title. */
function pdf(title: string): string {
  const drawn = `BT /F1 18 Tf 72 720 Td (${title}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
