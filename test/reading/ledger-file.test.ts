import { test } from "uvu";
import * as assert from "uvu/assert";
import { openContentFolder } from "../../src/reading/folder/content-folder.ts";
import { joinedLedgers, ledgerIn, readLedger } from "../../src/reading/ledger-file.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

const lines = (text: string) =>
  [...ledgerIn(text).ledger].map(
    ([address, { published, anchors }]) => `${address} ${published} ${anchors.join(" ")}`,
  );

test("two lines for one address are one, with the earlier day and the anchors of both", () => {
  for (const days of [
    ["2015-01-05", "2015-02-05"],
    ["2015-02-05", "2015-01-05"],
  ]) {
    const text = `# words\n\n/a/ ${days[0]} 1 2\n/a/ ${days[1]} 2 3`;
    assert.equal(lines(text), ["/a/ 2015-01-05 1 2 3"]);
  }
});

test("two ledgers have every address of both", () => {
  const [one, other] = [
    ledgerIn("/a/ 2015-01-05 1\n/b/ 2015-01-05"),
    ledgerIn("/a/ 2014-01-05 2\n/c/ 2015-01-05"),
  ];
  const joined = joinedLedgers(one.ledger, other.ledger);
  assert.equal([...joined.keys()].sort(), ["/a/", "/b/", "/c/"]);
  assert.equal(joined.get("/a/")?.anchors, ["1", "2"]);
  assert.is(joined.get("/a/")?.published, "2014-01-05");
});

const problems = (text: string | null) => {
  const path = temporaryFolder();
  if (text !== null) write(path, { "addresses.txt": text });
  return readLedger(openContentFolder(path)).problems.map(({ rule, line }) => `${rule} ${line}`);
};

test("a line that does not belong in a ledger is named, and a failed merge is named once", () => {
  assert.equal(problems(null), []);
  assert.equal(problems("/a/ 2015-01-05\nwords\n"), ["ledger-line 2"]);
  const merge = "<<<<<<< a\n/a/ 2015-01-05\n=======\n/b/ 2015-01-05\n>>>>>>> b\n||||||| c\n";
  assert.equal(problems(merge), ["conflict-mark 1"]);
  assert.equal(problems("<<<<<< a\n"), ["ledger-line 1"]);
  assert.equal(problems("a <<<<<<< b\n"), ["ledger-line 1"]);
});

test.run();
