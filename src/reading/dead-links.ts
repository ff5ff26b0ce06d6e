import { entryAddress, reportAddress } from "../model/addresses/addresses.ts";
import { anchorsOfSection } from "../model/addresses/former-anchors.ts";
import type { OwnLink } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { boardsOf } from "../model/report/report.ts";
import type { MeetingOfFile, PageOfFile, ReportOfFile } from "./across-files.ts";
import type { LinkFound } from "./body/links.ts";
import { addressOfFile } from "./report/withheld.ts";

/** Links to reports, paragraphs, files or pages that are not held. */
export function deadLinks(
  reports: readonly ReportOfFile[],
  meetings: readonly MeetingOfFile[],
  pages: readonly PageOfFile[],
): Problem[] {
  const links = [...reports, ...meetings].flatMap((read) => read.links);
  const ofPages = pages.flatMap((read) => read.links.filter((link) => !isToOwnPage(link)));
  if (links.length + ofPages.length === 0) return [];
  const anchors = new Map<string, ReadonlySet<string> | null>([["/", null]]);
  for (const report of reports) {
    const { filed: each } = report;
    // By file, so that a report with faults does not make links to it dead.
    const address = addressOfFile(report);
    if (each === null) {
      anchors.set(address, null);
      continue;
    }
    const held = new Set(each.kind === "report" ? each.facts.anchors : []);
    anchors.set(address, held).set(reportAddress(each), held);
    for (const { entry } of boardsOf(each)) {
      anchors.set(entryAddress("boards", entry), null);
      anchors.set(`${entryAddress("boards", entry)}${each.date}/`, null);
    }
    if (each.kind !== "report") continue;
    for (const { file } of each.attachments) anchors.set(`${address}${file}`, null);
  }
  for (const { file } of meetings) {
    const address = file.replace(/^reports/, "/boards").replace(/meeting\.md$/, "");
    anchors.set(address, null).set(`${address}minutes/`, null);
  }
  for (const { file, page } of pages) {
    const held = page && new Set(page.sections.flatMap(anchorsOfSection));
    anchors.set(file.replace(/^pages/, "").replace(/\.md$/, "/"), held);
  }
  return [...links, ...ofPages].flatMap(({ to, anchor, problem }) => {
    const held = anchors.get(to);
    const found = held !== undefined && (anchor === null || held === null || held.has(anchor));
    return found ? [] : [problem];
  });
}

/** A page's links to lists that the archive generates, or to other pages. */
export const ownLinksOf = (links: readonly LinkFound[]): OwnLink[] =>
  links.filter(isToOwnPage).map(({ to, problem }) => ({ to, problem }));

/** True for a link to a page of the archive that has no file in the folder of reports. */
const isToOwnPage = ({ to, anchor }: LinkFound) =>
  anchor === null && !/^\/boards\/[^/]+\/\d{4}-\d{2}-\d{2}\/./.test(to);
