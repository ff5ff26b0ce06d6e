import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { realClock } from "../harvest/fetching/clock.ts";
import { Fetcher } from "../harvest/fetching/fetcher.ts";
import { goodManners } from "../harvest/fetching/manners.ts";
import { contentTarget } from "../harvest/filing/content-target.ts";
import { harvest } from "../harvest/harvest-run.ts";
import { harvestSummary } from "../harvest/harvest-summary.ts";
import type { Event, Progress } from "../harvest/harvested.ts";
import { progressText } from "../harvest/progress-text.ts";
import { modernGov } from "../harvest/sources/moderngov/moderngov.ts";
import { savedService, webService } from "../harvest/sources/moderngov/service.ts";
import { openSheet, sheetIn } from "../harvest/sources/sheet/sheet.ts";
import type { Source } from "../harvest/sources/source.ts";
import { writeSettings } from "../importing/filing/import-run.ts";
import { problemsReadBack } from "../importing/filing/read-back.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { hasErrors, problemLine } from "../model/problem.ts";
import { type PlainDate, plainDate, today } from "../model/time/plain-date.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { readSettings, settingsFile } from "../reading/settings/settings.ts";
import { type ExitStatus, options, refuseMore, runCommand, UsageError } from "./command-line.ts";
import { harvestEvent } from "./harvest-event.ts";

const help = `committee-report-archive harvest SOURCE --content DIR [options]

Brings a council's meetings and reports into a content folder. SOURCE is
  https://…                the address of a council's ModernGov site,
  a folder of saved answers of its web service (GetCommittees.xml, GetMeeting_7837.xml …), or
  a folder with papers.csv or papers.xlsx (file, board, date, title, item, officer, wards, kind)

  --content DIR            the content folder (content); its site.yaml says whom the server may ask
  --board NAME             only this board, by its name or its id; may be given several times
  --from DAY               meetings from this day on, such as 2014-04-01
  --until DAY              meetings up to this day
  --pause SECONDS          between two requests (1)
  --quick                  ask only for documents that are new, or that the source lists otherwise
  --again                  ask again for documents that the server has refused or does not have

It asks one thing after another and may be stopped at any time (Ctrl-C); it then goes on where it
stopped. A second run fetches only what is new or changed. Nothing restricted is asked for.`;

await runCommand(help, async (given): Promise<ExitStatus> => {
  const { values, positionals } = options(given, {
    allowPositionals: true,
    options: {
      content: { type: "string", default: "content" },
      board: { type: "string", multiple: true, default: [] },
      from: { type: "string" },
      until: { type: "string" },
      pause: { type: "string", default: "1" },
      quick: { type: "boolean", default: false },
      again: { type: "boolean", default: false },
    },
  });
  const [place, ...others] = positionals;
  if (place === undefined) throw new UsageError("Name a council's site, or a folder");
  refuseMore(others, `One source, “${place}”, should be named`);
  const days = { from: dayOf("from", values.from), until: dayOf("until", values.until) };
  const pause = Number(values.pause);
  if (!(pause >= 0 && pause <= 3600)) {
    throw new UsageError(`--pause should be seconds, such as 1 or 0.5; “${values.pause}” is not`);
  }
  let stopped = false;
  process.once("SIGINT", () => {
    stopped = true;
    console.error("\nstopping after this request; press Ctrl-C again to stop at once");
  });
  try {
    const source = await sourceAt(place, values.content, pause * 1000);
    const importing = contentTarget(values.content);
    const events: Event[] = [];
    const tell = (event: Event) => {
      events.push(event);
      for (const line of harvestEvent(event, values.content)) console.log(line);
    };
    const isStopped = () => stopped;
    const { quick, again } = values;
    const target = { source, importing, tell, quick, again, isStopped, day: today() };
    await harvest(target, { ...days, boards: values.board, onProgress: progress() });
    showProgress("");
    const unset = writeSettings(values.content, {});
    if (unset !== null) console.log(`\nNext:\n- set what ${unset} says is still to be set`);
    return printSummary(events, values.content, stopped);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
});

/** The source at a web address or in a folder. */
async function sourceAt(place: string, content: string, pause: number): Promise<Source> {
  if (/^https?:\/\//i.test(place)) {
    if (!URL.canParse(place)) throw new UsageError(`“${place}” is not a web address`);
    const userAgent = userAgentOf(content);
    return modernGov(webService(place, new Fetcher(place, { ...goodManners, pause, userAgent })));
  }
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder “${place}”, and it is not a web address`);
  }
  const sheet = sheetIn(place);
  if (sheet === null) return modernGov(savedService(place));
  const { source, faults } = await openSheet(sheet);
  for (const { line, message } of faults) {
    console.error(
      problemLine({ file: sheet, line, column: 1, severity: "error", rule: "sheet-row", message }),
    );
  }
  if (faults.length > 0) process.exitCode = 1;
  return source;
}

/** Who is asking, and whom the server's owner may write to. Throws UsageError if site.yaml does not say. */
function userAgentOf(content: string): string {
  const folder = existsSync(content) ? openContentFolder(content) : null;
  const settings = folder?.holds(settingsFile) ? readSettings(folder).settings : null;
  if (!settings) {
    throw new UsageError(
      `${join(content, settingsFile)} should say the council, the archive's address and a contact: a server is told who asks it`,
    );
  }
  const contact = `${settings.url}; ${settings.contact.email}`.replace(/[^\x20-\x7e]/g, "");
  return `CommitteeReportArchive/1.0 (+${contact})`;
}

function dayOf(name: string, text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const day = plainDate(text);
  if (day === null)
    throw new UsageError(`--${name} should be a day, such as 2014-04-01; “${text}” is not`);
  return day;
}

/** Shows which meeting is being fetched, and about how long the rest will take. */
function progress() {
  let begun: number | null = null;
  return (so: Progress) => {
    begun ??= realClock.now();
    showProgress(progressText(so, realClock.now() - begun));
  };
}

/** A line that the next one overwrites on a terminal; elsewhere each is kept. */
function showProgress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text.slice(0, 110)}`);
  else if (text !== "") process.stderr.write(`${text}\n`);
}

function printSummary(events: readonly Event[], content: string, stopped: boolean): ExitStatus {
  const written = events.flatMap((event) =>
    (event.kind === "meeting" || event.kind === "report") && event.path ? [event.path] : [],
  );
  const found = problemsReadBack(content, written);
  for (const problem of found) console.error(problemLine(problem));
  const { lines, isUnfinished } = harvestSummary(events);
  console.log(`\n${lines.join("\n")}`);
  if (stopped) console.log("stopped: run the same command again to go on");
  return isUnfinished || stopped || hasErrors(found) ? 1 : 0;
}
