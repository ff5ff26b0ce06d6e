import { posix } from "node:path";
import type { FormerAnchor } from "../../model/addresses/former-anchors.ts";
import { exemptMarks, thatStop } from "../../model/council/exempt-marks.ts";
import type { Entry } from "../../model/council/register.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileRecord } from "../../model/report/file-digest.ts";
import { type Filed, reportOf } from "../../model/report/report.ts";
import type { LinkFound } from "../body/links.ts";
import { readWords } from "../body/report-body.ts";
import { type ContentFolder, shownPath, sizeOf } from "../folder/content-folder.ts";
import { digestOf } from "../folder/digest.ts";
import { readBounded } from "../folder/text-bounds.ts";
import type { RegistersRead } from "../settings/registers.ts";
import { filesGoingOut, readFiles, readSource } from "./attached-files.ts";
import { readCoverage } from "./coverage.ts";
import { exemptionProblems, plainItem, type Secret, secretOf, undeclared } from "./exemption.ts";
import { type FrontMatter, partFrontMatter, readFrontMatter, statedIn } from "./front-matter.ts";
import { appendixProblems } from "./missing-appendices.ts";
import { missingWards, readBoards, readNames, readWards } from "./names.ts";
import { statedOutcomesOf, unknownOutcomes } from "./outcomes.ts";
import { unknownFormerAnchors } from "./renumbered.ts";
import { factsOf } from "./report-facts.ts";
import { placeProblems } from "./report-place.ts";
import { unwritten } from "./unwritten.ts";

/** A report's file as read: what is published at its address, its links and its Problems. */
export interface ReportRead {
  /** Null if the file cannot be published. */
  readonly filed: Filed | null;
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
  /** What must be kept out of Problems about the file: nothing, its words, or its name as well. */
  readonly secret: Secret;
  /** The files in its folder that it names. */
  readonly names: readonly string[];
  /** Those of them that are published, to be searched for marks of exemption. */
  readonly searched: readonly string[];
  readonly bytes: FileRecord;
  /** What should happen to the address at which an exempt report was published; null if not stated. */
  readonly publishedAddress: "kept" | "gone" | null;
  /** Parts whose numbers changed, as the front matter declares them. */
  readonly renumbered: readonly FormerAnchor[];
}

