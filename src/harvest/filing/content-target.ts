import { makeFolder } from "../../cache/make-folder.ts";
import type { ImportTarget } from "../../importing/filing/import-file.ts";
import { wardsAsked } from "../../importing/filing/import-run.ts";
import { keptReports } from "../../importing/filing/kept-reports.ts";
import { openRegisters } from "../../importing/filing/register-entries.ts";

/** The content folder as the target of an import. Throws a Refusal if a register has faults. */
export function contentTarget(content: string): ImportTarget {
  makeFolder(content);
  return {
    content,
    registers: openRegisters(content),
    kept: keptReports(content),
    isPublic: false,
    exempt: null,
    acceptsScans: false,
    wards: wardsAsked(content),
    writes: true,
  };
}
