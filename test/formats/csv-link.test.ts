import { test } from "uvu";
import * as assert from "uvu/assert";
import { csvLink } from "../../src/formats/csv-link.ts";

test("a table's rows are in the address of their file, after a byte order mark", () => {
  assert.is(
    csvLink([
      ["Ward", "Lamps"],
      ["Old Wharf", "12"],
    ]),
    "data:text/csv;charset=utf-8,%EF%BB%BFWard%2CLamps%0D%0AOld%20Wharf%2C12%0D%0A",
  );
});

test("no sign in a cell ends the address, a tag or an attribute", () => {
  const address = csvLink([["<script>&\"'`#?% onerror=-_.!~*()£"]]);
  assert.not.match(address.slice("data:text/csv;charset=utf-8,".length), /[^a-zA-Z0-9%]/);
  const text = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  assert.is(text, '\ufeff"<script>&""\'`#?% onerror=-_.!~*()£"\r\n');
});

test.run();
