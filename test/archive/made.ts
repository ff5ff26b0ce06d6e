import type { Content } from "../../src/model/content.ts";
import type { Entry, Named, Register, RegisterKind } from "../../src/model/council/register.ts";
import type { Filed, Report } from "../../src/model/report/report.ts";
import { periodFromCode } from "../../src/model/time/period.ts";
import { type PlainDate, plainDate } from "../../src/model/time/plain-date.ts";

/** A register entry with one name, in use always or between two days. */
export const entryOf = (id: string, from?: string, until?: string): Entry => ({
  id,
  names: [{ name: id, from: from ? day(from) : null, until: until ? day(until) : null }],
  succeededBy: [],
  reportsEachQuarter: null,
});

/** A report in few words: `reportOf(streets, "2015-01-05", { covers: "2014-15 Q2" })`. */
export function reportOf(
  board: Entry,
  date: string,
  given: {
    readonly covers?: string;
    readonly slug?: string;
    readonly item?: string;
    readonly wards?: readonly Entry[];
    readonly officers?: readonly Entry[];
    readonly publishFrom?: string;
  } = {},
): Report {
  const period = given.covers ? periodFromCode(given.covers) : null;
  return {
    kind: "report",
    alsoTo: [],
    file: `${board.id}/${date}/${given.slug ?? "report"}.md`,
    bytes: { size: 0, sha256: "" },
    digest: `${board.id} ${date} ${given.slug ?? "report"}`,
    board: named(board),
    date: day(date),
    slug: given.slug ?? "report",
    item: given.item ?? null,
    formerAddresses: [],
    subject: "A report",
    officers: (given.officers ?? []).map(named),
    portfolios: [],
    wards: given.wards
      ? { kind: "named", wards: given.wards.map(named) }
      : { kind: "boroughwide", printed: "Boroughwide" },
    covers: period ? { period, statedIn: "subject" } : null,
    series: null,
    stated: {},
    header: [],
    attachments: [],
    backgroundPapers: [],
    publishFrom: given.publishFrom ? day(given.publishFrom) : null,
    corrections: [],
    source: null,
    sections: [],
    facts: {
      anchors: [],
      links: [],
      kinds: [],
      standing: [],
      paragraphs: 0,
      backgroundPapers: { kind: "missing" },
      recommendations: [],
      readings: [],
      wardsNamed: [],
      watched: [],
      citations: [],
    },
    formerAnchors: new Map(),
    outcomes: [],
    withdrawnFiles: [],
  };
}

/** Content of these boards, wards, officers and reports. */
export function contentOf(
  entries: Partial<Record<RegisterKind, readonly Entry[]>>,
  filed: readonly Filed[],
): Content {
  const register = (kind: RegisterKind): Register => ({
    kind,
    file: `${kind}.yaml`,
    entries: entries[kind] ?? [],
  });
  return {
    settings: {
      council: "Marlow Vale Borough Council",
      councilNames: [{ name: "Marlow Vale Borough Council", from: null, until: null }],
      title: "Committee reports",
      description: "Reports",
      url: "https://reports.marlowvale.example/",
      statedUrl: "https://reports.marlowvale.example/",
      notice: null,
      minutesAt: null,
      contact: { team: "Clerks", email: "clerk@marlowvale.example", phone: null, address: null },
      licence: null,
      accent: "#1d4d3f",
      branding: { logo: null, icon: null, font: [], headerLinks: [], footerLinks: [] },
      retentionYears: null,
      clearDays: null,
      bankHolidays: [],
      alsoSearch: [],
      wards: "stated",
      feeds: "summary",
      alsoPublish: [],
      accessibility: { prepared: null, knownProblems: [] },
    },
    registers: {
      boards: register("boards"),
      wards: register("wards"),
      officers: register("officers"),
      portfolios: register("portfolios"),
    },
    filed,
    meetings: [],
    pages: new Map(),
    ledger: new Map(),
    secretAddresses: [],
    searchTerms: { same: [], apart: [] },
    watches: [],
    oldAddresses: [],
    ledgerFile: "addresses.txt",
  };
}

export const day = (text: string): PlainDate => plainDate(text) as PlainDate;

const named = (entry: Entry): Named => ({ printed: entry.id, entry });
