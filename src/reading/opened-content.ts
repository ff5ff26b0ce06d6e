import type { Ledger } from "../model/addresses/address-ledger.ts";
import type { RegisterKind } from "../model/council/register.ts";
import type { Settings } from "../model/council/settings.ts";
import type { Problem } from "../model/problem.ts";
import { isPageFile } from "./across-files.ts";
import { type ContentFolder, openContentFolder } from "./content-folder.ts";
import { ledgerUnreadable, readLedger } from "./ledger-file.ts";
import { type Registers, type RegistersRead, readRegister, withDigest } from "./registers.ts";
import { readSettings } from "./settings.ts";
import { readBounded } from "./text-bounds.ts";

/** A content folder of which all is read on which its reports rest. */
export interface ContentOpened {
  readonly folder: ContentFolder;
  /** Null where a file of these is beyond what is read. */
  readonly basis: Basis | null;
  readonly problems: readonly Problem[];
}

/** What reports are read against. */
export interface Basis {
  /** Null where there are errors in them. */
  readonly settings: Settings | null;
  readonly registers: RegistersRead;
  readonly ledger: Ledger;
  /** The registers of which nothing could be read. */
  readonly unread: readonly RegisterKind[];
}

/** Opens a content folder. Throws where there is no such folder. */
export function openContent(path: string): ContentOpened {
  const folder = openContentFolder(path);
  const beyond = folder.files
    .filter(isReadFirst)
    .flatMap((file) => readBounded(folder, file).problems)
    .concat(ledgerUnreadable(folder));
  if (beyond.length > 0) {
    return { folder, basis: null, problems: [...folder.problems, ...beyond] };
  }

  const problems: Problem[] = [...folder.problems];
  const keep = <Part extends { problems: readonly Problem[] }>(part: Part): Part => {
    problems.push(...part.problems);
    return part;
  };
  const { settings } = keep(readSettings(folder));
  const unread: RegisterKind[] = [];
  const register = (kind: RegisterKind) => {
    const read = keep(readRegister(folder, kind));
    if (read.register.entries.length === 0 && read.problems.length > 0) unread.push(kind);
    return read.register;
  };
  const registers: Registers = {
    boards: register("boards"),
    wards: register("wards"),
    officers: register("officers"),
    portfolios: register("portfolios"),
  };
  const { ledger } = keep(readLedger(folder));
  return {
    folder,
    basis: { settings, registers: withDigest(registers), ledger, unread },
    problems,
  };
}

/** Registers, settings and pages, without which nothing else is read. */
const isReadFirst = (file: string) => isPageFile(file) || /^[^/]+\.yaml$/.test(file);
