import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Content } from "../../../src/model/content.ts";
import type { Filed } from "../../../src/model/report/report.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";
import { ledgerIn } from "../../../src/reading/ledger-file.ts";
import { vanishedAddress, vanishedAnchors } from "../../../src/site/pages/vanished-addresses.ts";
import {
  embargoedSince,
  goneFolders,
  withheldAddresses,
} from "../../../src/site/pages/withheld-addresses.ts";
import { contentOf, entryOf, reportOf } from "../../archive/made.ts";

const streets = entryOf("streets");
const day = (text: string) => plainDate(text) as PlainDate;
const today = day("2015-02-01");
const content = (filed: readonly Filed[], given: Partial<Content> = {}): Content => ({
  ...contentOf({ boards: [streets] }, filed),
  ...given,
});
const report = (slug: string, publishFrom?: string) =>
  reportOf(streets, "2015-01-05", { slug, ...(publishFrom ? { publishFrom } : {}) });
const notice = (slug: string): Filed => ({
  ...report(slug),
  kind: "exempt",
  subject: null,
  paragraphs: [3],
});
const at = (slug: string) => `/boards/streets/2015-01-05/${slug}/`;

test("an older site is cleared of notices, of what is not public yet, and of files that were withdrawn", () => {
  const withdrawn = { ...report("files"), withdrawnFiles: ["map.pdf"] };
  const filed = [
    report("open"),
    report("today", "2015-02-01"),
    report("tomorrow", "2015-02-02"),
    notice("exempt"),
    withdrawn,
  ];
  assert.equal(withheldAddresses(content(filed, { secretAddresses: ["/old/"] }), today), [
    at("tomorrow"),
    at("exempt"),
    `${at("files")}map.pdf`,
    "/old/",
  ]);
});

test("an embargo that would take back what was published is refused, and one that did not is not", () => {
  const problems = (publishFrom: string | undefined, published: string | null) => {
    const ledger = ledgerIn(published === null ? "" : `${at("lamps")} ${published}`).ledger;
    return embargoedSince(content([report("lamps", publishFrom)], { ledger }), today).length;
  };
  assert.is(problems("2015-02-02", "2015-01-06"), 1);
  assert.is(problems("2015-02-02", "2015-02-01"), 1);
  assert.is(problems("2015-02-02", "2015-02-02"), 0);
  assert.is(problems("2015-02-01", "2015-01-06"), 0);
  assert.is(problems("2015-02-02", null), 0);
  assert.is(problems(undefined, "2015-01-06"), 0);
});

test("a server answers “gone” in the folder of an address that reveals a title, except for what is still there", () => {
  const [gone, other] = [at("the-sale"), "/boards/streets/2015-03-02/a/"];
  const ledger = ledgerIn(`${gone} 2015-01-06`).ledger;
  const standing = [at("lamps"), `${at("lamps")}map.pdf`, at(""), at("item-7"), other];
  const found = goneFolders(content([], { secretAddresses: [gone, other], ledger }), [
    ...standing.map((address) => address.replace("//", "/")),
  ]);
  assert.equal(found, [{ folder: "/boards/streets/2015-01-05/", names: ["item-7", "lamps"] }]);
  assert.equal(goneFolders(content([], { secretAddresses: [other], ledger }), standing), []);
});

test("an address or an anchor that was published and would vanish is named, with its line of the ledger", () => {
  const anchored = {
    ...report("lamps"),
    formerAddresses: ["/old/lamps/"],
    facts: { ...report("lamps").facts, anchors: ["1", "1.1"] },
  };
  const { ledger } = ledgerIn(
    `${at("lamps")} 2015-01-06 1 1.1 1.2\n/old/lamps/ 2015-01-06 1 9\n${at("kerbs")} 2015-01-06`,
  );
  const lost = vanishedAnchors([anchored, report("kerbs")], content([], { ledger }));
  assert.equal(
    lost.map(({ line, message }) => `${line} ${message.split(" ")[0]}`),
    [`1 ${at("lamps")}#1.2`, "2 /old/lamps/#9"],
  );
  const line = { published: today, anchors: [], line: 4 };
  const said = (address: string) => vanishedAddress(address, line, content([]), []).message;
  assert.match(said("/a/"), "the report should be put back");
  assert.match(said("/a/b.pdf"), "the file should be put back");
});

test("an address that would vanish is said with the file of its meeting that is new, and the line to write there", () => {
  const { ledger } = ledgerIn(`${at("exempt-1")} 2015-01-06\n${at("kerbs")} 2015-01-06`);
  const elsewhere = reportOf(streets, "2015-03-02", { slug: "trees" });
  const [, line] = [...ledger][0] ?? [];
  if (!line) return assert.unreachable();
  const given = content([], { ledger, ledgerFile: "addresses.txt" });
  const published = [report("sale"), report("kerbs"), elsewhere];
  const { message, file } = vanishedAddress(at("exempt-1"), line, given, published);
  assert.is(file, "addresses.txt");
  assert.match(
    message,
    `if it is ${report("sale").file} now, write “former_addresses: [${at("exempt-1")}]” between the lines --- of that file`,
  );
  assert.not.match(message, report("kerbs").file);
  assert.not.match(message, elsewhere.file);
});

test.run();
