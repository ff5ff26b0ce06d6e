import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { compareSources } from "../importing/filing/compare-sources.ts";
import { type ImportRun, importRun } from "../importing/filing/import-run.ts";
import { importSummary } from "../importing/filing/import-summary.ts";
import type { ImportOutcome } from "../importing/filing/outcome.ts";
import { extensions } from "../importing/source/raw-file.ts";
import { rawFiles } from "../importing/source/raw-files.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { paragraphsTyped } from "../model/council/schedule-12a.ts";
import { hasErrors, problemLine } from "../model/problem.ts";
import { obstacle } from "../reading/folder/obstacle.ts";
import { counted } from "../text/counted.ts";
import { type ExitStatus, options, refuseMore, runCommand, UsageError } from "./command-line.ts";

const help = `committee-report-archive import FOLDER | FILE… [options]

Turns reports into Markdown with front matter: .txt, .md, .docx, .pdf and .html;
.doc, .rtf, .odt and .docm where LibreOffice is installed. Agendas and minutes are filed with
their meeting, in reports/<board>/<date>/meeting.md; what is there is never overwritten.

  --content DIR            the content folder (content)
  --dry-run                print what would be written, and write nothing
  --exempt PARAGRAPHS      the files are exempt under these paragraphs of Schedule 12A, such as 3 or 3,5: a
                           notice is filed in place of each, and no word of it is kept
  --public                 files with a mark of exempt information may be read by the public
  --accept-scans           leave out scanned pages, where others hold text, rather than have them read
  --split                  split a PDF, Word file or text of several reports: each is imported as a file of
                           its own; what is before the first, and minutes, are kept with a meeting
  --verify DIR             compare every report of a content folder with the source kept next to it
  --council NAME           for a new site.yaml: the council's name,
  --url ADDRESS              where the archive will be published,
  --contact-team NAME        and whom readers should ask
  --contact-email ADDRESS

A report without a board, a date or a subject is put in DIR/incoming/, which is not published;
fill in what is missing and move it, with its source, to reports/<board>/<date>/.`;

await runCommand(help, async (given): Promise<ExitStatus> => {
  const { values, positionals } = options(given, {
    allowPositionals: true,
    options: {
      content: { type: "string", default: "content" },
      "dry-run": { type: "boolean", default: false },
      public: { type: "boolean", default: false },
      exempt: { type: "string" },
      split: { type: "boolean", default: false },
      "accept-scans": { type: "boolean", default: false },
      verify: { type: "string" },
      council: { type: "string" },
      url: { type: "string" },
      "contact-team": { type: "string" },
      "contact-email": { type: "string" },
    },
  });
  if (values.verify !== undefined) {
    refuseMore(positionals, "--verify DIR compares what DIR holds");
    return printComparison(values.verify);
  }
  if (positionals.length === 0) throw new UsageError("Name a file or a folder to import");
  const folders = positionals.filter(isFolder);
  if (folders.length > 0) {
    const [first, ...others] = [...folders, ...positionals.filter((one) => !isFolder(one))];
    refuseMore(others, `One folder, “${first}”, or some files should be named`);
  }
  const { files, unread, missing } = rawFiles(positionals);
  if (missing.length > 0) throw new UsageError(`There is nothing at ${missing.join(", ")}`);
  const dry = values["dry-run"];
  const exempt = values.exempt === undefined ? null : paragraphsGiven(values.exempt);
  if (exempt !== null && values.public) {
    throw new UsageError("--exempt and --public exclude each other");
  }
  let stopped = false;
  process.once("SIGINT", () => {
    stopped = true;
  });
  try {
    const done = await importRun(files, values.content, {
      isPublic: values.public,
      exempt,
      splits: values.split,
      acceptsScans: values["accept-scans"],
      writes: !dry,
      council: values.council,
      url: values.url,
      contactTeam: values["contact-team"],
      contactEmail: values["contact-email"],
      isStopped: () => stopped,
      onStart: (file, place) => showProgress(`${place + 1} of ${files.length}  ${file}`),
      onOutcome: (file, outcome) => printOutcome(file, outcome, dry),
    });
    if (stopped) {
      console.log(`stopped: ${files.length - done.outcomes.length} files were not looked at`);
    }
    for (const file of unread) {
      const ending = extname(file) === "" ? "a file without an ending" : `“${extname(file)}”`;
      console.log(`${file}: not read: ${ending} is not one of ${extensions.join(", ")}`);
    }
    const status = printSummary(done, unread, dry);
    return stopped ? 1 : status;
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : obstacle(error);
    if (reason === null) throw error;
    console.error(reason);
    return 1;
  }
});

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function printComparison(content: string): Promise<ExitStatus> {
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”`);
  const { same, without, problems } = await compareSources(content);
  for (const problem of problems) console.error(problemLine(problem));
  console.log(
    `${counted(same, "report")} ${same === 1 ? "has" : "have"} every word of their source, ${problems.length} ${problems.length === 1 ? "differs" : "differ"}; ${without} were not imported`,
  );
  return problems.length > 0 ? 1 : 0;
}

/** The paragraphs given by `--exempt`. Throws UsageError if they are not in Schedule 12A. */
function paragraphsGiven(text: string): readonly number[] {
  const paragraphs = paragraphsTyped(text);
  if (paragraphs) return paragraphs;
  throw new UsageError(
    `--exempt should be paragraphs of Schedule 12A, such as 3 or 3,5; “${text}” is not`,
  );
}

/** A line that the next one overwrites; only on a terminal. */
function showProgress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text.slice(0, 100)}`);
}

function printOutcome(file: string, outcome: ImportOutcome, dry: boolean) {
  showProgress("");
  console.log(`${file}: ${said(outcome)}`);
  if (outcome.kind !== "imported") return;
  if (dry) console.log(`\n${outcome.text}`);
  for (const { line, severity, rule, message } of outcome.findings) {
    console.error(problemLine({ file, line, column: 1, severity, rule, message }));
  }
}

function said(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case "imported":
      if (outcome.lacks.length > 0) {
        return `needs you: imported as ${outcome.path}, which lacks ${outcome.lacks.map((field) => `“${field}”`).join(", ")}`;
      }
      return `imported as ${outcome.path}, ${counted(outcome.repairs, "repair")}`;
    case "attached":
      return `kept with its meeting, as ${outcome.path}`;
    case "unchanged":
      return `unchanged: it was imported before, as ${outcome.path}`;
    case "edited":
      return `left alone: ${outcome.path}, made of it before, is no longer what importing makes of it; it has been edited, and is never overwritten`;
    case "refused":
      return `refused (${outcome.rule})${outcome.line === null ? "" : ` at line ${outcome.line}`}: ${outcome.reason}`;
  }
}

function printSummary(
  { outcomes, problems, added, unsetSettings }: ImportRun,
  unread: readonly string[],
  dry: boolean,
): ExitStatus {
  for (const problem of problems) console.error(problemLine(problem));
  for (const name of added) console.log(`${dry ? "to be added to" : "added to"} ${name}`);
  const { lines, next, isUnfinished } = importSummary(outcomes, unread, dry);
  console.log(`\n${lines.join("\n")}`);
  const steps =
    unsetSettings === null
      ? next
      : [`set what ${unsetSettings} says is still to be set: see the comments in it`, ...next];
  if (steps.length > 0) console.log(`\nNext:\n${steps.map((step) => `- ${step}`).join("\n")}`);
  return isUnfinished || hasErrors(problems) ? 1 : 0;
}
