import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mediaTypes } from "../../src/formats/media-types.ts";
import { build, temporaryFolder } from "../site/site.ts";

/** An address of the sample archive that is declared to have moved, with a dot in it. */
export const formerAddress = "/boards/children/2015-11-23/quarter-2.final/";

/** Where it leads. */
export const movedTo = "/boards/children-and-young-people/2015-11-23/performance-2015-16-q2/";

let built: Promise<string> | null = null;

/**
 * The folder in which the sample archive stands with packed copies, as a build leaves it: a link at
 * "site". Every user of the machine may read it, because servers run as users of their own. The
 * runner builds it once for all files and names it in HOSTED.
 */
export function hostedFolder(): Promise<string> {
  built ??= process.env["HOSTED"] ? Promise.resolve(process.env["HOSTED"]) : buildHosted();
  return built;
}

async function buildHosted(): Promise<string> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const content = join(folder, "content");
  const output = join(folder, "site");
  cpSync(resolve(import.meta.dirname, "../../content"), content, { recursive: true });
  declareMove(join(content, "reports", `${movedTo.slice("/boards/".length, -1)}.md`));
  const further = ["--preview", "--compress"];
  const { code, words } = await build(content, output, {}, further);
  if (code !== 0) throw new Error(`the build ended with exit code ${code}\n${words}`);
  for (const ending of everyEnding) writeFileSync(join(output, `one-of.${ending}`), "");
  return folder;
}

/** Of the kinds of file that a site may hold; there is an empty one of each at the root. */
export const everyEnding = mediaTypes.flatMap(({ endings }) => endings);

function declareMove(report: string) {
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace("---\n", `---\nformer_addresses: ${formerAddress}\n`));
}
