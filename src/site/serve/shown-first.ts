import { existsSync } from "node:fs";
import { posix } from "node:path";
import { reportAddress } from "../../model/addresses/addresses.ts";
import { hasErrors } from "../../model/problem.ts";
import { isReport } from "../../model/report/report.ts";
import type { LinkFound } from "../../reading/body/links.ts";
import { shownPath } from "../../reading/folder/content-folder.ts";
import type { ReportReader } from "../../reading/kept/report-cache.ts";
import type { ContentOpened } from "../../reading/opened-content.ts";
import { type PlannedPage, plannedPages } from "../build/plan.ts";
import type { Site } from "../build/site.ts";
import { pageWithWords } from "../pages/report-pages.ts";

/**
 * The page of an edited report within the existing archive, to show it at once, before the archive is read
 * again for everything else that the edit may change. Null if there is no such report, or it has a fault.
 */
export function shownFirst(
  site: Site,
  { folder, basis }: ContentOpened,
  file: string,
  read: ReportReader,
): PlannedPage | null {
  const changed = shownPath(folder, file);
  const before = site.archive.listed.filter(isReport).find((report) => report.file === changed);
  if (before === undefined || basis === null || !existsSync(changed)) return null;
  const { filed, problems, secret, links } = read(folder, file, basis.registers);
  if (filed?.kind !== "report" || secret !== "nothing" || hasErrors(problems)) return null;
  if (reportAddress(filed) !== reportAddress(before) || !leadToReports(site, links)) return null;
  const page = pageWithWords(site.archive, before, filed);
  const pages = plannedPages(new Map([["report", [page]]]), site.frame, site.assets.addresses);
  return pages.get("report")?.[0] ?? null;
}

/** True if the links lead to published reports; any other link may lead elsewhere once everything is read. */
function leadToReports({ archive }: Site, links: readonly LinkFound[]): boolean {
  if (links.length === 0) return true;
  const held = new Set(archive.listed.filter(isReport).map(reportAddress));
  return links.every(({ to }) => held.has(to.endsWith("/") ? to : `${posix.dirname(to)}/`));
}