/** Reads a file of `reports/<board>/<date>/<report>.md`. */
export function readReport(
  folder: ContentFolder,
  path: string,
  registers: RegistersRead,
): ReportRead {
  const file = shownPath(folder, path);
  const { text, bytes, problems: beyond } = readBounded(folder, path);
  const parted = partFrontMatter(text);
  const marks = exemptMarks(text);
  const secret = secretOf(text, parted?.yaml ?? null, thatStop(marks));
  const stopped = (problems: readonly Problem[]) => refused(problems, secret, bytes);
  if (beyond.length > 0) return stopped(beyond);
  if (!parted) return stopped([noFrontMatter(file)]);
  const { sound: value, problems, at } = readFrontMatter(parted.yaml, file);
  const lacking = missingWards(parted.yaml, at);
  // If the fault may be in what makes it exempt, reading stops here.
  if (!value || (problems.length > 0 && secret === "name"))
    return stopped([...problems, ...lacking]);
  const words = thatStop(marks).length > 0 && value.not_exempt === undefined ? "words" : "nothing";
  const names = [
    ...value.attachments.map((attachment) => attachment.file),
    ...(value.source ? [value.source.file] : []),
  ];

  const { board, alsoTo, problems: unknownBoards } = readBoards(registers.boards, value, at);
  const atHead = [
    ...problems,
    ...lacking,
    ...placeProblems(path, board?.entry.id ?? null, value, at),
    ...unknownBoards,
  ];
  const sizes = names.map((name) => sizeOf(folder, posix.join(posix.dirname(path), name)));
  const filing = {
    file,
    bytes,
    digest: digestOf(path, bytes.sha256, registers.digest, ...sizes.map(String)),
    // A report of an unknown board is read on for its other Problems; the unknown board already stops it.
    board: board ?? {
      printed: value.board[0] ?? "",
      entry: unregistered(path.split("/")[1] ?? ""),
    },
    alsoTo,
    date: value.date,
    slug: posix.basename(path, ".md"),
    item: value.item ?? null,
    formerAddresses: value.former_addresses,
    publishFrom: value.publish_from ?? null,
  };
  const always = {
    names,
    searched: [],
    bytes,
    renumbered: value.former_anchors,
    publishedAddress: value.exempt?.published_address ?? null,
  };

  // An exempt report's words go no further: neither its body nor its other fields are read.
  if (value.exempt) {
    const { paragraphs, title_public } = value.exempt;
    const subject = title_public ? value.subject : null;
    return {
      filed: { kind: "exempt", ...filing, item: plainItem(filing.item), subject, paragraphs },
      links: [],
      problems: [...atHead, ...exemptionProblems(value, at)],
      secret: title_public ? "words" : "name",
      ...always,
    };
  }
  if (value.withdrawn) {
    const { date, reason, replaced_by } = value.withdrawn;
    const notice = {
      subject: value.subject,
      withdrawn: date,
      reason,
      replacedBy: replaced_by ?? null,
    };
    const dead = `leads to ${replaced_by}, where there is no report`;
    const problem = at(["withdrawn", "replaced_by"], "dead-link", dead);
    const link = replaced_by ? [{ to: replaced_by, anchor: null, problem }] : [];
    const filed = { kind: "withdrawn" as const, ...filing, ...notice };
    return { filed, links: link, problems: atHead, secret: words, ...always };
  }

  const officers = readNames(
    registers.officers,
    value.reporting_officer,
    value.date,
    "reporting_officer",
    at,
  );
  const portfolios = readNames(
    registers.portfolios,
    value.portfolio ?? [],
    value.date,
    "portfolio",
    at,
  );
  const wards = readWards(registers.wards, value.wards, value.date, at);
  const attachments = readFiles(folder, path, value, at);
  const body = readWords(parted.body, parted.bodyLine, path, file, value.former_anchors);
  if ("rule" in body) return stopped([body]);
  const coverage = readCoverage(value.period, value.subject, body.numbered, at);
  const read = {
    kind: "report" as const,
    ...filing,
    subject: value.subject,
    officers: officers.named,
    portfolios: portfolios.named,
    wards: wards.wards,
    covers: coverage.covers,
    series: value.series ?? null,
    stated: statedIn(value),
    header: value.header.map((pair) => ({ label: pair.label ?? null, value: pair.value ?? null })),
    attachments: attachments.held,
    backgroundPapers: value.background_papers.map((paper) => ({
      title: paper.title,
      heldAt: paper.held_at ?? null,
      inspect: paper.inspect ?? null,
    })),
    corrections: [...value.corrections, ...value.withdrawn_files.map(asCorrection)],
    outcomes: statedOutcomesOf(value),
    source: value.source
      ? readSource(value.source, value.source_public, sizes.at(-1) ?? 0, parted.body)
      : null,
    formerAnchors: body.formerAnchors,
    withdrawnFiles: value.withdrawn_files.map((withdrawn) => withdrawn.file),
  };
  const { sections } = body;
  const facts = factsOf({ ...read, sections }, body.links, registers);
  const report = reportOf({ ...read, facts }, () => sections);
  return {
    filed: report,
    links: body.links,
    problems: [officers, portfolios, wards, attachments, coverage, body]
      .flatMap((part) => part.problems)
      .concat(
        atHead,
        unwritten(parted.body, parted.bodyLine, file),
        appendixProblems(report),
        unknownFormerAnchors(body.numbered, value, at),
        unknownOutcomes(report, value, at),
      )
      .concat(value.not_exempt === undefined ? undeclared(folder, path, marks, report) : []),
    secret: words,
    ...always,
    searched: value.not_exempt === undefined ? filesGoingOut(report) : [],
  };
}

const asCorrection = ({ date, file, reason }: FrontMatter["withdrawn_files"][number]) => ({
  date,
  note: `The file ${file} was withdrawn. ${reason}`,
});

/** A substitute for a board that is in no register. */
export const unregistered = (id: string): Entry => ({
  id,
  names: [],
  succeededBy: [],
  reportsEachQuarter: null,
});

const refused = (problems: readonly Problem[], secret: Secret, bytes: FileRecord): ReportRead => ({
  filed: null,
  links: [],
  problems,
  secret,
  names: [],
  searched: [],
  bytes,
  publishedAddress: null,
  renumbered: [],
});

function noFrontMatter(file: string): Problem {
  const message = "should open with front matter between two lines of ---";
  return { rule: "no-front-matter", severity: "error", message, file, line: 1, column: 1 };
}
