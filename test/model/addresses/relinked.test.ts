import { test } from "uvu";
import * as assert from "uvu/assert";
import { relinked, relinkedReport } from "../../../src/model/addresses/relinked.ts";
import { flowingSections } from "../../../src/model/report/body/flowing-text.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { reportOf } from "../../archive/report.ts";

const body = `## A [heading](https://a.example/)

One line\\
and **bold [words](https://b.example/)** of it.

- an [item](https://a.example/)

| [Lamps](https://a.example/) | Cost |
| --- | --- |
| [Mill](https://b.example/) | £3 |

\`\`\`
as printed
\`\`\`
`;
const { sections } = outline(readMarkdown(body), "a.md");

/** Every address that the words of a report lead to, in their order. */
const links = (of: unknown) =>
  [...JSON.stringify(of).matchAll(/"href":"([^"]*)"/g)].map((m) => m[1]);

test("every link of a report can be redirected, wherever it is, and the words stay", () => {
  const found = relinked(sections, (href) => href.replace("example", "test"));
  assert.equal(
    links(found).sort(),
    links(sections)
      .map((href) => href?.replace("example", "test"))
      .sort(),
  );
  assert.is(links(found).length, 5);
  assert.is(flowingSections(found), flowingSections(sections));
});

test("a link that leads nowhere leaves its words, with their emphasis", () => {
  const found = relinked(sections, (href) => (href.includes("//b.") ? null : href));
  assert.equal(
    links(found),
    links(sections).filter((href) => !href?.includes("//b.")),
  );
  assert.is(flowingSections(found), flowingSections(sections));
  assert.is(
    JSON.stringify(found).split('"strong"').length,
    JSON.stringify(sections).split('"strong"').length,
  );
});

test("a report with other links is a separate value, with the links that it now has", () => {
  const report = reportOf({ body });
  const linked = { ...report, facts: { ...report.facts, links: ["/a/", "/b/"] } };
  const found = relinkedReport(linked, (href) => (href === "/a/" ? "/c/" : null));
  assert.equal(found.facts.links, ["/c/", "/b/"]);
  assert.is.not(found.digest, report.digest);
  assert.is.not(found.digest, relinkedReport(linked, () => null).digest);
});

test.run();
