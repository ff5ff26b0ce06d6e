import { existsSync } from "node:fs";
import { readContent } from "../reading/content.ts";
import { counted, options, printProblems, run, UsageError } from "./command-line.ts";

const help = `npm run check -- [--content DIR]

Reads a content folder and prints every Problem in it: errors, which stop a build, and warnings.

  --content DIR    the publisher's folder (content)`;

await run(help, (given) => {
  const { values } = options(given, {
    options: { content: { type: "string", default: "content" } },
  });
  if (!existsSync(values.content)) throw new UsageError(`There is no folder “${values.content}”`);
  const { content, problems } = readContent(values.content);
  printProblems(problems);
  if (!content) return 1;
  console.log(`${counted(content.filed.length, "report")} read in ${values.content}`);
  return 0;
});
