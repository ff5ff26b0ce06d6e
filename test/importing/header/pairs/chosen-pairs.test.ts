import { test } from "uvu";
import * as assert from "uvu/assert";
import { chosenPairs, noteRivals } from "../../../../src/importing/header/pairs/chosen-pairs.ts";
import { headerPairs } from "../../../../src/importing/header/pairs/header-pairs.ts";
import { joined } from "../../../../src/importing/header/pairs/pair.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

/** The value chosen for each field, and what the clerk is told of the others. */
function chosen(text: string) {
  const { pairs, loose } = headerPairs(linesOf(text));
  const [taken, changes] = [chosenPairs(pairs, loose), new Changes()];
  noteRivals(pairs, taken, changes);
  return [
    [...taken].map(([field, { value }]) => `${field}: ${joined(value) ?? "–"}`).join(" | "),
    changes.findings.map(({ message }) => message).join(" | "),
  ];
}

for (const [words, found] of [
  ["Title: Rents", ["subject: Rents", ""]],
  [
    "Title: Rents\nSubject: Charges",
    [
      "subject: Charges",
      "“Subject: Charges” was taken of 2 such labels in the header; kept as printed: “Title: Rents”",
    ],
  ],
  [
    "Subject: Charges\nTitle: Rents",
    [
      "subject: Charges",
      "“Subject: Charges” was taken of 2 such labels in the header; kept as printed: “Title: Rents”",
    ],
  ],
  ["Title:\nSubject: Charges", ["subject: Charges", ""]],
  ["Subject: Charges\nTitle:", ["subject: Charges", ""]],
  ["Title:\n\n\nSubject:", ["subject: –", ""]],
  ["Title: Rents\nSubject: Rents", ["subject: Rents", ""]],
  [
    "Title: Rents\nSubject: Charges\nHeading: Bays",
    [
      "subject: Charges",
      "“Subject: Charges” was taken of 3 such labels in the header; kept as printed: “Title: Rents”, “Heading: Bays”",
    ],
  ],
  [
    "Subject: A\nSubject: B",
    [
      "subject: A",
      "“Subject: A” was taken of 2 such labels in the header; kept as printed: “Subject: B”",
    ],
  ],
  ["Tel: 1\nTel: 2", ["", ""]],
  [
    "Report title / Subject: Charges\nSubject matter: Rents",
    [
      "subject: Charges",
      "“Report title / Subject: Charges” was taken of 2 such labels in the header; kept as printed: “Subject matter: Rents”",
    ],
  ],
  [
    "Subject : Charges\nHeading: Rents",
    [
      "subject: Charges",
      "“Subject : Charges” was taken of 2 such labels in the header; kept as printed: “Heading: Rents”",
    ],
  ],
  [
    "Topic: Rents\nSubject: Charges",
    [
      "subject: Charges",
      "“Subject: Charges” was taken of 2 such labels in the header; kept as printed: “Topic: Rents”",
    ],
  ],
  ["Cabinet\nDecision maker: Ada Moor\nTitle: Rents", ["subject: Rents", ""]],
  [
    "Decision maker: Ada Moor\nCabinet\nTitle: Rents",
    ["board: Ada Moor Cabinet | subject: Rents", ""],
  ],
  ["Cabinet\nTo: Planning\nTitle: Rents", ["board: Planning | subject: Rents", ""]],
  ["Harbour\nDecision maker: Ada Moor\nTitle: Rents", ["board: Ada Moor | subject: Rents", ""]],
  ["Cabinet\nDECISION MAKER: Ada Moor", ["", ""]],
  ["Cabinet\nFor decision by: Ada Moor", ["board: Ada Moor", ""]],
  ["Which wards are affected? Yes\nTitle: Rents", ["subject: Rents", ""]],
  [
    "Prepared by: Ada Moor\nDirector responsible: Bo Hill\nTitle: Rents",
    [
      "officer: Bo Hill | subject: Rents",
      "“Director responsible: Bo Hill” was taken of 2 such labels in the header; kept as printed: “Prepared by: Ada Moor”",
    ],
  ],
] as const) {
  test(`of ${JSON.stringify(words)} is taken ${found[0]}`, () => {
    assert.equal(chosen(words), found);
  });
}

test.run();
