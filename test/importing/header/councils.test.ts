import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readHeader } from "../../../src/importing/header/header.ts";
import { headerZone } from "../../../src/importing/header/lines/header-zone.ts";
import { boldOff, boldOn } from "../../../src/importing/source/raw-report.ts";
import { Changes } from "../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { noNames } from "../report-as-text.ts";

/**
 * Headers in many layouts, each with the correct values. A field left empty must be asked for; bold is
 * between « and ».
 */
const given = readFileSync(new URL("./fixtures/headers.txt", import.meta.url), "utf8");

for (const [, name = "", text = "", right = ""] of given.matchAll(
  /^#### (.*)\n([\s\S]*?)\n----\n([\s\S]*?)(?=\n#### |$(?![\s\S]))/gm,
)) {
  test(`a header with ${name}`, () => {
    const expected = new Map(
      right
        .trim()
        .split("\n")
        .map((line) => [line.split(":")[0] ?? "", line.replace(/^\w+: ?/, "")]),
    );
    const changes = new Changes();
    const marked = text.replaceAll("«", boldOn).replaceAll("»", boldOff);
    const lines = linesOf(`${marked}\n\n1.0 PURPOSE OF REPORT\n\n1.1 To report.\n`);
    const zone = headerZone(lines);
    if (!zone) throw new Error("no header was found");
    const header = readHeader(lines, zone, noNames, changes);
    const read: Readonly<Record<string, string>> = {
      board: header.board ?? "",
      date: header.date ?? "",
      subject: header.subject ?? "",
      officers: header.officers.join("; "),
      portfolios: header.portfolios.join("; "),
      wards: header.wards.join("; "),
      item: header.item ?? "",
      header: header.pairs
        .map(({ label, value }) => `${label ?? ""}=${(value ?? "").replaceAll("\n", " / ")}`)
        .join("; "),
      warns: changes.findings
        .flatMap(({ rule, severity }) => (severity === "warning" ? [rule] : []))
        .join(" "),
    };
    for (const [field, value] of expected) assert.is(read[field], value, field);
    for (const field of ["portfolios", "item"]) {
      if (!expected.has(field)) assert.is(read[field], "", `no ${field} is printed`);
    }
  });
}

test.run();
