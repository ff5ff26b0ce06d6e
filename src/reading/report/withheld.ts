import { posix } from "node:path";
import type { Ledger } from "../../model/addresses/address-ledger.ts";
import type { Address } from "../../model/addresses/addresses.ts";
import type { Problem } from "../../model/problem.ts";
import type { ExemptNotice } from "../../model/report/report.ts";
import type { ReportOfFile } from "../across-files.ts";
import { type ContentFolder, shownPath } from "../folder/content-folder.ts";
import { noWards } from "./names.ts";

/** Reports with only what may be revealed, and the addresses that would reveal more, which stay empty. */
export interface Withheld {
  readonly reports: readonly ReportOfFile[];
  readonly secretAddresses: readonly Address[];
}

/**
 * Removes the words of exempt reports from Problems. If a title is withheld, the report's address is
 * changed too: "item-7", or "exempt-1" if it has no item. The address of a report published earlier was
 * made from its title, so its front matter must choose between keeping the title secret and keeping the
 * address.
 */
export function withhold(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  ledger: Ledger,
): Withheld {
  const secretAddresses: Address[] = [];
  const taken = new Set(reports.filter(({ secret }) => secret !== "name").map(addressOfFile));
  const counts = new Map<string, number>();
  const safe = reports.map((report): ReportOfFile => {
    if (report.secret === "nothing") return report;
    if (report.secret === "words") {
      return {
        ...withSafeProblems(report, report.problems),
        filed: published(report) ?? report.filed,
      };
    }
    const meeting = posix.dirname(report.file);
    const place = (counts.get(meeting) ?? 0) + 1;
    counts.set(meeting, place);
    const shown = shownPath(folder, `${meeting}/[exempt report ${place}]`);
    const problems = report.problems.map((problem) => ({ ...problem, file: shown }));
    const notice = published(report);
    if (notice === null) return withSafeProblems(report, problems);
    const named = addressOfFile(report);
    const isKept = ledger.has(named) && report.publishedAddress !== "gone";
    const slug = isKept ? notice.slug : freeSlug(notice, place, named, taken);
    const address = `${posix.dirname(named)}/${slug}/`;
    taken.add(address);
    const formerAddresses = report.publishedAddress === "gone" ? [] : notice.formerAddresses;
    if (address !== named)
      secretAddresses.push(
        named,
        ...notice.formerAddresses.filter((from) => !formerAddresses.includes(from)),
      );
    const asked = isKept && report.publishedAddress === null ? [titleInAddress(shown)] : [];
    const filed = { ...notice, file: shown, slug, formerAddresses };
    return { ...withSafeProblems(report, [...problems, ...asked]), filed };
  });
  return { reports: safe.map(leadingOn), secretAddresses };

  /** A notice whose title was made public since it was published, or a report that was: its old address leads on. */
  function leadingOn(report: ReportOfFile): ReportOfFile {
    const { filed } = report;
    if (report.secret === "name" || filed?.item == null || filed.kind === "withdrawn")
      return report;
    const from = `${posix.dirname(addressOfFile(report))}/${itemSlug(filed.item)}/`;
    const isLead = ledger.has(from) && !taken.has(from) && !filed.formerAddresses.includes(from);
    if (!isLead) return report;
    taken.add(from);
    return { ...report, filed: { ...filed, formerAddresses: [...filed.formerAddresses, from] } };
  }

  /** An exempt report's former addresses may reveal its title; published ones are kept. */
  function published({ filed }: ReportOfFile): ExemptNotice | null {
    if (filed?.kind !== "exempt") return null;
    return { ...filed, formerAddresses: filed.formerAddresses.filter((from) => ledger.has(from)) };
  }
}

function titleInAddress(file: string): Problem {
  const message =
    "was published at an address made of its title, which is withheld now; exempt.published_address should say “kept”, and the title stays in the address, or “gone”, and the notice moves to an address by its agenda item";
  return { rule: "title-in-address", severity: "error", message, file, line: 1, column: 1 };
}

/** A report's address, from its file's name. */
export const addressOfFile = ({ file }: Pick<ReportOfFile, "file">): string =>
  file.replace(/^reports/, "/boards").replace(/\.md$/, "/");

/** "item-7" */
const itemSlug = (item: string) =>
  `item-${item
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/-$/, "")}`;

function freeSlug(
  { item }: ExemptNotice,
  place: number,
  named: string,
  taken: ReadonlySet<string>,
): string {
  const wanted = item === null ? `exempt-${place}` : itemSlug(item);
  let slug = wanted;
  for (let count = 2; taken.has(`${posix.dirname(named)}/${slug}/`); count += 1) {
    slug = `${wanted}-${count}`;
  }
  return slug;
}

/** Problems of these rules contain only the program's own words. */
const tellable = [
  "missing-field",
  noWards,
  "no-front-matter",
  "undeclared-exemption",
  "unknown-paragraph",
  "no-paragraph",
  "exempt-or-not",
  "title-in-address",
  "control-character",
  "not-utf-8",
  "too-large",
  "too-many-lines",
  "line-too-long",
  "table-too-large",
  "too-deep",
];

function withSafeProblems(report: ReportOfFile, problems: readonly Problem[]): ReportOfFile {
  const message = "is wrong here; the words are not printed, because they may be exempt";
  return {
    ...report,
    links: report.links.map((link) => ({ ...link, problem: { ...link.problem, message } })),
    problems: problems.map((problem) => {
      if (tellable.includes(problem.rule)) return problem;
      if (problem.rule !== "wrong-value") return { ...problem, message };
      return { ...problem, message: problem.message.split("; “")[0] ?? message };
    }),
  };
}
