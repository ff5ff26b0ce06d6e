import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reportAsText } from "./report-as-text.ts";

const fixtures = new URL("./fixtures/", import.meta.url).pathname;
const cases = readdirSync(fixtures)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => basename(file, ".txt"));

for (const name of cases) {
  const given = readFileSync(join(fixtures, `${name}.txt`));
  test(`a report laid out with ${name.replaceAll("-", " ")} is read whole`, () => {
    const expected = readFileSync(join(fixtures, `${name}.md`), "utf8");
    assert.fixture(reportAsText(given, name), expected);
  });
}

test.run();
