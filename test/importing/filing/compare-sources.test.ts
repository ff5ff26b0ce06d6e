import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { contentFolder, reportText } from "../../record/archive-folder.ts";

test("a record of a decision without an officer is compared with its source, as a report is", async () => {
  const fields = `kind: Record of decision\nsource:\n  file: lamps.txt\n  sha256: ${"0".repeat(64)}\n`;
  const record = reportText({ fields }).replace(/^reporting_officer.*\n/m, "");
  const { without, problems } = await compareSources(
    contentFolder({
      "reports/streets/2015-01-05/lamps.md": record,
      "reports/streets/2015-01-05/lamps.txt": "Lamps",
    }),
  );
  assert.is(without, 0);
  assert.match(problems[0]?.message ?? "", /lamps.txt is not the file that it was made of/);
});

test("a paper whose front matter has errors is named, and not counted as without a source", async () => {
  const file = "reports/streets/2015-01-05/lamps.md";
  const { without, problems } = await compareSources(
    contentFolder({ [file]: reportText({ fields: "colour: green" }) }),
  );
  assert.is(without, 0);
  assert.is(problems[0]?.message, "its front matter has errors, which “check” names");
});

test.run();
