import { test } from "uvu";
import * as assert from "uvu/assert";
import { wardsIn } from "../../../../src/importing/header/values/ward-names.ts";

const known = [
  "Alder",
  "Bewick and Bay",
  "Bay",
  "Bewick",
  "Cross",
  "Drum Ward",
  "East, Old",
  "Foxwards",
];

/** The wards that lines between slashes name, the words left over, and how many notes there are. */
function read(value: string) {
  const lines = value.split(" / ").map((text, at) => ({ text, line: at + 1, afterBlank: false }));
  const { names, over, notes } = wardsIn(lines, (name) => known.includes(name));
  return [names.join("; "), over.join("; "), notes.length];
}

for (const [words, found] of [
  ["", ["", "", 0]],
  [" ", ["", "", 0]],
  ["None", ["", "None", 0]],
  ["None so far", ["None so far", "", 0]],
  ["East, Old", ["East, Old", "", 0]],
  ["All; wards", ["All; wards", "", 0]],
  ["Bewick and Bay; Cross", ["Bewick and Bay; Cross", "", 1]],
  ["Andover / Cross", ["Andover; Cross", "", 0]],
  ["Fox & Hen / Cross", ["Fox & Hen; Cross", "", 0]],
  ["Cross ward west", ["Cross ward west", "", 0]],
  ["Cross division", ["Cross", "", 1]],
  ["N/A", ["", "N/A", 0]],
  ["NA", ["", "NA", 0]],
  ["nil", ["", "nil", 0]],
  ["none.", ["", "none.", 0]],
  ["None specific", ["", "None specific", 0]],
  ["None specifically", ["", "None specifically", 0]],
  ["No specific ward", ["", "No specific ward", 0]],
  ["No specific wards", ["", "No specific wards", 0]],
  ["Not ward specific", ["", "Not ward specific", 0]],
  ["NOT APPLICABLE", ["", "NOT APPLICABLE", 0]],
  ["Almost none", ["Almost none", "", 0]],
  ["All", ["All", "", 0]],
  ["all wards;", ["all wards", "", 0]],
  ["All wards; Cross", ["All wards; Cross", "", 1]],
  ["Alder; Cross", ["Alder; Cross", "", 1]],
  ["Alder;; Cross", ["Alder; Cross", "", 1]],
  ["Alder, Cross", ["Alder; Cross", "", 1]],
  ["Alder / Cross", ["Alder; Cross", "", 0]],
  ["Alder and / Cross", ["Alder; Cross", "", 1]],
  ["Alder & / Cross", ["Alder; Cross", "", 1]],
  ["Alder- / Cross", ["Alder- Cross", "", 0]],
  ["Alder / & Cross", ["Alder; Cross", "", 1]],
  ["Alder / and Cross", ["Alder; Cross", "", 1]],
  ["Alder / Andover", ["Alder; Andover", "", 0]],
  ["Bewick / and Bay", ["Bewick and Bay", "", 0]],
  ["Bewick / Bay", ["Bewick; Bay", "", 0]],
  ["Band / Cross", ["Band; Cross", "", 0]],
  ["Alder / Ward", ["Alder", "", 1]],
  ["Alder / Wardle", ["Alder; Wardle", "", 0]],
  ["Alder / of the north", ["Alder of the north", "", 0]],
  ["Cross Ward", ["Cross", "", 1]],
  ["Cross Wards", ["Cross", "", 1]],
  ["Cross DIVISIONS", ["Cross", "", 1]],
  ["Elm Division", ["Elm Division", "", 0]],
  ["Elm Ward", ["Elm Ward", "", 0]],
  ["Ward Cross", ["Ward Cross", "", 0]],
  ["Drum Ward", ["Drum Ward", "", 0]],
  ["Drum Wards", ["Drum Wards", "", 0]],
  ["Alder & Cross", ["Alder; Cross", "", 1]],
  ["Alder and Elm", ["Alder and Elm", "", 0]],
  ["Alder and Cross Wards", ["Alder; Cross", "", 1]],
  ["Bewick and Bay, Alder", ["Bewick and Bay; Alder", "", 1]],
  ["Alder;", ["Alder", "", 1]],
] as const) {
  test(`the wards printed as “${words}” are ${found[0] || "none"}`, () => {
    assert.equal(read(words), found);
  });
}

test("a ward that is printed twice is one", () => {
  assert.equal(read("Alder, Alder"), ["Alder", "", 1]);
  assert.equal(read("St. Mary’s, St Mary’s"), ["St. Mary’s", "", 1]);
});

for (const [words, found] of [
  ["All (but primarily Town)", { names: [], isAsked: true }],
  ["Town / Hill", { names: [], isAsked: true }],
  ["Alder / Hill", { names: [], isAsked: true }],
  ["Alder / Cross", { names: ["Alder", "Cross"], isAsked: false }],
  ["All Saints", { names: ["All Saints"], isAsked: false }],
] as const) {
  test(`wards printed on one line as “${words}” are ${found.isAsked ? "asked for" : "read"}`, () => {
    const line = [{ text: words, line: 1, afterBlank: false }];
    const { names, doubt } = wardsIn(line, (name) => known.includes(name));
    assert.equal({ names: [...names], isAsked: doubt !== null }, found);
  });
}

test.run();
