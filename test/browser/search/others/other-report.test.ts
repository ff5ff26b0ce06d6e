import { test } from "uvu";
import * as assert from "uvu/assert";
import { isDay, otherReport } from "../../../../src/browser/search/others/other-report.ts";
import { attendancePlace } from "../../../../src/formats/search-hit.ts";

const archive = "https://overdale.example/archive/";
const sound = {
  url: `${archive}boards/streets/2017-02-01/flooding/`,
  subject: "Flooding <b>",
  date: "2017-02-01",
  covers: "",
  board: "Streets Board",
  wards: "",
  officers: "",
  sections: [["information", "Background"]],
  parts: [
    [0, "#1.1", "1.1", "The tarn flooded the school."],
    [0, "plan of the tarn.pdf#page=2", "page 2", ""],
  ],
};
const read = (change: Readonly<Record<string, unknown>>) =>
  otherReport({ ...sound, ...change }, archive);

test("a report of another archive is read as it is, and anything else that came with it is ignored", () => {
  assert.equal(read({ excerpt: "<script>", locations: [1] }), sound);
});

test("an address is taken as a browser understands it, and only within the archive", () => {
  assert.is(read({ url: `${archive}a/../b/` })?.url, `${archive}b/`);
  for (const url of [
    "https://elsewhere.example/archive/",
    "https://overdale.example/",
    "https://overdale.example.elsewhere.example/archive/",
    "https://overdale.example/archive/../admin/",
    "https://overdale.example/archive/%2e%2e/admin/",
    "https://overdale.example/archive/..\\admin/",
    "https://overdale.example@elsewhere.example/archive/",
    "http://overdale.example/archive/",
    "//overdale.example/archive/",
    "/archive/",
    "javascript:alert(1)//https://overdale.example/archive/",
    "data:text/html,<script>",
    "",
    7,
    null,
    [],
  ])
    assert.is(read({ url }), null, String(url));
});

test("a part’s address is within its report", () => {
  const led = (place: unknown) => read({ parts: [[0, place, "1.1", "Words."]] });
  for (const place of ["#3.1", "", "plan.pdf", "javascript:alert(1)", "//elsewhere.example/"])
    assert.ok(`${sound.url}${led(place)?.parts[0]?.[1]}`.startsWith(sound.url));
  for (const place of ["../", "..\\", ".\t./other/", "%2e%2e/", 7, null])
    assert.is(led(place), null, String(place));
});

test("who was there leads to the meeting's page, and not out of the archive", () => {
  const parts = [[0, attendancePlace, "", "Present: Councillor Ash"]];
  assert.equal(read({ parts })?.parts, parts);
  assert.is(read({ parts, url: archive }), null);
});

test("what is not in the form of a report is not read as one", () => {
  for (const said of [null, undefined, "report", 7, [], {}])
    assert.is(otherReport(said, archive), null);
  for (const name of [
    "subject",
    "date",
    "covers",
    "board",
    "wards",
    "officers",
    "sections",
    "parts",
  ])
    for (const value of [undefined, null, 7, {}, [[]], [null]])
      assert.is(read({ [name]: value }), null, `${name}: ${JSON.stringify(value)}`);
  assert.is(read({ sections: [["toString", "Background"]] }), null);
  assert.is(read({ sections: [["information", {}]] }), null);
  assert.is(read({ parts: [["0", "#1.1", "1.1", "Words."]] }), null);
});

test("a report that would fill the page is not read as one", () => {
  assert.is(read({ subject: "x".repeat(2_001) }), null);
  assert.is(read({ parts: Array.from({ length: 10_001 }, () => [0, "", "", ""]) }), null);
  assert.is(read({ parts: [[0, "", "", "x".repeat(2_001)]] }), null);
  assert.ok(read({ parts: [[0, "", "", "words ".repeat(10_000)]] }));
});

test("a day is one of the years in which a council may have met", () => {
  for (const day of ["1894-12-31", "2017-02-01", "2099-01-01"]) assert.ok(isDay(day), day);
  for (const day of [
    "0001-01-01",
    "9999-12-31",
    "2017-13-01",
    "2017-02-40",
    "2017-2-1",
    2017,
    null,
  ])
    assert.not(isDay(day), String(day));
});

test.run();
