import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { entriesFrom } from "../../../src/search/entry.ts";
import { occurrencesIn } from "../../../src/search/occurrences.ts";
import { cborListOf, readCbor } from "../../../src/search/pagefind-form/cbor-reader.ts";
import { type JoinedWords, joinedWords } from "../../../src/search/pagefind-form/joined-words.ts";
import { askPagefind } from "../../../src/search/pagefind-form/pagefind.ts";
import { type Postings, postingsOf } from "../../../src/search/pagefind-form/postings.ts";
import type { SearchRecord } from "../../../src/search/search-record.ts";

const recordOf = (subject: string, wards: string, ...parts: readonly [number, string][]) =>
  ({
    shown: {
      url: "/a/",
      subject,
      date: "2015-01-05",
      covers: "",
      board: "Board",
      wards,
      officers: "",
      sections: [["information", "DETAIL"]],
      parts: parts.map(([, text], at) => [0, `#${at}`, "", text]),
    },
    counted: parts.map(([weight]) => ({ weight, key: 0 })),
    filters: [],
  }) as const satisfies SearchRecord;

const flooding = recordOf(
  "Flooding near bowls club",
  "Castle Quay, Flood Gate",
  [24, "Floods reached Castle Quay. Bowls again; bowls!"],
  [36, "Flooded bowls clubs note Flood"],
  [4, "bowls"],
);
const parking = recordOf("Parking", "", [24, "Parking near flooded clubs"], [48, "Zones"]);

async function spanOf(...records: readonly SearchRecord[]): Promise<Postings> {
  const { words, entries } = entriesFrom(
    records.map((record) => JSON.stringify(record)),
    [""],
  );
  const { stems } = await askPagefind(words.filter((word) => /[a-z]/.test(word)));
  const stemOf = (form: string) => stems.get(form) ?? form;
  return postingsOf(
    occurrencesIn(
      entries.map(([, body]) => body),
      words,
      stemOf,
    ),
    records.length,
  );
}

const read = ({ ends, bytes }: JoinedWords) =>
  ends
    .map((end, at) => readCbor(bytes.subarray(ends[at - 1] ?? 0, end)))
    .sort((one, other) => (`${one}` < `${other}` ? -1 : 1));

test("the index holds of each word what Pagefind itself would write", async () => {
  const { subject, wards, parts } = flooding.shown;
  const paragraphs = parts.map(([, , , text], at) => {
    const weight = (flooding.counted[at]?.weight ?? 0) / 24 + 0.001;
    return `<p data-pagefind-weight="${weight}">${text}</p>`;
  });
  const content = `<html lang="en"><body data-pagefind-body><p data-pagefind-meta="wards:${wards}"></p>
<h1 data-pagefind-meta="title">${subject}</h1>${paragraphs.join("\n")}</body></html>`;
  const { index } = await createIndex({ forceLanguage: "en" });
  await index?.addHTMLFile({ url: "/a/", content });
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const theirs = files
    .filter(({ path }) => path.endsWith(".pf_index"))
    .flatMap((file) => cborListOf(readCbor(gunzipSync(file.content).subarray(12))))
    .flatMap(cborListOf)
    .sort((one, other) => (`${one}` < `${other}` ? -1 : 1));
  assert.ok(theirs.length > 8);
  assert.equal(read(joinedWords([await spanOf(flooding)])), theirs);
});

test("spans that are joined hold what one of all their reports holds", async () => {
  const whole = read(joinedWords([await spanOf(flooding, parking, flooding)]));
  const parted = [await spanOf(flooding), await spanOf(parking, flooding)];
  assert.equal(read(joinedWords(parted)), whole);
});

test("words are in the order of their bytes, which is not JavaScript's for letters of two units", async () => {
  const empty = await spanOf();
  const span = (...stems: string[]) => {
    const none = new Uint32Array(stems.length);
    return { ...empty, stems, counts: none, firsts: none, lasts: none, ends: none };
  };
  assert.equal(joinedWords([span("wards", "flood"), span("care", "wards")]).words, [
    "care",
    "flood",
    "wards",
  ]);
  assert.equal(joinedWords([span("𐐨"), span("ﬃ")]).words, ["ﬃ", "𐐨"]);
});

test.run();
