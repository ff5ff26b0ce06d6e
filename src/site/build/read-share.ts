import { isReportFile } from "../../reading/across-files.ts";
import type { ReportCache } from "../../reading/kept/report-cache.ts";
import type { ContentOpened } from "../../reading/opened-content.ts";
import type { Claims } from "../../threads/claims.ts";

/** How many reports one claim covers. */
const filesInShare = 16;

/** How many claims there are. */
export const sharesOf = (files: readonly string[]): number =>
  Math.ceil(files.length / filesInShare);

/** Who follows the reading, and whether it begins with the last reports. */
interface ShareOptions {
  /** Called for each report read here. */
  readonly onRead?: (() => void) | undefined;
  readonly backwards?: boolean;
}

/** Reads the reports that no other thread claims into a cache. */
export function readShare(
  { folder, basis }: ContentOpened,
  cache: ReportCache,
  claims: Claims,
  { onRead, backwards }: ShareOptions,
) {
  if (basis === null) return;
  const files = folder.files.filter(isReportFile);
  for (const share of claims.each(backwards)) {
    for (const file of files.slice(share * filesInShare, (share + 1) * filesInShare)) {
      cache.renew(folder, file, basis.registers);
      onRead?.();
    }
  }
}
