import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isMachineRead } from "../../model/report/machine-read.ts";
import { openContentFolder, readText, shownPath } from "../../reading/folder/content-folder.ts";
import { meetingFields } from "../../reading/meeting/front-matter.ts";
import { isMeetingFile } from "../../reading/meeting/meeting.ts";
import {
  type FrontMatter,
  partFrontMatter,
  readFrontMatter,
  statedIn as statedFields,
} from "../../reading/report/front-matter.ts";
import { readYaml } from "../../reading/yaml.ts";
import type { StatedElsewhere } from "../header/stated-elsewhere.ts";
import { readRawFile } from "../source/raw-file.ts";
import { Refusal } from "../source/refusal.ts";
import { knownNames, reportOrMeeting } from "./import-file.ts";
import { firstDifference } from "./proof.ts";
import { openRegisters } from "./register-entries.ts";

/** How an archive's reports compare with the source files kept next to them. */
export interface SourceComparison {
  /** Reports whose every word is in their source. */
  readonly same: number;
  /** Reports without a source. */
  readonly without: number;
  readonly problems: readonly Problem[];
}

/** Compares every report of a content folder, word for word, with its source. */
export async function compareSources(content: string): Promise<SourceComparison> {
  const folder = openContentFolder(content);
  const known = knownNames(openRegisters(content));
  const problems: Problem[] = [];
  let same = 0;
  let without = 0;
  for (const path of folder.files.filter((file) => /^reports\/.*\.md$/.test(file))) {
    const file = shownPath(folder, path);
    const report = readText(folder, path);
    const parted = partFrontMatter(report);
    const isMeeting = isMeetingFile(path);
    const ofMeeting = parted && isMeeting ? readYaml(parted.yaml, meetingFields, file, 2) : null;
    const ofReport = parted && !isMeeting ? readFrontMatter(parted.yaml, file) : null;
    // What cannot be read is not known to have no source.
    if ([ofMeeting, ofReport].some((read) => read && read.value === null)) {
      problems.push(differs(file, 1, "its front matter has errors, which “check” names"));
      continue;
    }
    const meeting = ofMeeting?.value;
    const value = ofReport?.value ?? null;
    const source = (meeting ?? value)?.source;
    if (!parted || !source) {
      without += 1;
      continue;
    }
    const fault = await differenceFrom(
      posix.join(posix.dirname(path), source.file),
      source.sha256,
      parted.body,
      value ? statedIn(value) : null,
      meeting?.machine_read ?? (value !== null && isMachineRead({ stated: statedFields(value) })),
    );
    if (fault === null) same += 1;
    else problems.push(differs(file, parted.bodyLine, fault));
  }
  return { same, without, problems };

  /** How a report differs from its source, or null. */
  async function differenceFrom(
    source: string,
    sha256: string,
    body: string,
    stated: StatedElsewhere | null,
    isScan: boolean,
  ): Promise<string | null> {
    if (!folder.holds(source)) return `its source ${source} is not next to it`;
    const bytes = readFileSync(join(content, source));
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (hash !== sha256) return `its source ${source} is not the file that it was made of`;
    try {
      const raw = await readRawFile(
        { bytes, extension: extname(source) },
        { acceptsScans: !isScan },
      );
      const { words } = reportOrMeeting(raw, { known, isPublic: true, stated });
      const difference = firstDifference(words, body);
      if (!difference) return null;
      const place = difference.line === null ? "" : `line ${difference.line}: `;
      return `its words are not its source’s: ${place}${difference.message}`;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return `its source ${source} ${error.message}`;
    }
  }
}

const differs = (file: string, line: number, message: string): Problem => {
  return { rule: "source-differs", severity: "error", message, file, line, column: 1 };
};

/** What was known of a report from where it was fetched, so that its source needs no header. */
function statedIn({ board, date, subject, item, source }: FrontMatter): StatedElsewhere | null {
  if (source?.from === undefined) return null;
  const origin = { from: source.from, fetched: source.fetched ?? date };
  const [first = ""] = board;
  return { board: first, date, subject, item: item ?? null, officers: [], wards: [], origin };
}
