import { type ParseArgsConfig, parseArgs } from "node:util";
import { hasErrors, type Problem, problemLine } from "../model/problem.ts";
import { type PlainDate, plainDate, today } from "../model/time/plain-date.ts";
import { counted } from "../text/counted.ts";
import { plainReason } from "./plain-reason.ts";

/** How a command ended: 0 success, 1 problems in the content, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Wrong usage of a command, and what to write instead. */
export class UsageError extends Error {}

/** Runs a command: prints its help or a usage error, and sets the exit status. */
export async function runCommand(
  help: string,
  command: (given: string[]) => Promise<ExitStatus> | ExitStatus,
) {
  const given = process.argv.slice(2);
  if (given.includes("--help") || given.includes("-h")) {
    console.log(help);
    return;
  }
  try {
    process.exitCode = await command(given);
  } catch (error) {
    if (error instanceof UsageError) {
      // Only how it is called: the whole help would push the message off a screen.
      console.error(`${error.message}\n\n${help.split("\n\n")[0]}\n\n--help says more`);
      process.exitCode = 2;
      return;
    }
    const reason = plainReason(error);
    if (reason === null) throw error;
    console.error(reason);
    process.exitCode = 1;
  }
}

/** Reads a command's options. Throws UsageError for an unknown one. */
export function options<Config extends ParseArgsConfig>(given: string[], config: Config) {
  const taken = takenByNpm(given, Object.keys(config.options ?? {}));
  if (taken !== null) {
    throw new UsageError(
      `npm took --${taken} for itself; write “--” before the options: npm run … -- --${taken} …`,
    );
  }
  const parsed = parsedBy(given, config);
  // An empty path would be the folder where the command runs.
  const empty = [
    ...Object.entries(parsed.values),
    ...[...parsed.positionals].map((each) => ["", each]),
  ].find(([, value]) => value === "");
  if (empty !== undefined) {
    const what = empty[0] === "" ? "a place" : `--${empty[0]}`;
    throw new UsageError(`${what} is given as “”, which names nothing; fill it in or leave it out`);
  }
  return parsed;
}

function parsedBy<Config extends ParseArgsConfig>(args: string[], config: Config) {
  try {
    return parseArgs({ ...config, args, strict: true });
  } catch (error) {
    throw new UsageError(usageFault(error));
  }
}

/** What Node finds wrong, in our words. */
function usageFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown !== undefined) return `There is no option “${unknown}”`;
  const [, lacking] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message) ?? [];
  return lacking === undefined ? message : `${lacking} needs a value after it`;
}

/**
 * An option that npm took as its own because no “--” came before it; null if there is none. npm passes its
 * options on as environment variables; its own cache is always among them.
 */
function takenByNpm(given: readonly string[], names: readonly string[]): string | null {
  const isTaken = (name: string) =>
    name !== "cache" &&
    process.env[`npm_config_${name.replaceAll("-", "_")}`] !== undefined &&
    !given.some((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return names.find(isTaken) ?? null;
}

/** Throws UsageError if more arguments are given than the command takes, and names the extra ones. */
export function refuseMore(others: readonly string[], taken: string) {
  if (others.length === 0) return;
  const named = others.map((other) => `“${other}”`).join(", ");
  throw new UsageError(
    `${taken}; ${named} would be left out. An option of npm run needs “--” before it: npm run … -- --content DIR`,
  );
}

/** The day given by `--today`, or today. Throws UsageError if there is no such day. */
export function dayGiven(text: string | undefined): PlainDate {
  if (text === undefined) return today();
  const day = plainDate(text);
  if (day === null)
    throw new UsageError(`--today should be a day, such as 2015-01-05; “${text}” is not`);
  return day;
}

/** Prints every Problem and their number. */
export function printProblems(problems: readonly Problem[]) {
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length === 0) return;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const stopped = hasErrors(problems) ? "; the site is left as it was" : "";
  console.error(
    `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}${stopped}`,
  );
}
