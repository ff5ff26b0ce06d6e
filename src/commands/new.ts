import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { borneAs, entriesNamed, wasBorneOn } from "../model/council/register.ts";
import type { Field } from "../model/fields/field.ts";
import { fields } from "../model/fields/fields.ts";
import { plainDate } from "../model/time/plain-date.ts";
import { openContentFolder } from "../reading/content-folder.ts";
import { readRegister } from "../reading/registers.ts";
import { suggestion } from "../text/nearest-name.ts";
import { slugWithin } from "../text/slug.ts";
import { options, printProblems, run, UsageError } from "./command-line.ts";

const help = `committee-report-archive new --board NAME --date DAY --subject TEXT [--content DIR]

Writes a skeleton of a report into the folder of its board and meeting.

  --board NAME     a board of boards.yaml, by its name on that day
  --date DAY       the meeting's date, as 2015-01-05
  --subject TEXT   the report's subject, as it is to be printed
  --content DIR    the publisher's folder (content)`;

await run(help, (given) => {
  const { values } = options(given, {
    options: {
      board: { type: "string" },
      date: { type: "string" },
      subject: { type: "string" },
      content: { type: "string", default: "content" },
    },
  });
  const { board, subject, content } = values;
  if (!board || !subject || !values.date)
    throw new UsageError("--board, --date and --subject are needed");
  const date = plainDate(values.date);
  if (!date) throw new UsageError(`--date should be a day, as 2015-01-05; “${values.date}” is not`);
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”`);

  const { register, problems } = readRegister(openContentFolder(content), "boards");
  printProblems(problems);
  if (problems.length > 0) return 1;
  const entry = entriesNamed(register, board).find((one) =>
    borneAs(one, board).some((name) => wasBorneOn(name, date)),
  );
  if (!entry) {
    const known = register.entries.flatMap(({ names }) => names.map(({ name }) => name));
    throw new UsageError(
      `“${board}” is not the name of a board on ${date}${suggestion(board, known)}`,
    );
  }

  const file = join(content, "reports", entry.id, date, `${slugWithin(subject, 80)}.md`);
  if (existsSync(file)) throw new UsageError(`${file} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton({ board, date, subject }));
  console.log(`${file}: fill in the reporting officer and the wards, then write the report`);
  return 0;
});

/** Required fields are left empty, so that `check` names them. */
function skeleton(known: Readonly<Record<string, string>>): string {
  const asked = Object.entries<Field>(fields).flatMap(([name, { isRequired }]) =>
    isRequired && !(name in known) ? [`${name}:\n`] : [],
  );
  return `---
${stringify(known, { lineWidth: 0 })}${asked.join("")}---

## 1.0 PURPOSE OF REPORT

1.1

## 2.0 RECOMMENDED: That the Board

1)
`;
}
