import { basename } from "node:path";
import { readText } from "../../../reading/folder/content-folder.ts";
import { Refusal } from "../../source/refusal.ts";
import { type ImportTarget, importFile } from "../import-file.ts";
import type { Imported, Outcome } from "../outcome.ts";
import { attachToMeeting } from "./meeting-attachment.ts";
import { type SplitPart, splitPack } from "./split-pack.ts";

/** The outcome for a file or part of a file, and its name for the clerk. */
export interface NamedOutcome {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Imports a file as one report. */
export const importWhole = async (path: string, target: ImportTarget): Promise<NamedOutcome[]> => [
  { name: path, outcome: await importFile(path, target) },
];

/**
 * Imports the reports of a file one by one, and attaches the pages before the first to the first one's
 * meeting. `folder` is for the parts, and may be deleted after the run.
 */
export async function importPack(
  path: string,
  folder: string,
  target: ImportTarget,
): Promise<NamedOutcome[]> {
  const parts = await partsOf(path, folder, target);
  if (parts.length === 0) return importWhole(path, target);
  const outcomes: NamedOutcome[] = [];
  for (const part of parts.filter(({ isReport }) => isReport)) {
    outcomes.push({ name: named(path, part), outcome: await importFile(part.path, target) });
  }
  const filed = outcomes.flatMap(({ outcome }) => (isFiled(outcome) ? [outcome] : []))[0];
  for (const part of parts.filter(({ isReport }) => !isReport)) {
    const title = `${basename(path)}, ${part.pages}`;
    const outcome: Outcome = filed
      ? await attachToMeeting(part.path, title, textOf(filed, target), target)
      : {
          kind: "refused",
          rule: "no-meeting",
          line: null,
          reason: "is of no report, and no report of the file was filed with a meeting",
        };
    outcomes.push({ name: named(path, part), outcome });
  }
  return outcomes;
}

/** If a file cannot be split, importing it whole says why. */
async function partsOf(path: string, folder: string, target: ImportTarget): Promise<SplitPart[]> {
  try {
    return await splitPack(path, folder, target.acceptsScans);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const named = (path: string, { pages }: SplitPart) => `${path} (${pages})`;

type Filed = Pick<Imported, "path">;

const isFiled = (outcome: Outcome): outcome is Outcome & Filed =>
  outcome.kind !== "refused" && outcome.path.startsWith("reports/");

const textOf = ({ path }: Filed, { kept }: ImportTarget) => ({
  path,
  text: kept.texts.get(path) ?? readText(kept.folder, path),
});
