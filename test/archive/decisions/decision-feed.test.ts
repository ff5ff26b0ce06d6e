import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { decisionFeedOf } from "../../../src/archive/decisions/decision-feed.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { contentFolder } from "../../record/archive-folder.ts";

const meeting = (date: string, fields: string, minutes: string) => ({
  [`reports/streets/${date}/meeting.md`]: `---\nboard: Streets Board\ndate: ${date}\n${fields}---\n\n${minutes}\n`,
});
const lamps = "## 13. LAMPS\n\nRESOLVED: That lamps be bought.";

test("the feed of decisions has an entry for each meeting that decided something, the last confirmed first", () => {
  const { content } = readContent(
    contentFolder({
      ...meeting("2015-01-05", "minutes: confirmed\nconfirmed_on: 2015-06-01\n", lamps),
      ...meeting("2015-03-02", "minutes: draft\n", lamps),
      ...meeting("2015-04-06", "", "## 15. LAMPS\n\nMembers talked about lamps."),
    }),
  );
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error("The made-up archive cannot be read");
  assert.equal(
    decisionFeedOf(archiveOf(content, today)).entries.map(({ meeting: { date }, updated }) => [
      date,
      updated,
    ]),
    [
      ["2015-01-05", "2015-06-01"],
      ["2015-03-02", "2015-03-02"],
    ],
  );
});

test.run();
