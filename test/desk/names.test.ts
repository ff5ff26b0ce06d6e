import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NotPossible } from "../../src/desk/actions/acting.ts";
import { applyChanges, reversed } from "../../src/desk/actions/file-changes.ts";
import { type NameGiven, nameChange } from "../../src/desk/names/name-change.ts";
import { withEntry, withNewName } from "../../src/desk/names/register-change.ts";
import { registersOf } from "../../src/desk/shown.ts";
import type { RegisterKind } from "../../src/model/council/register.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { contentFolder, reportText, write } from "../record/archive-folder.ts";

const change = (
  content: string,
  kind: RegisterKind,
  given: Partial<NameGiven> & { name: string },
) => nameChange(content, { id: null, from: null, ...given, register: registersOf(content)[kind] });
const day = (text: string) => plainDate(text);
const refused = (words: RegExp) => (error: unknown) =>
  error instanceof NotPossible && words.test(error.message);

test("a renamed board keeps its id and its old name until the day before", () => {
  const content = contentFolder({
    "reports/streets/2015-01-05/lamps.md": reportText({ subject: "Lamps" }),
    "reports/streets/2015-03-02/salt.md": reportText({
      subject: "Salt",
      date: "2015-03-02",
    }).replace("Streets Board", "Roads Board"),
  });
  const from = day("2015-02-01");
  const { changes } = change(content, "boards", { id: "streets", name: "Roads Board", from });
  applyChanges(content, changes);
  assert.equal(readContent(content).problems, []);
  const [board] = registersOf(content).boards.entries;
  assert.is(board?.id, "streets");
  assert.equal(board?.names, [
    { name: "Streets Board", from: null, until: "2015-01-31" },
    { name: "Roads Board", from: "2015-02-01", until: null },
  ]);
});

test("a new name that the import read as another board is joined to that board with its reports, and can be undone", () => {
  const content = contentFolder({});
  const boards = readFileSync(join(content, "boards.yaml"), "utf8");
  write(content, {
    "boards.yaml": `# Ours\n${boards}- id: roads-board\n  names:\n    - name: "Roads Board"\n`,
    "reports/roads-board/2015-03-02/salt.md": reportText({ date: "2015-03-02" }).replace(
      "Streets Board",
      "Roads Board",
    ),
    "reports/roads-board/2015-03-02/salt.txt": "1.1 To report.\n",
  });
  const given = { id: "streets", name: "Roads Board", from: day("2015-02-01") };
  const { changes } = change(content, "boards", given);
  applyChanges(content, changes);
  assert.ok(existsSync(join(content, "reports/streets/2015-03-02/salt.txt")));
  assert.not.ok(existsSync(join(content, "reports/roads-board/2015-03-02/salt.md")));
  assert.match(readFileSync(join(content, "boards.yaml"), "utf8"), /^# Ours\n/);
  assert.not.match(readFileSync(join(content, "boards.yaml"), "utf8"), "roads-board");
  applyChanges(content, reversed(changes));
  assert.ok(existsSync(join(content, "reports/roads-board/2015-03-02/salt.md")));
});

test("a board whose reports were published as its own is not joined to another", () => {
  const content = contentFolder({});
  const boards = readFileSync(join(content, "boards.yaml"), "utf8");
  write(content, {
    "boards.yaml": `${boards}- id: roads\n  names:\n    - name: Roads Board\n`,
    "addresses.txt": "/boards/roads/ 2015-03-02\n",
  });
  const given = { id: "streets", name: "Roads Board", from: day("2015-02-01") };
  assert.throws(() => change(content, "boards", given), refused(/were published/));
});

test("a name is not given twice, without a day, before the last one, or after the end", () => {
  const register = "- id: north\n  names:\n    - name: North\n      from: 2015-01-01\n";
  const named =
    (name: string, from: string | null, text = register) =>
    () =>
      withNewName(text, { id: "north", name, from: from === null ? null : day(from) });
  assert.throws(named("North", "2016-01-01"), refused(/already/));
  assert.throws(named("South", null), refused(/day from which/));
  assert.throws(named("South", "2015-01-01"), refused(/later day/));
  assert.throws(
    named("South", "2016-01-01", `${register}      until: 2015-06-01\n`),
    refused(/ended/),
  );
  assert.match(
    named("South", "2015-01-02")(),
    "until: 2015-01-01\n    - name: South\n      from: 2015-01-02",
  );
  const content = contentFolder({});
  assert.throws(() => change(content, "wards", { name: "old WHARF" }), refused(/already/));
  assert.throws(() => change(content, "wards", { name: " – " }), refused(/Give a name/));
});

test("an entry is added to a register of comments alone, to an empty one and to none", () => {
  const added = { id: "north", name: "North", from: null };
  const entry = "- id: north\n  names:\n    - name: North\n";
  assert.is(withEntry("# Wards\n", added), `# Wards\n\n${entry}`);
  assert.is(withEntry("[]\n", added), entry);
  assert.is(withEntry("", added), entry);
  const content = contentFolder({});
  const { changes } = change(content, "portfolios", { name: "Play", from: day("2015-01-01") });
  applyChanges(content, changes);
  assert.equal(registersOf(content).portfolios.entries[0]?.names, [
    { name: "Play", from: "2015-01-01", until: null },
  ]);
});

test.run();
