import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, temporaryFolder } from "../site/site.ts";

/** An address of the sample archive that is declared to have moved, with a dot in it. */
export const formerAddress = "/boards/children/2015-11-23/quarter-2.final/";

/** Where it leads. */
export const movedTo = "/boards/children-and-young-people/2015-11-23/performance-2015-16-q2/";

let built: Promise<string> | null = null;

/**
 * The folder in which the sample archive stands with packed copies, as a build leaves it: a link at
 * "site". Every user of the machine may read it, because servers run as users of their own.
 */
export function hostedFolder(): Promise<string> {
  built ??= buildHosted();
  return built;
}

async function buildHosted(): Promise<string> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const content = join(folder, "content");
  cpSync(resolve(import.meta.dirname, "../../content"), content, { recursive: true });
  declareMove(join(content, "reports", `${movedTo.slice("/boards/".length, -1)}.md`));
  const { code, words } = await build(content, join(folder, "site"), {}, [
    "--preview",
    "--compress",
  ]);
  if (code !== 0) throw new Error(`the build ended with exit code ${code}\n${words}`);
  return folder;
}

function declareMove(report: string) {
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace("---\n", `---\nformer_addresses: ${formerAddress}\n`));
}

/** A copy of the site under a path within a folder; the path's parts are as they are on the disk. */
export async function copyUnder(path: string): Promise<string> {
  const folder = await hostedFolder();
  const root = join(folder, "odd");
  mkdirSync(root, { recursive: true });
  cpSync(join(folder, "site"), join(root, path), { recursive: true, dereference: true });
  return root;
}
