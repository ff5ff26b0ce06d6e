import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { command } from "../site/site.ts";
import { textOf } from "../source.ts";

const commands = readdirSync("src/commands").flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? []);
for (const name of commands.filter((each) =>
  textOf(`src/commands/${each}.ts`).includes("await run("),
)) {
  test(`${name} -h says how it is called`, async () => {
    const { code, words } = await command(name, ["-h"]);
    assert.is(code, 0);
    assert.match(words, `committee-report-archive ${name}`);
  });
}

test("an option that there is not is named, and the message stays in sight", async () => {
  const { code, words } = await command("import", ["--contnt", "x"]);
  assert.is(code, 2);
  assert.match(words, /^There is no option “--contnt”\n/);
  assert.match(words, "committee-report-archive import");
  assert.ok(words.split("\n").length <= 10, words);
});

test("an option without its value says so", async () => {
  const { code, words } = await command("check", ["--content"]);
  assert.is(code, 2);
  assert.match(words, /^--content needs a value after it\n/);
});

test.run();
