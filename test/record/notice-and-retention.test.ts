import { test } from "uvu";
import * as assert from "uvu/assert";
import { command } from "../site/site.ts";
import { contentFolder, reportText } from "./archive-folder.ts";

const check = (content: string, ...further: string[]) =>
  command("check", ["--content", content, ...further]);

test("a report that comes less than five clear days before its meeting is reported", async () => {
  const content = contentFolder({
    "reports/streets/2015-06-09/late.md": reportText({
      date: "2015-06-09",
      subject: "Late",
      fields: "publish_from: 2015-06-02",
    }),
    "reports/streets/2015-06-09/early.md": reportText({
      date: "2015-06-09",
      subject: "Early",
      fields: "publish_from: 2015-06-01",
    }),
    "reports/streets/2015-06-16/today.md": reportText({ date: "2015-06-16", subject: "Today" }),
    "reports/streets/2015-01-05/old.md": reportText({ subject: "Old" }),
  });
  const { code, words } = await check(content, "--today", "2015-06-10");
  assert.is(code, 0, words);
  assert.match(words, /late\.md:1:1 {2}warning {2}short-notice .* 4 clear days/);
  assert.match(words, /today\.md:1:1 {2}warning {2}short-notice .* 3 clear days/);
  assert.match(words, /2 warnings/);
});

test("a report past its years of inspection is listed, and stays", async () => {
  const content = contentFolder({
    "reports/streets/2015-01-05/old.md": reportText({ subject: "Old" }),
    "reports/streets/2021-01-05/new.md": reportText({ date: "2021-01-05", subject: "New" }),
  });
  const listed = await check(content, "--retention", "--today", "2021-01-06");
  assert.is(listed.code, 0, listed.words);
  assert.match(listed.words, /old\.md {2}open to inspection until 5 January 2021/);
  assert.match(listed.words, /1 report past the 6 years/);
  const day = await check(content, "--retention", "--today", "2021-01-05");
  assert.match(day.words, /0 reports past/);
});

test.run();
