import {
  isRemark,
  type Ledger,
  type LedgerLine,
  ledgerLine,
} from "../model/addresses/address-ledger.ts";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./content-folder.ts";

/** The file of the content folder in which the build keeps every address that it published. */
export const ledgerFile = "addresses.txt";

/** Reads the ledger; an archive that was never published has an empty one. */
export function readLedger(folder: ContentFolder): {
  ledger: Ledger;
  problems: readonly Problem[];
} {
  const ledger = new Map<string, LedgerLine>();
  const problems: Problem[] = [];
  if (!folder.holds(ledgerFile)) return { ledger, problems };
  const file = shownPath(folder, ledgerFile);
  readText(folder, ledgerFile)
    .split("\n")
    .forEach((text, index) => {
      if (isRemark(text)) return;
      const read = ledgerLine(text, index + 1);
      if (read) {
        ledger.set(read[0], merged(ledger.get(read[0]), read[1]));
        return;
      }
      const message = "should be an address, the day it was first published and its anchors";
      const place = { file, line: index + 1, column: 1 };
      problems.push({ rule: "ledger-line", severity: "error", message, ...place });
    });
  return { ledger, problems };
}

/** Two branches may each have added a line for one address; the earlier day stands. */
function merged(one: LedgerLine | undefined, other: LedgerLine): LedgerLine {
  if (!one) return other;
  const [first] = [one, other].sort((a, b) => (a.published < b.published ? -1 : 1));
  const anchors = [...new Set([...one.anchors, ...other.anchors])];
  return { ...other, published: first?.published ?? one.published, anchors };
}
