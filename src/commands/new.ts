import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { makeFolder } from "../cache/make-folder.ts";
import { borneAs, entriesNamed, wasBorneOn } from "../model/council/register.ts";
import type { Field } from "../model/fields/field.ts";
import { fields } from "../model/fields/fields.ts";
import { type PlainDate, plainDate } from "../model/time/plain-date.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { readRegister } from "../reading/settings/registers.ts";
import { suggestion } from "../text/nearest-name.ts";
import { slugWithin } from "../text/slug.ts";
import { ask } from "./ask.ts";
import { type ExitStatus, options, printProblems, runCommand, UsageError } from "./command-line.ts";

const help = `committee-report-archive new [--board NAME] [--date DAY] [--subject TEXT] [--content DIR]

Writes the outline of a report into the folder of its board and meeting. Asks in a terminal for what is not
given, and lists the boards.

  --board NAME     a board of boards.yaml, by its name on that day
  --date DAY       the meeting's date, such as 2015-01-05
  --subject TEXT   the report's subject, as it is to be printed
  --content DIR    the publisher's folder (content)`;

await runCommand(help, async (given): Promise<ExitStatus> => {
  const { values } = options(given, {
    options: {
      board: { type: "string" },
      date: { type: "string" },
      subject: { type: "string" },
      content: { type: "string", default: "content" },
    },
  });
  const { content } = values;
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”`);
  const { register, problems } = readRegister(openContentFolder(content), "boards");
  printProblems(problems);
  if (problems.length > 0) return 1;

  const date = dayOf(
    values.date ?? (await answer("The meeting’s day, such as 2015-01-05: ", "--date")),
  );
  const boards = register.entries.flatMap(({ names }) =>
    names.filter((name) => wasBorneOn(name, date)).map(({ name }) => name),
  );
  if (boards.length === 0) throw new UsageError(`${register.file} has no board on ${date}`);
  const list = boards.map((name, place) => `  ${place + 1}  ${name}`).join("\n");
  const chosen =
    values.board ?? (await answer(`${list}\nThe board, by name or number: `, "--board", list));
  const board = boards[Number(chosen) - 1] ?? chosen;
  const entry = entriesNamed(register, board).find((one) =>
    borneAs(one, board).some((name) => wasBorneOn(name, date)),
  );
  if (!entry) {
    throw new UsageError(
      `“${board}” is not the name of a board on ${date}${suggestion(board, boards)}\nThe boards on that day:\n${list}`,
    );
  }
  const subject = values.subject ?? (await answer("The report’s subject: ", "--subject"));
  if (slugWithin(subject, 80) === "") throw new UsageError("The subject needs a word");

  const file = join(content, "reports", entry.id, date, `${slugWithin(subject, 80)}.md`);
  if (existsSync(file)) throw new UsageError(`${file} is there already`);
  makeFolder(dirname(file));
  writeFileSync(file, skeleton({ board, date, subject }));
  console.log(`${file}: fill in the reporting officer and the wards, then write the report`);
  return 0;
});

/** An answer from the terminal. Throws UsageError where there is none, and names the option to give. */
async function answer(question: string, option: string, known = ""): Promise<string> {
  const needed = `${option} is needed${known === "" ? "" : `, one of:\n${known}`}`;
  if (!process.stdin.isTTY) throw new UsageError(needed);
  const [given = ""] = await ask([question]);
  if (given === "") throw new UsageError(needed);
  return given;
}

function dayOf(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new UsageError(`--date should be a day, such as 2015-01-05; “${text}” is not`);
  return date;
}

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
