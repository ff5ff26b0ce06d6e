import { existsSync } from "node:fs";
import { passedRetention } from "../archive/publication/retention.ts";
import { shortNotices } from "../archive/publication/short-notice.ts";
import type { Content } from "../model/content.ts";
import { compareProblems, hasErrors } from "../model/problem.ts";
import { longDate, type PlainDate } from "../model/time/plain-date.ts";
import { readContent } from "../reading/content.ts";
import { withFiles } from "../site/build/read-site.ts";
import { keptArchive } from "../site/pages/kept-addresses.ts";
import { counted } from "../text/counted.ts";
import { dayGiven, options, printProblems, runCommand, UsageError } from "./command-line.ts";

const help = `committee-report-archive check [--content DIR] [--today DAY] [--retention] [--cache DIR]

Reads a content folder and prints every problem in it: errors, which stop a build, and warnings.

  --content DIR    the publisher's folder (content)
  --today DAY      the day on which it would be published (today)
  --cache DIR      where it keeps what it found in files next to reports; it may be deleted (.cache)
  --retention      lists the reports that the law no longer asks to be open to inspection;
                   nothing is deleted`;

await runCommand(help, async (given) => {
  const { values } = options(given, {
    options: {
      content: { type: "string", default: "content" },
      today: { type: "string" },
      cache: { type: "string", default: ".cache" },
      retention: { type: "boolean", default: false },
    },
  });
  if (!existsSync(values.content)) throw new UsageError(`There is no folder “${values.content}”`);
  const day = dayGiven(values.today);
  const { content, problems } = await withFiles(readContent(values.content), values.cache);
  const further = content
    ? [...keptArchive(content, day).problems, ...shortNotices(content, day)]
    : [];
  const all = [...problems, ...further].sort(compareProblems);
  printProblems(all);
  if (!content || hasErrors(all)) return 1;
  if (values.retention) printPassed(content, day);
  const waiting = problems.filter(({ rule }) => rule === "waiting").length;
  const wait =
    waiting === 0 ? "" : `; ${waiting} more ${waiting === 1 ? "waits" : "wait"} in incoming/`;
  console.log(`${counted(content.filed.length, "report")} read in ${values.content}${wait}`);
  return 0;
});

function printPassed({ settings, filed }: Content, day: PlainDate) {
  if (settings.retentionYears === null) {
    console.log("site.yaml says: retention_years: none");
    return;
  }
  const passed = passedRetention(filed, settings.retentionYears, day);
  for (const { file, until } of passed) {
    console.log(`${file}  open to inspection until ${longDate(until)}`);
  }
  console.log(`${counted(passed.length, "report")} past the ${settings.retentionYears} years`);
}
