import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beginArchive } from "../beginning/begin-archive.ts";
import { programFolder } from "../output/program-folder.ts";
import { settingsFile } from "../reading/settings/settings.ts";
import { ask } from "./ask.ts";
import { type ExitStatus, options, runCommand, UsageError } from "./command-line.ts";

const help = `committee-report-archive init [--council NAME] [--url ADDRESS] [--contact-team NAME]
                              [--contact-email ADDRESS]

Begins an archive in this folder: settings, empty registers, files for git and GitHub, and a README.
Asks for what is not given; without a terminal it marks that in site.yaml as still to be set.
A file that is there already is left as it is.

  --council NAME           the council's name
  --url ADDRESS            where the archive will be published
  --contact-team NAME      whom readers should ask
  --contact-email ADDRESS  and their email address`;

/** The questions in order, by the options that answer them. */
const questions = {
  council: "The council's name",
  url: "Where the archive will be published (https://…)",
  "contact-team": "Who answers for it (Democratic Services)",
  "contact-email": "The e-mail address of the team",
} as const;

type Answers = Partial<Record<keyof typeof questions, string>>;

await runCommand(help, async (given): Promise<ExitStatus> => {
  const { values } = options(given, {
    options: {
      council: { type: "string" },
      url: { type: "string" },
      "contact-team": { type: "string" },
      "contact-email": { type: "string" },
    },
  });
  const settings = join("content", settingsFile);
  if (existsSync(settings)) throw new UsageError(`There is an archive already: ${settings}`);
  if (values.url !== undefined) checkAddress(values.url);
  const answers = process.stdin.isTTY ? { ...(await asked(values)), ...values } : values;
  const { version } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const { written, kept } = beginArchive(".", {
    council: {
      council: answers.council,
      url: answers.url,
      contactTeam: answers["contact-team"],
      contactEmail: answers["contact-email"],
    },
    version,
  });
  for (const file of written) console.log(`wrote ${file}`);
  for (const file of kept) console.log(`left as it is: ${file}`);
  console.log(`
Next:
- npx committee-report-archive start               shows the archive on this computer
- npx committee-report-archive import FOLDER       makes reports of Word, PDF and text files`);
  return 0;
});

/** Asks for what was not given. An empty answer can be filled in later. */
async function asked(given: Answers): Promise<Answers> {
  const names = (Object.keys(questions) as (keyof typeof questions)[]).filter(
    (name) => given[name] === undefined,
  );
  const said = await ask(names.map((name) => `${questions[name]}: `));
  const answers: Answers = Object.fromEntries(
    names.flatMap((name, place) => (said[place] ? [[name, said[place]]] : [])),
  );
  if (answers.url !== undefined) checkAddress(answers.url);
  return answers;
}

function checkAddress(url: string) {
  if (/^https?:/.test(url) && URL.canParse(url)) return;
  throw new UsageError(`The address should begin with https://; “${url}” does not`);
}
