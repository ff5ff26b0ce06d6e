import { test } from "uvu";
import * as assert from "uvu/assert";
import { webAddress } from "../../src/text/web-address.ts";

test("an address on the web is written so that Markdown leaves it as it is", () => {
  for (const [address, right] of [
    ["https://example.org/a b", "https://example.org/a%20b"],
    [" HTTP://Example.org/a(b)|c ", "http://example.org/a%28b%29%7Cc"],
    ["https://example.org/~~a^b\\c", "https://example.org/%7E~a%5Eb/c"],
    ["http://exämple.org/é", "http://xn--exmple-cua.org/%C3%A9"],
    ["mailto:clerk@example.org", "mailto:clerk@example.org"],
  ] as const)
    assert.is(webAddress(address), right, address);
});

test("an address that does not lead to the web is none", () => {
  for (const address of [
    ...["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc"],
    ...["https:", "http://[::1]/", "/reports/", "#1.1", "", "ftp://example.org/"],
    ...["view-source:https://example.org/", "javascript:'https://example.org/'"],
  ])
    assert.is(webAddress(address), null, address);
});

test.run();
