import { test } from "uvu";
import * as assert from "uvu/assert";
import { entriesFrom } from "../../src/search/entry.ts";
import { EntryMakers } from "../../src/search/entry-makers.ts";
import type { SearchRecord } from "../../src/search/search-record.ts";

const recordOf = (record: SearchRecord) => JSON.stringify(record);

/** So many reports that threads make their entries. */
const records = Array.from({ length: 301 }, (_, at) =>
  recordOf({
    shown: {
      url: `/${at}/`,
      subject: `Flooding ${at % 40}`,
      date: "2015-01-05",
      covers: "",
      board: "Board",
      wards: "Castle Quay",
      officers: "",
      sections: [["information", "DETAIL"]],
      parts: [[0, "#1", "", `Floods reached O'Brien's house, £${at % 7} million`]],
    },
    counted: [{ weight: 24, key: at }],
    filters: [["board", ["b"]]],
  }),
);

test("threads make the same entries as the main program", async () => {
  const makers = new EntryMakers();
  const made = await makers.make({ words: [""], records });
  const { words, entries } = entriesFrom(records, [""]);
  assert.equal(made.words, words);
  assert.is(made.entries.length, records.length);
  for (const at of [0, 300]) {
    const [entry, body] = made.entries[at] ?? [];
    const [own, ownBody] = entries[at] ?? [];
    assert.equal(entry, own);
    assert.equal(Buffer.from(body?.fragment ?? ""), Buffer.from(ownBody?.fragment ?? ""));
    assert.equal(body?.words, ownBody?.words);
  }
  await makers.close();
});

test("a figure that ends a text is another than the same at the end of a line before million", () => {
  const [first] = records;
  const told = (text: string) =>
    recordOf({
      shown: { ...JSON.parse(first ?? "").shown, parts: [[0, "#1", "", text]] },
      counted: [{ weight: 24, key: 0 }],
      filters: [],
    });
  const { words, entries } = entriesFrom([told("Spent £168"), told("Spent £168\nmillion")], [""]);
  const said = entries.map(([, body]) => words[body.words[3] ?? 0]);
  assert.equal(said, ["168n", "168000000n 168n"]);
});

test.run();
