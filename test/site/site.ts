import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
let built: Promise<string> | null = null;

/**
 * The folder of the built sample archive. The runner builds it once for all files and names it in SITE; a
 * file that runs alone builds its own. Throws with the build's output if it fails.
 */
export function builtSite(): Promise<string> {
  built ??= process.env["SITE"] ? Promise.resolve(process.env["SITE"]) : buildSample();
  return built;
}

async function buildSample(): Promise<string> {
  const output = temporaryFolder();
  const { code, words } = await build(join(root, "content"), output, {}, ["--preview"]);
  if (code !== 0) throw new Error(`the build ended with exit code ${code}\n${words}`);
  return output;
}

/** Builds a content folder in a separate process, with extra environment variables. */
export function build(
  content: string,
  output: string,
  environment: Readonly<Record<string, string>> = {},
  further: readonly string[] = [],
): Promise<{ code: number | null; words: string }> {
  // The project's own content keeps its ledger.
  const preview = content.startsWith(root) && !further.includes("--preview") ? ["--preview"] : [];
  const options = ["--content", content, "--output", output, ...preview, ...further];
  return command("build", options, environment);
}

/** Runs a command of the program in a separate process. */
export function command(
  name: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, ["bin/committee-report-archive.mjs", name, ...options], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, words }));
  });
}

/** An empty folder that is deleted when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "committee-reports-"));
  if (temporary.length === 0) process.on("exit", removeTemporary);
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];

function removeTemporary() {
  for (const folder of temporary) {
    rmSync(folder, { recursive: true, force: true });
    // A site written into the folder itself leaves its builds next to it.
    for (const name of readdirSync(dirname(folder))) {
      if (name.startsWith(`.${basename(folder)}.`)) {
        rmSync(join(dirname(folder), name), { recursive: true, force: true });
      }
    }
  }
}

/** Every file of a folder, as sorted paths with "/" between their parts. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}
