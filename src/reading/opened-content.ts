import type { Ledger } from "../model/addresses/address-ledger.ts";
import type { RegisterKind } from "../model/council/register.ts";
import type { Settings } from "../model/council/settings.ts";
import type { OwnTerms } from "../model/equal-words/program-terms.ts";
import type { Problem } from "../model/problem.ts";
import { isPageFile } from "./across-files.ts";
import { readSearchTerms } from "./finding/search-terms.ts";
import { readWatches } from "./finding/watches.ts";
import { type ContentFolder, openContentFolder } from "./folder/content-folder.ts";
import { readBounded } from "./folder/text-bounds.ts";
import { ledgerUnreadable, readLedger } from "./ledger-file.ts";
import {
  type Registers,
  type RegistersRead,
  readRegister,
  withDigest,
} from "./settings/registers.ts";
import { readSettings } from "./settings/settings.ts";

/** A content folder, with everything read that its reports depend on. */
export interface ContentOpened {
  readonly folder: ContentFolder;
  /** Null if one of those files exceeds the limits for reading. */
  readonly basis: Basis | null;
  readonly problems: readonly Problem[];
}

/** What reports are checked against. */
interface Basis {
  /** Null if they contain errors. */
  readonly settings: Settings | null;
  readonly registers: RegistersRead;
  readonly ledger: Ledger;
  /** The equal words of `search.yaml`. */
  readonly searchTerms: OwnTerms;
  /** The pictures that the settings name. */
  readonly pictures: readonly string[];
  /** The registers that could not be read at all. */
  readonly unread: readonly RegisterKind[];
}

/** Opens a content folder. Throws if there is no such folder. */
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
  const { settings, pictures } = keep(readSettings(folder));
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
  const { terms: searchTerms } = keep(readSearchTerms(folder));
  const { watches } = keep(readWatches(folder, registers));
  const { ledger } = keep(readLedger(folder));
  return {
    folder,
    basis: {
      settings,
      registers: withDigest(registers, watches),
      ledger,
      searchTerms,
      pictures,
      unread,
    },
    problems,
  };
}

/** Registers, settings and pages: everything else needs them first. */
const isReadFirst = (file: string) => isPageFile(file) || /^[^/]+\.yaml$/.test(file);
