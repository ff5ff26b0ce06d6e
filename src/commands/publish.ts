import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../output/program-folder.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { publishCommand } from "../reading/settings/settings.ts";
import { type ExitStatus, options, runCommand, UsageError } from "./command-line.ts";

const help = `committee-report-archive publish [--content DIR] [--output DIR]

Builds the site, as “build” does, then runs the publish command of site.yaml in this folder. Nothing is
sent where the content has an error. The command is a list, a program and its arguments:

  publish: [rsync, --archive, --delete-after, _site/, "www.example.gov.uk:/srv/reports/"]

  --content DIR    the publisher's folder (content)
  --output DIR     where the site is written (_site)`;

await runCommand(help, (given): ExitStatus => {
  const { values } = options(given, {
    options: {
      content: { type: "string", default: "content" },
      output: { type: "string", default: "_site" },
    },
  });
  const { content, output } = values;
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”`);
  const [program, ...args] = publishCommand(openContentFolder(content)) ?? [];
  const own = join(programFolder, "bin/committee-report-archive.mjs");
  const build = [own, "build", "--content", content, "--output", output];
  if (spawnSync(process.execPath, build, { stdio: "inherit" }).status !== 0) return 1;
  if (program === undefined) {
    console.log(`site.yaml has no “publish”: copy ${output} to your server`);
    return 0;
  }
  console.log([program, ...args].join(" "));
  const { status, error } = spawnSync(program, args, { stdio: "inherit" });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  else if (status !== 0) console.error(`${program} ended with ${status}`);
  return status === 0 ? 0 : 1;
});
