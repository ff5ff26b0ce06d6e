import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Settings } from "../../../src/model/council/settings.ts";
import {
  placeholderProblems,
  publishingProblems,
} from "../../../src/reading/settings/placeholders.ts";
import type { ProblemAt } from "../../../src/reading/yaml.ts";

const at: ProblemAt = (path, rule, message, severity = "error") => ({
  rule,
  severity,
  message: `${path.join(".")} ${message}`,
  file: "site.yaml",
  line: 1,
  column: 1,
});

const left = (statedUrl: string, email = "clerk@marlow.gov.uk", council = "Marlow Vale") =>
  placeholderProblems({ statedUrl, council, contact: { email } } as Settings, at).map(
    ({ message }) => message.split(" ")[0],
  );

for (const host of [
  "localhost",
  "reports.localhost",
  "example.com",
  "a.example.org",
  "EXAMPLE.NET",
  "127.0.0.1",
  "127.1.2.3",
  "0.0.0.0",
  "[::1]",
  "[::]",
  "a.test",
  "b.invalid",
]) {
  test(`nobody can own ${host}, so an archive with that address is not published yet`, () => {
    assert.equal(left(`https://${host}/`), ["url"]);
  });
}

for (const host of [
  "reports.marlow.gov.uk",
  "reports.marlowvale.example",
  "myexample.com",
  "example.com.marlow.uk",
  "localhost.uk",
  "127.0.0.1.uk",
  "128.0.0.1",
]) {
  test(`${host} may be where an archive is published`, () => {
    assert.equal(left(`https://${host}/`), []);
  });
}

test("a council without its name, and an address that nobody reads, are placeholders too", () => {
  const url = "https://reports.marlow.gov.uk/";
  assert.equal(left(url, "clerk@example.com"), ["contact.email"]);
  assert.equal(left(url, "localhost"), ["contact.email"]);
  assert.equal(left(url, "example.com@marlow.gov.uk"), []);
  assert.equal(left(url, "clerk@marlow.gov.uk", "The council"), ["council"]);
});

test("what is only a warning until then stops a publication, and nothing else changes", () => {
  const other = at([], "unknown-board", "is not there", "warning");
  const placeholder = at(["url"], "placeholder", "is not set", "warning");
  assert.equal(publishingProblems([other, placeholder]), [
    other,
    { ...placeholder, severity: "error" },
  ]);
});

test.run();
