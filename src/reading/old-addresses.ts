import type { OldAddress } from "../model/addresses/old-address.ts";
import { oldAddressIn } from "../model/addresses/old-address.ts";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./content-folder.ts";

/** The file of the content folder that lists the addresses of an earlier system and their replacements. */
export const oldAddressesFile = "old-addresses.txt";

/** Reads the addresses of an earlier system; most archives have none. */
export function readOldAddresses(folder: ContentFolder): {
  readonly oldAddresses: readonly OldAddress[];
  readonly problems: readonly Problem[];
} {
  if (!folder.holds(oldAddressesFile)) return { oldAddresses: [], problems: [] };
  const file = shownPath(folder, oldAddressesFile);
  const oldAddresses: OldAddress[] = [];
  const problems: Problem[] = [];
  readText(folder, oldAddressesFile)
    .split("\n")
    .forEach((text, index) => {
      if (text.trim() === "" || text.startsWith("#")) return;
      const read = oldAddressIn(text, index + 1);
      if (read) oldAddresses.push(read);
      else {
        const message = `should be an address of the earlier system and one of this archive, as “ieListDocuments.aspx?MId=12 /boards/cabinet/2015-01-05/”; “${text.slice(0, 80)}” is not`;
        problems.push({
          rule: "old-address",
          severity: "error",
          message,
          file,
          line: index + 1,
          column: 1,
        });
      }
    });
  return { oldAddresses, problems };
}
