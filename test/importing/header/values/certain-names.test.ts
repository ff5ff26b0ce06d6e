import { test } from "uvu";
import * as assert from "uvu/assert";
import { doubtOf } from "../../../../src/importing/header/values/certain-names.ts";
import { commonWords } from "../../../../src/importing/header/values/people.ts";
import type { RegisterKind } from "../../../../src/model/council/register.ts";

const known = {
  boards: (name: string) => /^(?:Streets|(?:LEADER|(?:Band)?leaders?|Leaders?)) Board$/.test(name),
  officers: (name: string) => name === "Lee Marsh",
  portfolios: () => false,
  wards: () => false,
};
const doubt = (kind: RegisterKind, name: string) => doubtOf(kind, name, known, commonWords([]));

for (const [kind, name, reason] of [
  ["boards", "Streets Board", null],
  ["boards", "All wards", "does not say what kind of body it is"],
  ["boards", "Harbour", null],
  ["boards", "Harbour Sub-Committee", null],
  ["boards", "Harbour and Quay Subcommittees", null],
  ["boards", "HARBOUR AND QUAY COMMISSION", null],
  ["boards", "Harbour and Quay Commissioner", null],
  ["boards", "Harbour and Quay Members", null],
  ["boards", "Harbour and Quay Member", null],
  ["boards", "Harbour and Quay Trust", null],
  ["boards", "Harbour and Quay Trustees", null],
  ["boards", "Harbour and Quay Overboarding", "does not say what kind of body it is"],
  ["boards", "Harbour and Quay Boarding", "does not say what kind of body it is"],
  ["boards", "Harbour and Quay Matters", "does not say what kind of body it is"],
  ["officers", "Lee Marsh", null],
  ["wards", "All wards", null],
  ["wards", "Alice Holt", null],
  ["officers", "Head of Streets", null],
  ["officers", "Strategic Lead – Streets", null],
  ["officers", "Corporate Management Team", null],
  ["officers", "Growth and Regeneration", "does not say what post it is"],
  ["officers", "Executive Director: Streets", null],
  ["officers", `Head of ${"S".repeat(112)}`, null],
  ["officers", `Head of ${"S".repeat(113)}`, "is longer than 120 characters"],
  ["boards", "Cabinet 4 March 2025", "holds a date"],
  ["boards", "Cabinet, March 2025", "holds a date"],
  ["boards", "Cabinet, MARCH 2025", "holds a date"],
  ["boards", "Cabinet 04/03/2025", "holds a date"],
  ["officers", "Head: of Streets", "holds a colon"],
  ["officers", "Head of Streets:", "holds a colon"],
  ["officers", "Head of Streets 12:30", null],
  ["officers", "Head of HTTPS://example.org", "holds an address or a telephone number"],
  ["officers", "Head of Streets A0151", null],
  ["officers", "Head of Streets 015", null],
  ["officers", "Head of Streets 0151", "holds an address or a telephone number"],
  ["officers", "streets@example.org", "holds an address or a telephone number"],
  ["officers", "Jane Quill", "names a person"],
  ["officers", "Head of Streets, Jane Quill", "names a person"],
  ["officers", "Head of Streets and", "seems to be cut off"],
  ["officers", "HEAD OF STREETS AND", "seems to be cut off"],
  ["officers", "Head of Streets,", "seems to be cut off"],
  ["officers", "Head of Streets, West", null],
  ["officers", "Leader, Councillor", "seems to be cut off"],
  ["officers", "Head of Salvato", null],
  ["officers", "of Streets", "seems to be cut off"],
  ["officers", "12", "is no name"],
  ["officers", "Streets Board", "is the name of a board"],
  ["officers", "Leader Board", null],
  ["officers", "LEADER Board", null],
  ["officers", "Leaders Board", "is the name of a board"],
  ["officers", "Bandleader Board", "is the name of a board"],
] as const) {
  test(`what a register may take of ${kind}: “${name.slice(0, 40)}” (${name.length} letters)`, () =>
    assert.is(doubt(kind, name), reason));
}

test.run();
