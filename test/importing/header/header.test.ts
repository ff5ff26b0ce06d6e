import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Header, readHeader } from "../../../src/importing/header/header.ts";
import { headerZone } from "../../../src/importing/header/lines/header-zone.ts";
import { Changes } from "../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const wards = ["Alder", "Bewick and Bay", "Cross"];
const none = () => false;
const known = {
  boards: none,
  officers: none,
  portfolios: none,
  wards: (name: string) => wards.includes(name),
};

function read(
  text: string,
  isUnsure?: (words: string) => boolean,
): { header: Header; changes: Changes } {
  const changes = new Changes();
  const lines = linesOf(`${text}\n\n1.0 PURPOSE\n`);
  const zone = headerZone(lines);
  if (!zone) throw new Error("no header was found");
  return { header: readHeader(lines, zone, known, changes, isUnsure), changes };
}

const headed = (label: string, value: string) =>
  read(`REPORT TO: A Board\nDATE: 1 May 2001\nSUBJECT: S\n${label} ${value}`).header;

const dates: readonly [string, string | null][] = [
  ["11 March 2026", "2026-03-11"],
  ["15th July 2010", "2010-07-15"],
  ["May 20 2008", "2008-05-20"],
  ["21.3.06", "2006-03-21"],
  ["27/07/98", "1998-07-27"],
  ["31-Mar-2008", "2008-03-31"],
  ["Monday, 22nd February, 2016 6.30 p.m.", "2016-02-22"],
  ["22ND SEPTEMBER, 2014", "2014-09-22"],
  ["February 2015", null],
  ["30 February 2015", null],
];
for (const [printed, date] of dates) {
  test(`“${printed}” is ${date ?? "no day"}`, () => {
    assert.is(read(`REPORT TO: A Board\nDATE: ${printed}\nSUBJECT: S`).header.date, date);
  });
}

const officers: readonly [string, string[]][] = [
  ["Strategic Director, Places, Leisure & Parks", ["Strategic Director, Places, Leisure & Parks"]],
  ["Chief Executive and Head of Paid Service", ["Chief Executive and Head of Paid Service"]],
  [
    "Strategic Director - Places, and Strategic Director - Homes and Gardens",
    ["Strategic Director - Places", "Strategic Director - Homes and Gardens"],
  ],
  ["the Director of Homes", ["Director of Homes"]],
];
for (const [printed, names] of officers) {
  test(`“${printed}” names ${names.length === 1 ? "one post" : "two posts"}`, () => {
    assert.equal(headed("REPORTING OFFICER:", printed).officers, names);
  });
}

const wardLists: readonly [string, string[]][] = [
  ["Borough wide", ["Borough wide"]],
  ["(All Wards)", ["(All Wards)"]],
  ["Alder; Drum; Elm;", ["Alder", "Drum", "Elm"]],
  ["Bewick and Bay", ["Bewick and Bay"]],
  ["Alder and Cross", ["Alder", "Cross"]],
  ["Cross Ward", ["Cross"]],
  ["Drum and Elm", ["Drum and Elm"]],
];
for (const [printed, names] of wardLists) {
  test(`wards printed as “${printed}” are ${names.join(", ")}`, () => {
    assert.equal(headed("WARD(S)", printed).wards, names);
  });
}

const labels: readonly [string, keyof Header][] = [
  ["Report of:", "officers"],
  ["Report by:", "officers"],
  ["From:", "officers"],
  ["Lead officer:", "officers"],
  ["Ward(s) or groups affected:", "wards"],
  ["Wards Affected:", "wards"],
  ["Portfolio Holder:", "portfolios"],
  ["Cabinet Member:", "portfolios"],
];
for (const [label, field] of labels) {
  test(`“${label}” is a label`, () => {
    assert.equal(headed(label, "Head of X")[field], ["Head of X"]);
  });
}

test("a value goes on below its label, in its column or at the edge", () => {
  const { header } = read(
    "REPORT TO: A Board of\nMany Words\n\nDATE:      1 May 2001\n\nSUBJECT:   One\n\n           Two",
  );
  assert.equal([header.board, header.subject], ["A Board of Many Words", "One Two"]);
});

test("what has no field of its own is kept as a pair", () => {
  const { header } = read("REPORT TO: A\nDATE: 1 May 2001\nForward Plan: Yes\nSUBJECT: S\nTel: 1");
  assert.equal(header.pairs, [
    { label: "Forward Plan", value: "Yes" },
    { label: "Tel", value: "1" },
  ]);
});

test("what a header lacks is named with the line and never made up", () => {
  const { header, changes } = read("SUBJECT: S\nDATE: May 2001");
  assert.equal([header.board, header.date, header.officers, header.wards], [null, null, [], []]);
  const found = changes.findings.map(
    ({ line, message }) => `${line} ${/“\w+”(?=$|, or)|“date”/.exec(message)?.[0]}`,
  );
  assert.equal(found, ["2 “date”", "1 “board”", "1 “reporting_officer”", "1 “wards”"]);
});

test("two labels for one field are settled with a warning, and both stay", () => {
  const { header, changes } = read(
    "REPORT TO: A\nDATE: 1 May 2001\nSUBJECT: S\nREPORTING OFFICER: Director of Places\nFrom: Head of Homes",
  );
  assert.equal(header.officers, ["Director of Places"]);
  assert.equal(header.pairs, [{ label: "From", value: "Head of Homes" }]);
  const rivals = changes.findings.filter(({ rule }) => rule === "rival-labels");
  assert.equal(
    rivals.map(({ line, severity }) => [line, severity]),
    [[5, "warning"]],
  );
});

test("several labels for one field are reported in one sentence", () => {
  const { changes } = read(
    "REPORT TO: A\nDATE: 1 May 2001\nSUBJECT: S\nREPORTING OFFICER: Director of Places\nLead officer: Head of Homes\nFrom: Head of Roads\nWARDS: Cross",
  );
  assert.equal(
    changes.findings.map(({ line, message }) => [line, message]),
    [
      [
        5,
        "“REPORTING OFFICER: Director of Places” was taken of 3 such labels in the header; kept as printed: “Lead officer: Head of Homes”, “From: Head of Roads”",
      ],
    ],
  );
});

test("what a machine was not sure of is no day, and enters no register; a known name stays", () => {
  const text =
    "REPORT TO: Lcisure Board\nDATE: 1 May 2O01\nOFFICER: Head of Parks\nSUBJECT: Swings\nWARDS: Alder";
  const unsure = /Lcisure|May|Alder|Swings/;
  const { header, changes } = read(text.replace("2O01", "2001"), (words) => unsure.test(words));
  assert.equal([header.board, header.date, header.subject], [null, null, "Swings"]);
  assert.equal([header.officers, header.wards], [["Head of Parks"], ["Alder"]]);
  assert.equal(
    changes.findings.map(({ rule, message }) => [rule, message]),
    [
      [
        "uncertain-date",
        "the day “1 May 2001” holds a word that the machine was not sure of; fill in “date”",
      ],
      [
        "uncertain-name",
        "“Lcisure Board” holds a word that the machine was not sure of, so it is put in no register; fill in “board”",
      ],
    ],
  );
});

test.run();
