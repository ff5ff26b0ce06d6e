import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesOf } from "../../src/output/published-files.ts";
import { reportOf } from "../archive/report.ts";

const published = (withheld: string | null) => {
  const source = {
    file: "report.docx",
    sha256: "",
    size: 1,
    origin: null,
    withheld,
    unsure: [],
    repairs: [],
    words: "as made" as const,
  };
  return filesOf({ ...reportOf({}), source }, new Map()).map(({ file }) => file);
};

test("a report's source is published next to it", () => {
  assert.equal(published(null), ["report.docx"]);
});

test("a source that is withheld is not published", () => {
  assert.equal(published("it holds deleted words"), []);
});

test.run();
