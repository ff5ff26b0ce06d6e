import { join } from "node:path";
import type { RegisterKind } from "../../model/council/register.ts";
import type { Settings } from "../../model/council/settings.ts";
import type { Repair } from "../../model/report/report.ts";
import { registerFile } from "../../reading/settings/registers.ts";
import type { StatedElsewhere } from "../header/stated-elsewhere.ts";
import type { PdfOptions } from "../source/pdf/pdf-file.ts";
import type { KeptReports } from "./kept-reports.ts";
import type { OpenRegisters } from "./register-entries.ts";
import { type FileToWrite, writeTogether } from "./write-together.ts";

/** Where an import writes, and what is already there. */
export interface ImportTarget extends PdfOptions {
  readonly content: string;
  readonly registers: OpenRegisters;
  readonly kept: KeptReports;
  readonly isPublic: boolean;
  /** Paragraphs of Schedule 12A under which the files are exempt; null if they are public. */
  readonly exempt: readonly number[] | null;
  /** "not stated" if the council prints no wards, so that none are required. */
  readonly wards: Settings["wards"];
  /** False for a run that writes nothing. */
  readonly writes: boolean;
  /** What is known of the file from where it was fetched. */
  readonly stated?: StatedElsewhere | null;
  /** What was done to the file before it was given to the import. */
  readonly repairs?: readonly Repair[];
}

/** Writes files, by path in the content folder, together with changed registers. */
export function writeFiled(
  { content, registers, writes }: ImportTarget,
  before: OpenRegisters["texts"],
  files: readonly FileToWrite[],
) {
  if (!writes) return;
  const changed = (Object.keys(before) as RegisterKind[]).flatMap((kind) => {
    const text = registers.texts[kind];
    if (text === null || text === before[kind]) return [];
    return [{ path: registerFile(kind), content: text, replaces: true }];
  });
  writeTogether(
    [...changed, ...files].map((file) => ({ ...file, path: join(content, file.path) })),
  );
}
