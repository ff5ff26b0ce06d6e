import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { hostedFolder } from "./hosting/hosted-site.ts";
import { builtSite } from "./site/site.ts";
import { endFamily, watchTime } from "./time-limit.ts";

/** The result of running one test file. A fault of the file itself counts as one failure. */
interface FileRun {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly fault: string | null;
  readonly output: string;
  readonly seconds: number;
}

/** In seconds of processor time, so that other work on the machine does not count. */
const limit = { work: 1200, rest: 180, clock: 3600 };

/** The environment variable for the site that a file's tests need, and the function that builds it. */
const sites = {
  "test/site/": { name: "SITE", made: builtSite },
  "test/hosting/": { name: "HOSTED", made: hostedFolder },
} as const;

const wanted = process.argv.slice(2);
const files = testFiles().filter(
  (file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
if (files.length === 0) {
  console.error(`No test file has ${wanted.join(" or ")} in its path.`);
  process.exit(1);
}

const started = Date.now();
const runs: FileRun[] = [];
const queue = [...files];
const workers = Math.min(availableParallelism(), 8, files.length);
await Promise.all(Array.from({ length: workers }, work));
const sum = (count: (run: FileRun) => number) => runs.reduce((all, run) => all + count(run), 0);
const failed = sum((run) => run.failed);
console.log(`\n${files.length} files in ${secondsSince(started)} s`);
console.log(`${sum((run) => run.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function work() {
  for (let file = queue.shift(); file; file = queue.shift()) {
    const run = await runFile(file);
    runs.push(run);
    console.log(`${run.failed === 0 ? "ok  " : "FAIL"} ${file}  ${run.passed} in ${run.seconds} s`);
    for (const line of skippedIn(run.output)) console.log(`     ${line}`);
    if (run.failed > 0) console.log(`${run.output}\n${run.fault ?? ""}`);
  }
}

/** Every test file; those that need the built site come first, because they take longest. */
function testFiles(): string[] {
  const found = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts") && !path.includes("/fixtures/"))
    .sort();
  return [...found.filter(siteFor), ...found.filter((file) => !siteFor(file))];
}

function siteFor(file: string) {
  return Object.entries(sites).find(([folder]) => file.startsWith(folder))?.[1];
}

/** What a file says it did not test because a program is not installed. */
function skippedIn(output: string): readonly string[] {
  return output.match(/^skipped: .*$/gm) ?? [];
}

async function runFile(file: string): Promise<FileRun> {
  const start = Date.now();
  const faulty = (fault: string, output = "") => {
    return { file, passed: 0, failed: 1, fault, output, seconds: secondsSince(start) };
  };
  if (/\btest\.only\(|\.only\(\s*["'`]/.test(readFileSync(file, "utf8"))) {
    return faulty("A test marked “only” was left over; the others would not run.");
  }
  const site = siteFor(file);
  const built = await site?.made().catch(asError);
  if (built instanceof Error) return faulty(`The sample archive was not built: ${built.message}`);
  const env = site ? { ...process.env, [site.name]: built } : process.env;
  const { output, code, late } = await execute(file, env);
  if (late !== null) return faulty(`${late} and was stopped.`, output);
  const count = (word: string) =>
    Number(new RegExp(String.raw`^ *${word}: +(\d+)`, "m").exec(output)?.[1] ?? Number.NaN);
  const [total, passed] = [count("Total"), count("Passed")];
  const isSkipped = total === 0 && skippedIn(output).length > 0;
  if (!(total > 0) && !isSkipped)
    return faulty("Ran no test. Does the file end with test.run()?", output);
  const failures = total - passed;
  if (failures === 0 && code !== 0) return faulty(`Ended with exit code ${code}.`, output);
  return { file, passed, failed: failures, fault: null, output, seconds: secondsSince(start) };
}

/** Runs a file in its own process group, so that what it started ends with it. */
function execute(file: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    env: { ...env, NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise<{ output: string; code: number | null; late: string | null }>((resolve) => {
    let late: string | null = null;
    const watched = watchTime(child.pid ?? 0, limit, (reason) => {
      late = reason;
      if (child.pid && process.platform !== "win32") endFamily(child.pid);
      else child.kill("SIGKILL");
    });
    child.on("close", (code) => {
      watched();
      resolve({ output, code, late });
    });
  });
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

function secondsSince(start: number): number {
  return Math.round((Date.now() - start) / 100) / 10;
}
