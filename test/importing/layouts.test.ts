import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reportAsText } from "./report-as-text.ts";

const fixtures = new URL("./fixtures/", import.meta.url).pathname;
const cases = readdirSync(fixtures).filter((file) => /\.(txt|docx|pdf)$/.test(file));

for (const file of cases) {
  const extension = extname(file);
  const name = file.slice(0, -extension.length);
  const expected = join(fixtures, `${name}.md`);
  if (!existsSync(expected)) continue;
  test(`a ${extension} report with ${name.replaceAll("-", " ")} is read whole`, async () => {
    const given = readFileSync(join(fixtures, file));
    assert.fixture(await reportAsText(given, name, extension), readFileSync(expected, "utf8"));
  });
}

test.run();
