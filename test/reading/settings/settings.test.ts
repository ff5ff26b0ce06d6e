import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { councilOn } from "../../../src/model/council/settings.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { openContentFolder } from "../../../src/reading/folder/content-folder.ts";
import { readSettings } from "../../../src/reading/settings/settings.ts";
import { day } from "../../archive/made.ts";
import { contentFolder, reportText, write } from "../../record/archive-folder.ts";
import { build, temporaryFolder } from "../../site/site.ts";

/** A content folder for a council of this name. */
function called(council: string): string {
  const content = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({}),
    "reports/streets/2025-01-06/salt.md": reportText({ date: "2025-01-06", subject: "Salt" }),
  });
  const text = readFileSync(join(content, "site.yaml"), "utf8");
  write(content, { "site.yaml": text.replace(/^council: .*$/m, `council:${council}`) });
  return content;
}

const renamed = `
  - name: Marlow Vale Borough Council
    until: 2023-03-31
  - name: Marlow and Wykeham Council
    from: 2023-04-01`;

test("a council is called by the name that it had on the day", () => {
  const { settings } = readSettings(openContentFolder(called(renamed)));
  if (!settings) throw new Error("no settings");
  assert.is(settings.council, "Marlow and Wykeham Council");
  for (const [date, name] of [
    ["1999-01-01", "Marlow Vale Borough Council"],
    ["2023-03-31", "Marlow Vale Borough Council"],
    ["2023-04-01", "Marlow and Wykeham Council"],
    ["2040-01-01", "Marlow and Wykeham Council"],
  ] as const) {
    assert.is(councilOn(settings, day(date)), name, date);
  }
});

test("a council with one name has it on every day", () => {
  const { settings } = readSettings(openContentFolder(called(" Marlow Vale Borough Council")));
  assert.is(settings?.council, "Marlow Vale Borough Council");
  assert.is(settings && councilOn(settings, day("1999-01-01")), "Marlow Vale Borough Council");
});

test("names that overlap, and none at all, are named with their place", () => {
  const problems = (council: string) =>
    readSettings(openContentFolder(called(council)))
      .problems.map(problemLine)
      .join("\n");
  assert.match(
    problems(renamed.replace("from: 2023-04-01", "from: 2022-04-01")),
    /site\.yaml:4:\d+ {2}error {2}name-dates .*should start after “Marlow Vale Borough Council” ends/,
  );
  assert.match(problems(" []"), "should have at least one name");
  assert.match(problems(' ""'), "should not be empty");
});

test("a renamed council leaves the citations of older reports as they were", async () => {
  const output = join(temporaryFolder(), "site");
  const asked = `${renamed}\nalso_publish: [plain text]`;
  const { code, words } = await build(called(asked), output, {}, ["--preview"]);
  assert.is(code, 0, words);
  const page = (path: string) => readFileSync(join(output, "boards/streets", path), "utf8");
  const [older, newer] = ["2015-01-05/lighting", "2025-01-06/salt"];
  const citations = (report: string) =>
    [...page(`${report}/index.html`).matchAll(/href="(data:[^"]+)"/g)].map(([, href = ""]) =>
      decodeURIComponent(href),
    );
  assert.is(citations(older).length, 3);
  for (const text of [...citations(older), page(`${older}/report.txt`)]) {
    assert.match(text, "Marlow Vale Borough Council");
    assert.not.match(text, "Wykeham");
  }
  for (const text of [...citations(newer), page(`${newer}/report.txt`)]) {
    assert.match(text, "Marlow and Wykeham Council");
  }
  assert.match(page(`${older}/index.html`), /publisher" content="Marlow Vale Borough Council"/);
  assert.match(page("2015-01-05/pack/index.html"), "Streets Board, Marlow Vale Borough Council,");
});

test.run();
