import {
  isRemark,
  type Ledger,
  type LedgerLine,
  ledgerLine,
} from "../model/addresses/address-ledger.ts";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./folder/content-folder.ts";
import { reasonUnreadable } from "./folder/unreadable.ts";

/** The file of the content folder in which builds record every address they publish. */
export const ledgerFile = "addresses.txt";

/** Reads the ledger; empty if the archive was never published. */
export function readLedger(folder: ContentFolder): {
  ledger: Ledger;
  problems: readonly Problem[];
} {
  if (!folder.holds(ledgerFile)) return { ledger: new Map(), problems: [] };
  const file = shownPath(folder, ledgerFile);
  const { ledger, strange } = ledgerIn(readText(folder, ledgerFile));
  const isMark = ({ text }: StrangeLine) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(text);
  const marks = strange.filter(isMark).slice(0, 1);
  const others = strange.filter((each) => !isMark(each));
  const problem = (rule: string, message: string, line: number): Problem => {
    return { rule, severity: "error", message, file, line, column: 1 };
  };
  return {
    ledger,
    problems: [
      ...marks.map(({ line }) => problem("conflict-mark", conflict, line)),
      ...others.map(({ line }) => problem("ledger-line", form, line)),
    ],
  };
}

/** A Problem if the ledger may not be read. */
export function ledgerUnreadable(folder: ContentFolder): Problem[] {
  const message = folder.holds(ledgerFile) ? reasonUnreadable(folder, ledgerFile) : null;
  if (message === null) return [];
  const file = shownPath(folder, ledgerFile);
  return [{ rule: "unreadable", severity: "error", message, file, line: 1, column: 1 }];
}

const form = "should be an address, the day it was first published and its anchors";
const conflict =
  "git could not merge this file: keep the lines of both sides and delete the marks (<<<<<<<, =======, >>>>>>>); a line “addresses.txt merge=union” in .gitattributes makes git do so";

interface StrangeLine {
  readonly text: string;
  readonly line: number;
}

/** The ledger in a text, and the lines that do not belong in one. */
export function ledgerIn(text: string): {
  readonly ledger: Ledger;
  readonly strange: readonly StrangeLine[];
} {
  const ledger = new Map<string, LedgerLine>();
  const strange: StrangeLine[] = [];
  text.split("\n").forEach((text, index) => {
    if (isRemark(text)) return;
    const read = ledgerLine(text, index + 1);
    if (read) ledger.set(read[0], merged(ledger.get(read[0]), read[1]));
    else strange.push({ text, line: index + 1 });
  });
  return { ledger, strange };
}

/** Merges two ledgers: every address and anchor of both, each with its earliest day. */
export function joinedLedgers(one: Ledger, other: Ledger): Ledger {
  const joined = new Map(one);
  for (const [address, line] of other) joined.set(address, merged(one.get(address), line));
  return joined;
}

/** Two branches may each have added a line for one address; the earlier day wins. */
function merged(one: LedgerLine | undefined, other: LedgerLine): LedgerLine {
  if (!one) return other;
  const [first] = [one, other].sort((a, b) => (a.published < b.published ? -1 : 1));
  const anchors = [...new Set([...one.anchors, ...other.anchors])];
  return { ...other, published: first?.published ?? one.published, anchors };
}
