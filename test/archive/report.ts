import type { Entry } from "../../src/model/council/register.ts";
import type { Report } from "../../src/model/report/report.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { statedPeriods } from "../../src/model/time/stated-period.ts";
import { readMarkdown } from "../../src/reading/body/markdown.ts";
import { outline } from "../../src/reading/body/outline.ts";
import { digestOf } from "../../src/reading/folder/digest.ts";
import { factsOf } from "../../src/reading/report/report-facts.ts";

/** What a test states of a report; everything else is the same for all. */
export interface ReportGiven {
  readonly board?: Entry;
  readonly date?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly series?: string;
}

/** A board with one name. */
export const board = (id: string, name = id): Entry => ({
  id,
  names: [{ name, from: null, until: null }],
  succeededBy: [],
  reportsEachQuarter: null,
});

const streets = board("streets", "Streets Board");

const everyWard = { kind: "boroughwide", printed: "Boroughwide" } as const;

/** A report as read from its subject and its Markdown. Throws if the date is invalid. */
export function reportOf(given: ReportGiven): Report {
  const date = plainDate(given.date ?? "2015-01-05");
  if (!date) throw new Error(`There is no day ${given.date}`);
  const subject = given.subject ?? "Street Lighting";
  const entry = given.board ?? streets;
  const [period] = statedPeriods(subject);
  const covers = period ? { period, statedIn: "subject" as const } : null;
  const { sections } = outline(readMarkdown(given.body ?? ""), "report.md");
  return {
    kind: "report",
    alsoTo: [],
    file: `content/reports/${entry.id}/${date}/report.md`,
    board: { printed: entry.names[0]?.name ?? entry.id, entry },
    bytes: { size: 0, sha256: "" },
    digest: digestOf(entry.id, date, subject, given.body ?? ""),
    date,
    slug: "report",
    item: null,
    formerAddresses: [],
    formerAnchors: new Map(),
    outcomes: [],
    withdrawnFiles: [],
    subject,
    officers: [],
    portfolios: [],
    wards: everyWard,
    covers,
    series: given.series ?? null,
    stated: {},
    header: [],
    attachments: [],
    backgroundPapers: [],
    publishFrom: null,
    corrections: [],
    source: null,
    sections,
    facts: factsOf(
      {
        ...{ sections, subject, covers, date },
        ...{ formerAnchors: new Map(), backgroundPapers: [], wards: everyWard },
      },
      [],
      { wards: { kind: "wards", file: "wards.yaml", entries: [] }, watches: [] },
    ),
  };
}
