import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText } from "./archive-folder.ts";

/** A word of a scanned report, and one of scanned minutes. */
const inReport = "zqxreport";
const inMinutes = "zqxminutes";

const report = (date: string, period: string, fields: string) =>
  reportText({
    date,
    subject: `${inReport} monitoring, quarter ${period}`,
    fields: `series: monitoring\n${fields}`,
    body: `## 1.0 Purpose of report

1.1 To report on the ${inReport} lamps of quarter ${period}.

## 2.0 Recommendations

2.1 That the Board

1) buy ${inReport} lamps; and

2) note the ${inReport} report of quarter ${period}.

## 3.0 Performance

| Ref | Indicator | Actual Q${period.slice(0, 1)} | Target | Rating |
| --- | --- | ---: | ---: | --- |
| L1 | ${inReport} lamps that are lit | 83.7% | 85% | Amber |

## 4.0 Financial implications

4.1 The ${inReport} lamps cost £12,000.

## 5.0 Background papers

5.1 The ${inReport} survey of lamps.
`,
  });

const minutes = (date: string) => `---
board: Streets Board
date: ${date}
machine_read: true
---

## 12. ${inReport} monitoring

(Item 3)

The Board considered the ${inMinutes} lamps.

RESOLVED: That ${inReport} lamps be bought in ${inMinutes} Street only, and the report be noted.
`;

const output = join(temporaryFolder(), "site");
const { code, words } = await build(
  contentFolder({
    "reports/streets/2015-01-05/monitoring-q2.md": report(
      "2015-01-05",
      "2 2014/15",
      'item: "3"\nmachine_read: true\n',
    ),
    "reports/streets/2015-03-02/monitoring-q3.md": report(
      "2015-03-02",
      "3 2014/15",
      'item: "3"\nmachine_read: true\n',
    ),
    "reports/streets/2015-01-05/meeting.md": minutes("2015-01-05"),
    "reports/streets/2015-03-02/meeting.md": minutes("2015-03-02"),
    "watch.yaml": `- id: lamps\n  name: Lamps of the streets\n  words: [${inReport}]\n`,
  }),
  output,
);
if (code !== 0) throw new Error(words);

test("every page and feed that quotes a scan says that a machine read it", () => {
  const quoting = filesOf(output).filter((path) => {
    const isRead = /\.(?:html|xml)$/.test(path) && !path.endsWith("sitemap.xml");
    if (!isRead) return false;
    const text = readFileSync(join(output, path), "utf8");
    return text.includes(inReport) || text.includes(inMinutes);
  });
  const without = quoting.filter(
    (path) =>
      !/\bread by a machine\b|\bmachine read\b/i.test(readFileSync(join(output, path), "utf8")),
  );
  assert.equal(without, []);
  assert.ok(quoting.length > 30, quoting.join());
});

test("every table of data that quotes a scan has a column that says so", () => {
  const tables = filesOf(output).filter(
    (path) => path.startsWith("data/") && path.endsWith(".csv"),
  );
  const quoting = tables.filter((path) => {
    const text = readFileSync(join(output, path), "utf8");
    return text.includes(inReport) || text.includes(inMinutes);
  });
  const names = quoting.map((path) => path.replace(/^data\/|(?:\/[\d-]+)?\.csv$/g, ""));
  assert.equal([...new Set(names)].sort(), [
    "background-papers",
    "decisions",
    "indicator-values",
    "recommendations",
    "reports",
  ]);
  for (const path of quoting) {
    const [head = "", ...rows] = readFileSync(join(output, path), "utf8").trim().split("\r\n");
    const column = head.split(",").findIndex((name) => /machine_read$/.test(name));
    assert.ok(column !== -1, path);
    assert.ok(
      rows.every((row) => row.includes(",true")),
      path,
    );
  }
});

test.run();
