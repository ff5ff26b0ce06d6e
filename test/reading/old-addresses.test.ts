import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openContentFolder } from "../../src/reading/folder/content-folder.ts";
import { readOldAddresses } from "../../src/reading/old-addresses.ts";

/** Reads a file of old addresses in a folder that holds one report with a map next to it. */
function read(...lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "old-"));
  try {
    const meeting = join(folder, "reports/lamps/2015-01-05");
    mkdirSync(meeting, { recursive: true });
    for (const name of ["review.md", "map.pdf"]) writeFileSync(join(meeting, name), "");
    writeFileSync(join(folder, "old-addresses.txt"), lines.join("\n"));
    const former = new Set(["/boards/lamps/2014-01-05/review/"]);
    return readOldAddresses(openContentFolder(folder), former);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("an archive without addresses of an earlier system has none", () => {
  const folder = mkdtempSync(join(tmpdir(), "old-"));
  const found = readOldAddresses(openContentFolder(folder), new Set());
  rmSync(folder, { recursive: true });
  assert.equal(found, { oldAddresses: [], problems: [] });
});

test("remarks and empty lines are not addresses, and a line that is not one is named with its place", () => {
  const { oldAddresses, problems } = read(
    "# words",
    "",
    "  ",
    "ielist.aspx?MId=12 /boards/lamps/2015-01-05/",
    "words alone",
  );
  assert.equal(
    oldAddresses.map(({ line }) => line),
    [4],
  );
  assert.equal(
    problems.map(({ line, column }) => `${line}:${column}`),
    ["5:1"],
  );
});

test("old addresses lead to boards, meetings, reports, files and what has moved", () => {
  const { oldAddresses, problems } = read(
    "# A remark",
    "",
    "mgCommitteeDetails.aspx?ID=9 /boards/lamps/",
    "ieListDocuments.aspx?MId=12 /boards/lamps/2015-01-05/",
    "mgAi.aspx?ID=3 /boards/lamps/2015-01-05/review/",
    "documents/s4/ /boards/lamps/2015-01-05/review/map.pdf",
    "documents/s5/ /boards/lamps/2014-01-05/review/",
  );
  assert.equal(problems, []);
  assert.equal(
    oldAddresses.map(({ path, parameter, line }) => [path, parameter?.value ?? null, line]),
    [
      ["mgCommitteeDetails.aspx", "9", 3],
      ["ieListDocuments.aspx", "12", 4],
      ["mgAi.aspx", "3", 5],
      ["documents/s4/", null, 6],
      ["documents/s5/", null, 7],
    ],
  );
});

test("an old address that leads nowhere is a warning, and is kept", () => {
  const { oldAddresses, problems } = read("mgAi.aspx?ID=3 /boards/lamps/2015-01-05/gone/");
  assert.is(oldAddresses.length, 1);
  assert.equal(
    problems.map(({ rule, severity, line }) => [rule, severity, line]),
    [["old-address-leads-nowhere", "warning", 1]],
  );
});

test("an old address that leads to a board that is not here is a warning too", () => {
  const { problems } = read("mgAi.aspx?ID=2 /boards/nothing/");
  assert.equal(
    problems.map(({ rule }) => rule),
    ["old-address-leads-nowhere"],
  );
});

test("a line as a browser shows it says what to leave out", () => {
  for (const line of [
    "https://democracy.example.gov.uk/mgAi.aspx?ID=3 /boards/lamps/",
    "ieListDocuments.aspx?CId=1&MId=3 /boards/lamps/",
  ]) {
    assert.match(read(line).problems[0]?.message ?? "", "leave out the server’s name");
  }
});

for (const line of [
  "mgAi.aspx /boards/lamps/",
  "mgAi.aspx?ID=1&CId=2 /boards/lamps/",
  "documents/../s4/ /boards/lamps/",
  'mgAi.aspx?ID=1" /boards/lamps/',
  "mgAi.aspx?ID=1 https://elsewhere.example/",
  "mgAi.aspx?ID=1 /boards/la;mps/",
]) {
  test(`“${line}” says no old address, and could not enter a server's rules`, () => {
    const { oldAddresses, problems } = read(line);
    assert.equal(oldAddresses, []);
    assert.is(problems[0]?.rule, "old-address");
  });
}

test.run();
