import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordsOf, wordsOfMarkdown } from "../reading/words.ts";
import { pagesOf, wordsOfHtml } from "./pages.ts";
import { builtSite, filesOf } from "./site.ts";

const content = resolve(import.meta.dirname, "../../content");
const pages = new Map(pagesOf(await builtSite()).map((page) => [page.address, page]));
const reports = filesOf(join(content, "reports")).filter((file) => file.endsWith(".md"));

/** The words of a report's own part of its page, without what the page adds among them. */
function wordsInPage(html: string): string[] {
  const body = /<div class="report-body[^>]*>([\s\S]*?)<\/div>\s*<footer class="report-foot/.exec(
    html,
  );
  const added =
    /<p class="(?:paragraph-citation|table-csv|correction-mark)"[\s\S]*?<\/p>|<caption[\s\S]*?<\/caption>/g;
  const own = (body?.[1] ?? "").replace(added, "");
  return wordsOf(wordsOfHtml(own));
}

test("every word of every sample report is in its page, in order, and no other", () => {
  let compared = 0;
  for (const file of reports) {
    const page = pages.get(`/boards/${file.replace(/\.md$/, "/")}`);
    const [, , body = ""] = readFileSync(join(content, "reports", file), "utf8").split(/^---$/m);
    if (page?.kind !== "report") continue;
    const printed = wordsInPage(page.html);
    const written = wordsOfMarkdown(body);
    const at = written.findIndex((word, index) => word !== printed[index]);
    const near = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 5).join(" ");
    assert.is(at === -1 ? "" : near(printed), at === -1 ? "" : near(written), file);
    assert.is(printed.length, written.length, file);
    compared += 1;
  }
  assert.ok(compared >= 60, `${compared} reports were compared`);
});

test("an exempt report has no word of its body in the site, nor a withdrawn one", () => {
  const everything = [...pages.values()].map(({ html }) => wordsOfHtml(html)).join("\n");
  const sources = reports.map((file) => {
    const [, head = "", body = ""] = readFileSync(join(content, "reports", file), "utf8").split(
      /^---$/m,
    );
    return { file, body, isNotice: /^(exempt|withdrawn):/m.test(head) };
  });
  const published = sources.filter(({ isNotice }) => !isNotice).map(({ body }) => body);
  const notices = sources.filter(({ isNotice }) => isNotice);
  assert.ok(notices.length >= 2, `there are ${notices.length} notices`);
  for (const { file, body } of notices) {
    const own = body
      .split(/[.\n]/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => wordsOf(sentence).length >= 5)
      .filter((sentence) => !published.some((other) => other.includes(sentence)));
    for (const sentence of own) {
      assert.not.ok(everything.includes(sentence), `${file}: ${sentence}`);
    }
  }
});

test.run();
