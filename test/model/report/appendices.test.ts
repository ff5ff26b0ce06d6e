import { test } from "uvu";
import * as assert from "uvu/assert";
import { absentAppendices } from "../../../src/model/report/appendices.ts";
import { reportOf } from "../../archive/report.ts";

const absent = (body: string, titles: readonly string[] = []) =>
  absentAppendices({
    ...reportOf({ body }),
    attachments: titles.map((title, index) => ({
      file: `file-${index}.pdf`,
      title,
      size: 1,
      formerFiles: [],
    })),
  }).map(({ name, anchor }) => `${name} at ${anchor}`);

test("an appendix that is named and not held is told with its place", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 The risks are in Appendix 1 and Appendix B."), [
    "Appendix 1 at 1.1",
    "Appendix B at 1.1",
  ]);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See appendices 1 to 3.", ["Appendix 2: Kerbs"]), [
    "Appendix 1 at 1.1",
    "Appendix 3 at 1.1",
  ]);
});

test("an appendix that is attached, or printed in the report, is held", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See Appendix 1.", ["Appendix 1 - Lamps"]), []);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See Annex A.\n\n## Annex A\n\nA list."), []);
});

test("an appendix of another document is not this report's", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 Appendix 2 to the Local Plan says so."), []);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 The annexe has 212 desks."), []);
});

test.run();
