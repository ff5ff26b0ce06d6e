import { test } from "uvu";
import * as assert from "uvu/assert";
import { csvLink } from "../../src/formats/csv-link.ts";

test("a table's rows stand in the address of their file, after a byte order mark", () => {
  assert.is(
    csvLink([
      ["Ward", "Lamps"],
      ["Old Wharf", "12"],
    ]),
    "data:text/csv;charset=utf-8,%EF%BB%BFWard,Lamps%0D%0AOld Wharf,12%0D%0A",
  );
});

test("no sign in a cell ends the address, a tag or an attribute", () => {
  const address = csvLink([["<script>&\"'`#?%"]]);
  assert.not.match(address.slice("data:text/csv;charset=utf-8,".length), /[<>&"'`#?]/);
  const text = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  assert.is(text, '\ufeff"<script>&""\'`#?%"\r\n');
});

test.run();
