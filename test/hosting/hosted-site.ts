import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mediaTypes } from "../../src/formats/serving/media-types.ts";
import { build, temporaryFolder } from "../site/site.ts";

/** A former address in the sample archive, with a dot in it. */
export const formerAddress = "/boards/children/2015-11-23/quarter-2.final/";

/** The address to which it redirects. */
export const movedTo = "/boards/children-and-young-people/2015-11-23/performance-2015-16-q2/";

/** The address of a report whose title is now withheld, which is gone. */
export const goneAddress = "/boards/children-and-young-people/2015-11-23/zqxsecret/";

/** The notice of that report. */
export const noticeOfGone = "/boards/children-and-young-people/2015-11-23/item-9/";

let built: Promise<string> | null = null;

/**
 * The folder with the built sample archive and its compressed copies: a link named "site". It is readable
 * by every user of the machine, because servers run as users of their own. The runner builds it once for
 * all test files and names it in HOSTED.
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
  declareGone(content);
  declareOld(content);
  declareMove(join(content, "reports", `${movedTo.slice("/boards/".length, -1)}.md`));
  const further = ["--preview", "--compress"];
  const { code, words } = await build(content, output, {}, further);
  if (code !== 0) throw new Error(`the build ended with exit code ${code}\n${words}`);
  for (const ending of everyEnding) writeFileSync(join(output, `one-of.${ending}`), "");
  return folder;
}

/** Every kind of file that a site may hold; there is an empty one of each at the root. */
export const everyEnding = mediaTypes.flatMap(({ endings }) => endings);

/** Adds a report that was published and is now exempt; only its old address contains its title. */
function declareGone(content: string) {
  const report = `---
board: Children's Services Policy and Performance Board
date: 2015-11-23
subject: The zqxsecret
reporting_officer: Strategic Director, Children and Enterprise
wards: Boroughwide
item: "9"
exempt:
  paragraphs: [3]
  published_address: gone
---

## 1.0 Purpose

1.1 Words.
`;
  writeFileSync(join(content, "reports", `${goneAddress.slice("/boards/".length, -1)}.md`), report);
  writeFileSync(join(content, "addresses.txt"), `${goneAddress} 2015-11-24 1 1.1\n`);
}

/** Addresses of an earlier system, each as it was written in links, and where it leads. */
export const oldAddresses: readonly (readonly [asked: string, to: string])[] = [
  ["/ieListDocuments.aspx?CId=12&MId=7837&Ver=4", "/boards/children-and-young-people/2015-11-23/"],
  ["/ielistdocuments.aspx?mid=7837", "/boards/children-and-young-people/2015-11-23/"],
  ["/mgAi.aspx?ID=7837", movedTo],
  ["/documents/s65412/Some%20Report.pdf", movedTo],
];

/** Two pages have the same number and lead apart; one leads to an address that has moved in the archive. */
export const oldLines: readonly string[] = [
  "ieListDocuments.aspx?MId=7837 /boards/children-and-young-people/2015-11-23/",
  `mgAi.aspx?ID=7837 ${formerAddress}`,
  `documents/s65412/ ${movedTo}`,
];

function declareOld(content: string) {
  const lines = ["# A remark", ...oldLines];
  writeFileSync(join(content, "old-addresses.txt"), `${lines.join("\n")}\n`);
}

function declareMove(report: string) {
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace("---\n", `---\nformer_addresses: ${formerAddress}\n`));
}
