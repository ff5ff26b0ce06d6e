import { test } from "uvu";
import * as assert from "uvu/assert";
import { cite } from "../../../layouts/report/cite.ts";
import type { Cited } from "../../../src/model/report/citation.ts";
import { day } from "../../archive/made.ts";

const lamps: Cited = {
  type: "Report to Streets Board",
  key: "streets-2015-01-05-lamps",
  authors: ["Strategic Director, Streets & Squares"],
  title: "“50% #1” <of> 'Lamps'",
  council: "Marlow Vale Borough Council",
  date: day("2015-01-05"),
  note: null,
  address: "https://reports.example/lamps/",
};
const { source } = cite(lamps);

test("a report’s citation is in its page as words", () => {
  assert.ok(
    source
      .replaceAll("<wbr>", "")
      .includes(
        ">Strategic Director, Streets &amp; Squares. ‘“50% #1” &lt;of&gt; &#39;Lamps&#39;’. Report to Streets Board, Marlow Vale Borough Council, 5 January 2015. https://reports.example/lamps/</p>",
      ),
  );
});

test("a citation’s file is in the page itself, whatever the title holds", () => {
  const hrefs = [...source.matchAll(/href="([^"]*)" download="([^"]*)"/g)];
  assert.equal(
    hrefs.map(([, , name]) => name),
    ["ris", "bib", "json"].map((ending) => `${lamps.key}.${ending}`),
  );
  const [ris = ""] = hrefs.map(([, href]) => href);
  assert.match(
    ris,
    /^data:application\/x-research-info-systems;charset=utf-8,TY%20%20%2D%20RPRT%0D%0A/,
  );
  assert.ok(decodeURIComponent(ris).includes(`TI  - ${lamps.title}\r\n`));
});

test.run();
