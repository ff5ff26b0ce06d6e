import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, filesOf, temporaryFolder } from "./site.ts";

const content = resolve(import.meta.dirname, "../../content");
const canaries = ["Zanderquill", "Borrowfleet", "Quintermain", "Thistlebrack", "Ovenmouth"];

/** A copy of the sample with an exempt report added, each part of which has a unique word. */
function withExempt(titlePublic: boolean): string {
  const folder = temporaryFolder();
  cpSync(content, folder, { recursive: true });
  const board = "finance-and-corporate-services";
  const meeting =
    readdirSync(join(folder, "reports", board))
      .sort()
      .at(-1) ?? "";
  const beside = join(folder, "reports", board, meeting);
  const [model = ""] = readdirSync(beside).filter((file) => file.endsWith(".md"));
  const head = readFileSync(join(beside, model), "utf8").split(/^---$/m)[1] ?? "";
  const field = (name: string) =>
    new RegExp(`^${name}:.*(?:\\n[ -].*)*`, "m").exec(head)?.[0] ?? "";
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, "ovenmouth.csv"), "Ovenmouth,1\n");
  const lines = [
    ...["---", field("board"), field("date"), "subject: Terms for Zanderquill Yard"],
    ...[field("reporting_officer"), field("wards")],
    ...["exempt:", "  paragraphs: [3]", `  title_public: ${titlePublic}`],
    ...["background_papers:", "  - title: Valuation by Borrowfleet"],
    ...["attachments:", "  - file: ovenmouth.csv", "    title: Offers of Quintermain"],
    ...["---", "", "## 1.0 Purpose of Report", "", "1.1 To sell to Thistlebrack & Co.", ""],
  ];
  writeFileSync(join(beside, "sale-of-a-yard.md"), lines.join("\n"));
  return folder;
}

async function foundIn(folder: string): Promise<string[]> {
  const output = temporaryFolder();
  const { code, words } = await build(folder, output);
  assert.is(code, 0, words);
  const everything = filesOf(output).map(
    (file) => `${file}\n${readFileSync(join(output, file), "utf8")}`,
  );
  assert.ok(everything.some((text) => text.includes("Schedule 12A")));
  return canaries.filter((word) =>
    everything.some((text) => text.toLowerCase().includes(word.toLowerCase())),
  );
}

test("an exempt report leaves no word, file or title of it anywhere in the site", async () => {
  assert.equal(await foundIn(withExempt(false)), []);
});

test("an exempt report whose title is public leaves its title alone", async () => {
  assert.equal(await foundIn(withExempt(true)), ["Zanderquill"]);
});

test.run();
