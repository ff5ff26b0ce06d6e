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
place: ${inMinutes} Hall
present: [${inMinutes} Ash]
agenda:
  - item: "3"
    title: ${inMinutes} monitoring
  - item: "4"
    title: ${inMinutes} parks
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

/** A file's text; the lines that a calendar folds are whole. */
const textOf = (path: string) => readFileSync(join(output, path), "utf8").replaceAll("\r\n ", "");

test("every page, feed and calendar that quotes a scan says that a machine read it", () => {
  const quoting = filesOf(output).filter((path) => {
    const isRead = /\.(?:html|xml|ics)$/.test(path) && !path.endsWith("sitemap.xml");
    if (!isRead) return false;
    const text = textOf(path);
    return text.includes(inReport) || text.includes(inMinutes);
  });
  const without = quoting.filter(
    (path) => !/\bread by a machine\b|\bmachine read\b/i.test(textOf(path)),
  );
  assert.equal(without, []);
  assert.ok(quoting.some((path) => path.endsWith(".ics")));
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
    "agenda-items",
    "attendance",
    "background-papers",
    "decisions",
    "indicator-values",
    "meetings",
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

test("what a calendar says of a scan, report by report and of the meeting, says that a machine read it", () => {
  const [event = ""] = textOf("boards/streets/meetings.ics").split("BEGIN:VEVENT").slice(1);
  const description = /^DESCRIPTION:(.*?)\r\n/m.exec(event)?.[1]?.split("\\n") ?? [];
  assert.match(description[0] ?? "", "Time\\, place and minutes (read by a machine from a scan)");
  assert.match(description[2] ?? "", /^Item 3: .*\(read by a machine from a scan\)$/);
});

test("the attendance and the agenda of minutes that a machine read say so", () => {
  const page = textOf("boards/streets/2015-01-05/index.html");
  for (const title of ["Attendance", "Agenda"]) {
    assert.match(page, `>${title} <span class="read-by-machine">(read by a machine from a scan)`);
  }
});

test("a table of a scan in a spreadsheet has a column that says so", () => {
  const paths = [
    "boards/streets/2015-01-05/monitoring-q2/index.html",
    ...filesOf(output).filter((path) => /^indicators\/.+\/index\.html$/.test(path)),
  ];
  assert.ok(paths.length > 1);
  for (const path of paths) {
    const link = /href="data:text\/csv[^,]*,([^"]+)"/.exec(textOf(path))?.[1] ?? "";
    const [head = "", ...rows] = decodeURIComponent(link).trim().split("\r\n");
    assert.match(head, /,machine_read$/);
    assert.ok(rows.length > 0 && rows.every((row) => row.endsWith(",true")), path);
  }
});

test.run();
