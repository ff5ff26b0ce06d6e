import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileSizeLabel, fileType } from "../../../src/model/report/attachment-kind.ts";

test("a file's type is named by its ending", () => {
  assert.is(fileType("plan.pdf"), "PDF");
  assert.is(fileType("Lamps lit.CSV"), "CSV");
  assert.is(fileType("report.v2.docx"), "Word");
  assert.is(fileType("map.geojson"), "GEOJSON file");
  assert.is(fileType("LICENCE"), "file");
});

test("a size is said in the unit that reads best", () => {
  assert.is(fileSizeLabel(0), "0 bytes");
  assert.is(fileSizeLabel(999), "999 bytes");
  assert.is(fileSizeLabel(1000), "1 kB");
  assert.is(fileSizeLabel(23_600), "24 kB");
  assert.is(fileSizeLabel(999_499), "999 kB");
  assert.is(fileSizeLabel(999_500), "1.0 MB");
  assert.is(fileSizeLabel(1_340_000), "1.3 MB");
});

test.run();
