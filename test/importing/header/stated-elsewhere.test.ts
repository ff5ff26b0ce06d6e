import { test } from "uvu";
import * as assert from "uvu/assert";
import { readHeader } from "../../../src/importing/header/header.ts";
import { withStated } from "../../../src/importing/header/stated-elsewhere.ts";
import { Changes } from "../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { day } from "../../archive/made.ts";

const none = {
  boards: () => false,
  officers: () => false,
  portfolios: () => false,
  wards: () => false,
};

/** A header with what is known of the report elsewhere: its pairs, and what the clerk is told. */
function settled(
  text: string,
  elsewhere: { subject?: string; officers?: readonly string[]; wards?: readonly string[] } = {},
) {
  const changes = new Changes();
  const lines = linesOf(text);
  const header = withStated(
    readHeader(lines, { start: 0, end: lines.length }, none, changes),
    {
      board: "Streets Board",
      date: day("2015-01-05"),
      subject: "Lamps",
      item: null,
      officers: [],
      wards: [],
      origin: { from: "https://democracy.example/", fetched: day("2026-01-05") },
      ...elsewhere,
    },
    changes,
  );
  return { header, rules: changes.findings.map(({ rule }) => rule), findings: changes.findings };
}

const own =
  "REPORT TO: Streets Board\nDATE: 5 January 2015\nSUBJECT: Lamps\nREPORTING OFFICER: Head of Streets\nWARDS: All";

test("what both say alike is said once", () => {
  const { header, rules } = settled(own, { officers: ["Head of Streets."] });
  assert.equal(rules, []);
  assert.equal(header.pairs, []);
  assert.equal(header.officers, ["Head of Streets."]);
});

test("where they differ, the origin’s is taken, the document’s is kept, and both are shown", () => {
  const { header, findings } = settled(own.replace("Lamps", "Rails"));
  assert.is(header.subject, "Lamps");
  assert.equal(header.pairs, [{ label: "Subject in the document", value: "Rails" }]);
  assert.equal(
    findings.map(({ rule, message }) => [
      rule,
      message.includes("“Lamps”"),
      message.includes("“Rails”"),
    ]),
    [["differs-from-origin", true, true]],
  );
});

test("what the origin does not say stays as the document has it", () => {
  const { header } = settled(own);
  assert.equal([header.officers, header.wards], [["Head of Streets"], ["All"]]);
});

test("what is known elsewhere is not asked for; the rest still is", () => {
  const bare = "REPORT TO: Streets Board\nSUBJECT: Lamps";
  assert.equal(settled(bare).rules.sort(), ["missing-field", "no-wards"]);
  assert.equal(settled(bare, { officers: ["Head of Streets"] }).rules, ["no-wards"]);
  assert.equal(settled(bare, { officers: ["Head of Streets"], wards: ["Quay"] }).rules, []);
});

test.run();
