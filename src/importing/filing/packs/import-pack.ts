import { basename, posix } from "node:path";
import { parseDocument } from "yaml";
import { nameKey } from "../../../model/council/register.ts";
import { readText } from "../../../reading/folder/content-folder.ts";
import { partFrontMatter } from "../../../reading/report/front-matter.ts";
import type { MeetingHead } from "../../meeting/meeting-head.ts";
import { openRawFile, readRawFile } from "../../source/raw-file.ts";
import {
  type FileRead,
  type ImportTarget,
  importFile,
  knownNames,
  refusedBy,
  reportOrMeeting,
} from "../import-file.ts";
import type { Imported, ImportOutcome } from "../outcome.ts";
import { attachToMeeting, type PackMeeting } from "./meeting-attachment.ts";
import { type SplitPart, splitPack } from "./split-pack.ts";

/** The outcome for a file or part of a file, and its name for the clerk. */
export interface NamedOutcome {
  readonly name: string;
  readonly outcome: ImportOutcome;
}

/** Imports a file as one report. */
export const importWhole = async (path: string, target: ImportTarget): Promise<NamedOutcome[]> => [
  { name: path, outcome: await importFile(path, target) },
];

/**
 * Imports the reports of a file one by one, then its minutes of earlier meetings, and attaches what is left
 * to the first report's meeting. `folder` is for the parts, and may be deleted after the run.
 */
export async function importPack(
  path: string,
  folder: string,
  target: ImportTarget,
): Promise<NamedOutcome[]> {
  let parts: readonly SplitPart[];
  try {
    parts = await splitPack(path, folder, target.acceptsScans);
  } catch (error) {
    return [{ name: path, outcome: refusedBy(error) }];
  }
  if (!parts.some(({ kind }) => kind === "report")) return importWhole(path, target);
  const outcomes: NamedOutcome[] = [];
  const named = ({ place }: SplitPart) => `${path} (${place})`;
  for (const part of parts.filter(({ kind }) => kind === "report")) {
    const outcome = await importFile(part.path, { ...target, repairs: part.repairs });
    outcomes.push({ name: named(part), outcome });
  }
  const filed = outcomes.flatMap(({ outcome }) => (isFiled(outcome) ? [outcome] : []))[0];
  const meeting = filed === undefined ? null : meetingOf(filed, target);
  for (const part of parts.filter(({ kind }) => kind !== "report")) {
    const outcome = meeting === null ? noMeeting : await placed(part, path, meeting, target);
    outcomes.push({ name: named(part), outcome });
  }
  return outcomes;
}

const noMeeting: ImportOutcome = {
  kind: "refused",
  rule: "no-meeting",
  line: null,
  reason: "is of no report, and no report of the file was filed with a meeting",
};

/** Files minutes of an earlier meeting with that meeting; attaches anything else to the pack’s own. */
async function placed(
  part: SplitPart,
  path: string,
  meeting: PackMeeting,
  target: ImportTarget,
): Promise<ImportOutcome> {
  const areMinutes = part.kind === "minutes";
  const read = areMinutes ? await minutesOfEarlier(part, meeting, target) : null;
  if (read !== null) {
    const outcome = await importFile(part.path, { ...target, repairs: part.repairs }, read);
    const isElsewhere =
      outcome.kind === "refused" && /^(?:already-there|words-differ)$/.test(outcome.rule);
    if (!isElsewhere) return outcome;
  }
  const title = `${areMinutes ? "Minutes: " : ""}${basename(path)}, ${part.place}`;
  return attachToMeeting(part.path, title, meeting, target);
}

/** Minutes as read if they name the pack’s own body and a day before its meeting, else null. */
async function minutesOfEarlier(
  { path }: SplitPart,
  { board, date }: PackMeeting,
  target: ImportTarget,
): Promise<FileRead | null> {
  try {
    const file = openRawFile(path);
    const raw = await readRawFile(file, target);
    const options = { known: knownNames(target.registers), isPublic: true };
    const paper = reportOrMeeting(raw, options);
    if (!("paper" in paper) || paper.paper !== "minutes") return null;
    const head: MeetingHead = paper.head;
    const isOwn = head.board !== null && nameKey(head.board) === nameKey(board);
    return isOwn && head.date !== null && head.date < date ? { file, raw } : null;
  } catch (error) {
    // Minutes that cannot be read are attached as they are; any other fault is thrown again.
    refusedBy(error);
    return null;
  }
}

type Filed = Pick<Imported, "path">;

const isFiled = (outcome: ImportOutcome): outcome is ImportOutcome & Filed =>
  outcome.kind !== "refused" && outcome.path.startsWith("reports/");

function meetingOf({ path }: Filed, { kept }: ImportTarget): PackMeeting {
  const text = kept.texts.get(path) ?? readText(kept.folder, path);
  const fields = parseDocument(partFrontMatter(text)?.yaml ?? "", { schema: "failsafe" });
  const [board, date] = ["board", "date"].map((field) => String(fields.get(field)));
  return { folder: posix.dirname(path), board: board ?? "", date: date ?? "" };
}
