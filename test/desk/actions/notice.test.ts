import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NotPossible } from "../../../src/desk/actions/acting.ts";
import { planned } from "../../../src/desk/actions/actions.ts";
import { paperOf } from "../../../src/desk/papers.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { keptArchive } from "../../../src/site/pages/kept-addresses.ts";
import { contentFolder, type Files, reportText, write } from "../../record/archive-folder.ts";

const at = "reports/streets/2015-01-05";
const today = dayOf("2015-03-01");
const exempt = (subject: string, fields = "") =>
  reportText({ subject, fields: `${fields}exempt: { paragraphs: [3] }\n` });
const ledger = (notice: string) => ({
  "addresses.txt": `/boards/streets/2015-01-05/${notice}/ 2015-01-06\n`,
});

function dayOf(text: string): PlainDate {
  const day = plainDate(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

const file = `${at}/barn.md`;

/** What an action would do to the barn's paper. */
function plannedIn(content: string, action: string) {
  const paper = paperOf(file, readFileSync(join(content, file)), today);
  const given = (field: string) => (field === "board" ? "Streets Board" : "2015-03-02");
  const boards = new Map([["Streets Board", "streets"]]);
  return planned(action, { content, paper, boards, isPublished: false, today, given });
}

/** What becomes of the barn's file and its addresses when its title is made public. */
function madePublic(files: Files) {
  const content = contentFolder(files);
  const plan = plannedIn(content, "title-public");
  for (const { path, after } of plan?.changes ?? []) {
    write(content, { [path]: after ?? new Uint8Array() });
  }
  const { content: read, problems } = readContent(content);
  if (!read) throw new Error(problems.map(({ message }) => message).join("\n"));
  const [barn] = read.filed.filter(({ slug }) => slug === "barn");
  return {
    visible: plan?.visible ?? [],
    former: barn?.formerAddresses ?? [],
    subject: barn?.subject,
    problems: keptArchive(read, today).problems,
  };
}

test("the old address of a notice without an agenda item redirects when its title is made public", () => {
  const made = madePublic({ [`${at}/barn.md`]: exempt("Sale of a barn"), ...ledger("exempt-1") });
  assert.is(made.subject, "Sale of a barn");
  assert.equal(made.former, ["/boards/streets/2015-01-05/exempt-1/"]);
  assert.equal(made.problems, []);
  assert.match(made.visible.join(), "to which the old one leads");
});

test("so does that of a notice with an agenda item; one that was not published has no old address", () => {
  const made = madePublic({
    [`${at}/barn.md`]: exempt("Sale of a barn", 'item: "7"\n'),
    ...ledger("item-7"),
  });
  assert.equal(made.former, ["/boards/streets/2015-01-05/item-7/"]);
  assert.equal(made.problems, []);
  const fresh = madePublic({ [`${at}/barn.md`]: exempt("Sale of a barn") });
  assert.equal([fresh.former, fresh.problems], [[], []]);
});

test("a notice is not given the address of another", () => {
  const files = {
    [`${at}/barn.md`]: exempt("Sale of a barn"),
    [`${at}/yard.md`]: exempt("Sale of a yard"),
  };
  assert.throws(
    () => madePublic({ ...files, ...ledger("exempt-1") }),
    (error: Error) => error instanceof NotPossible && /no agenda item either/.test(error.message),
  );
  const numbered = { ...files, [`${at}/yard.md`]: exempt("Sale of a yard", 'item: "8"\n') };
  assert.equal(madePublic({ ...numbered, ...ledger("exempt-1") }).problems, []);
});

test("a notice that was published at another address than its file’s is neither taken out nor kept back", () => {
  const barn = { [file]: exempt("Sale of a barn") };
  for (const action of ["take-out", "embargo"]) {
    const published = contentFolder({ ...barn, ...ledger("exempt-1") });
    assert.throws(() => plannedIn(published, action), /It was published already/, action);
    assert.ok(plannedIn(contentFolder(barn), action), action);
  }
});

test("the address of a notice that is moved to another day redirects, and is given to no other", () => {
  const moved = (files: Files) => {
    const content = contentFolder(files);
    for (const { path, after } of plannedIn(content, "move")?.changes ?? []) {
      if (after === null) rmSync(join(content, path));
      else write(content, { [path]: after });
    }
    const { content: read, problems } = readContent(content);
    if (!read) throw new Error(problems.map(({ message }) => message).join("\n"));
    return [
      read.filed.map(({ formerAddresses }) => formerAddresses),
      keptArchive(read, today).problems,
    ];
  };
  for (const [notice, item] of [
    ["exempt-1", ""],
    ["item-7", 'item: "7"\n'],
  ] as const) {
    const files = { [file]: exempt("Sale of a barn", item), ...ledger(notice) };
    assert.equal(moved(files), [[[`/boards/streets/2015-01-05/${notice}/`]], []]);
  }
  const two = { [file]: exempt("Sale of a barn"), [`${at}/yard.md`]: exempt("Sale of a yard") };
  assert.throws(() => moved({ ...two, ...ledger("exempt-1") }), /no agenda item either/);
});

test("a title that is public already is left as it is", () => {
  const open = exempt("Sale of a barn").replace("[3]", "[3], title_public: true");
  assert.throws(() => madePublic({ [`${at}/barn.md`]: open }), /public already/);
});

test.run();
