import { type OldAddress, oldAddressIn } from "../model/addresses/old-address.ts";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./folder/content-folder.ts";

/** The file of the content folder that lists the addresses of an earlier system and their replacements. */
export const oldAddressesFile = "old-addresses.txt";

/**
 * Reads the addresses of an earlier system; most archives have none. `former` are addresses that this archive
 * has redirected itself.
 */
export function readOldAddresses(
  folder: ContentFolder,
  former: ReadonlySet<string>,
): {
  readonly oldAddresses: readonly OldAddress[];
  readonly problems: readonly Problem[];
} {
  if (!folder.holds(oldAddressesFile)) return { oldAddresses: [], problems: [] };
  const file = shownPath(folder, oldAddressesFile);
  const oldAddresses: OldAddress[] = [];
  const problems: Problem[] = [];
  const lines = readText(folder, oldAddressesFile).split("\n");
  for (const [index, text] of lines.entries()) {
    if (text.trim() === "" || text.startsWith("#")) continue;
    const place = { file, line: index + 1, column: 1 };
    const read = oldAddressIn(text, index + 1);
    if (read === null) {
      const message = `should be an address of the earlier system and one of this archive, as “ieListDocuments.aspx?MId=12 /boards/cabinet/2015-01-05/”; “${text.slice(0, 80)}” is not${/^https?:|&/i.test(text) ? "; leave out the server’s name, and of several parameters keep the one that names the meeting or item (MId, ID)" : ""}`;
      problems.push({ rule: "old-address", severity: "error", message, ...place });
      continue;
    }
    oldAddresses.push(read);
    if (isHere(folder, read.to) || former.has(read.to)) continue;
    const rule = "old-address-leads-nowhere";
    const message = `leads to ${read.to}, and nothing is there: say where it leads, or delete the line`;
    problems.push({ rule, severity: "warning", message, ...place });
  }
  return { oldAddresses, problems };
}

/** True if a board, meeting, report or file is in the folder; other pages are not looked for. */
function isHere(folder: ContentFolder, to: string): boolean {
  const [, root, board, date, ...rest] = to.split("/");
  if (root !== "boards" || !board) return true;
  if (!date) return folder.files.some((file) => file.startsWith(`reports/${board}/`));
  const meeting = `reports/${board}/${date}/`;
  const name = rest.findLast((part) => part !== "");
  if (name === undefined) return folder.files.some((file) => file.startsWith(meeting));
  return folder.holds(`${meeting}${name}${to.endsWith("/") ? ".md" : ""}`);
}
