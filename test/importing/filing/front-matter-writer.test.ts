import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import {
  frontMatterText,
  type KeptSource,
  noticeText,
} from "../../../src/importing/filing/front-matter-writer.ts";
import type { Header } from "../../../src/importing/header/header.ts";
import { day } from "../../archive/made.ts";

const bare: Header = {
  board: null,
  date: null,
  subject: null,
  officers: [],
  portfolios: [],
  wards: [],
  item: null,
  stated: {},
  classification: null,
  pairs: [],
  accounted: [],
  line: 1,
};
const full: Header = {
  ...bare,
  board: "Streets Board",
  date: day("2015-01-05"),
  subject: "Lamps",
  officers: ["Head of Streets"],
  portfolios: ["Streets", "Quays"],
  wards: ["All"],
  item: "7",
  stated: { kind: "record of a decision" },
  pairs: [
    { label: "Tel", value: "1234" },
    { label: null, value: "Loose" },
    { label: "Ref", value: null },
  ],
};
const source: KeptSource = {
  file: "a.pdf",
  sha256: "0",
  made: null,
  origin: null,
  withheld: null,
  unsure: null,
  repairs: [],
};
const fields = (text: string) => parse(text.replaceAll("---\n", "")) as Record<string, unknown>;

test("front matter holds what is known, and no field that is not", () => {
  assert.equal(fields(frontMatterText(bare, source)), { source: { file: "a.pdf", sha256: "0" } });
  assert.equal(fields(frontMatterText(full, source)), {
    board: "Streets Board",
    date: "2015-01-05",
    subject: "Lamps",
    reporting_officer: "Head of Streets",
    portfolio: ["Streets", "Quays"],
    wards: "All",
    item: "7",
    kind: "record of a decision",
    header: [{ label: "Tel", value: "1234" }, { value: "Loose" }, { label: "Ref" }],
    source: { file: "a.pdf", sha256: "0" },
  });
});

test("front matter says what was done to the source, where it came from, and what a machine read", () => {
  const text = frontMatterText(
    bare,
    {
      ...source,
      made: "1",
      origin: { from: "https://democracy.example/", fetched: day("2026-01-05") },
      withheld: "holds deleted words",
      unsure: ["Rcport"],
      repairs: [
        { line: 2, note: "a line was joined" },
        { line: 3, note: "a picture was left out", leftOut: true },
      ],
    },
    true,
  );
  assert.equal(fields(text), {
    machine_read: true,
    not_exempt: "imported as public, by --public",
    source: {
      file: "a.pdf",
      sha256: "0",
      from: "https://democracy.example/",
      fetched: "2026-01-05",
      made: "1",
      withheld: "holds deleted words",
      unsure: ["Rcport"],
      repairs: [
        { line: 2, note: "a line was joined" },
        { line: 3, note: "a picture was left out", left_out: true },
      ],
    },
  });
});

test("a machine that was sure of every word read the report all the same", () => {
  assert.equal(fields(frontMatterText(bare, { ...source, unsure: [] })), {
    machine_read: true,
    source: { file: "a.pdf", sha256: "0" },
  });
});

test("a notice has what the law lets the public know, and neither source nor wards", () => {
  assert.equal(fields(noticeText(full, [3])), {
    board: "Streets Board",
    date: "2015-01-05",
    subject: "Lamps",
    reporting_officer: "Head of Streets",
    item: "7",
    kind: "record of a decision",
    exempt: { paragraphs: [3] },
  });
  assert.equal(fields(noticeText(bare, [1, 2])), { exempt: { paragraphs: [1, 2] } });
});

test.run();
