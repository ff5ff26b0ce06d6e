import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  filedIn,
  freePath,
  keptReports,
  sourcePath,
  textThere,
} from "../../../src/importing/filing/kept-reports.ts";
import { temporaryFolder } from "../../site/site.ts";

/** A content folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const content = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

const [one, other] = ["1".repeat(64), "2".repeat(64)];
const madeFrom = (sha256: string) => `---\nsource:\n  file: a.pdf\n  sha256: ${sha256}\n---\n`;

test("a report is known by its source where reports are filed or wait, and nowhere else", () => {
  const kept = keptReports(
    folderOf({
      "reports/streets/a.md": madeFrom(one),
      "incoming/b.md": madeFrom(other).replace(other, `"${other}"`),
      "pages/c.md": madeFrom("3".repeat(64)),
      "reports/streets/d.txt": madeFrom("4".repeat(64)),
      "reports/streets/h.md.txt": madeFrom("8".repeat(64)),
      "reports/streets/i.md": `---\nnote: "  sha256: ${"9".repeat(64)}"\n---\n`,
      "old/reports/e.md": madeFrom("5".repeat(64)),
      "reports/streets/f.md": `---\nsha256: ${"6".repeat(64)}\n---\n`,
      "reports/streets/g.md": madeFrom(`${"7".repeat(64)}7`),
    }),
  );
  assert.equal([...kept.bySource].sort(), [
    [one, "reports/streets/a.md"],
    [other, "incoming/b.md"],
  ]);
});

test("the reports of a folder are its Markdown files, and not those below it", () => {
  const kept = keptReports(
    folderOf({ "reports/a.md": "A", "reports/a.pdf": "", "reports/streets/b.md": "B" }),
  );
  assert.equal(filedIn(kept, "reports"), [["reports/a.md", "A"]]);
});

test("a free name differs from every other in more than its capitals", () => {
  const kept = keptReports(folderOf({ "reports/Lamps.md": "", "reports/lamps-2.md": "" }));
  assert.is(freePath(kept, "reports", "lamps", ".md"), "reports/lamps-3.md");
  assert.is(freePath(kept, "reports", "quays", ".md"), "reports/quays.md");
});

test("a text is that of this run, then that of the folder, then that of the disk", () => {
  const content = folderOf({ "reports/a.md": "before", "reports/b.md": "there" });
  const kept = keptReports(content);
  kept.texts.set("reports/a.md", "made");
  writeFileSync(join(content, "reports/c.md"), "since");
  const text = (path: string) => textThere(path, { kept, content });
  assert.equal(
    ["a", "b", "c", "d"].map((name) => text(`reports/${name}.md`)),
    ["made", "there", "since", null],
  );
});

test("a source takes a free name, or the one at which it was left with the same bytes", () => {
  const content = folderOf({ "reports/a.pdf": "first", "reports/a-2.pdf": "second" });
  const path = (words: string) =>
    sourcePath(content, keptReports(content), "reports", {
      stem: "a",
      extension: ".pdf",
      bytes: Buffer.from(words),
    });
  assert.equal(["first", "second", "third"].map(path), [
    "reports/a.pdf",
    "reports/a-2.pdf",
    "reports/a-3.pdf",
  ]);
});

test.run();
