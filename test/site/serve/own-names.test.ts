import { hostname } from "node:os";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isOwnRequest,
  listenedAt,
  ownNames,
  shownHost,
} from "../../../src/site/serve/own-names.ts";

/** Whether a server that listens on the machine alone answers a request with these headers. */
const answers = (host: readonly string[], origin: readonly string[] = [], port = 8080) =>
  isOwnRequest({ headersDistinct: { host: [...host], origin: [...origin] } }, ownNames(null), port);

test("a request must name this server once, with its port", () => {
  for (const host of ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"]) {
    assert.ok(answers([host]), host);
  }
  for (const host of [
    "localhost",
    "localhost:80",
    "localhost:18080",
    "evil.example:8080",
    "localhost.evil.example:8080",
    "::1:8080",
    "localhost:8080:8080",
    " localhost:8080",
    "localhost:8080x",
    "",
  ]) {
    assert.not.ok(answers([host]), host);
  }
  assert.not.ok(answers([]));
  assert.not.ok(answers(["localhost:8080", "localhost:8080"]));
  assert.ok(answers(["localhost"], [], 80));
});

test("a request from another site's page is refused", () => {
  assert.ok(answers(["localhost:8080"], ["http://localhost:8080"]));
  for (const origin of [
    "http://evil.example",
    "https://localhost:8080",
    "null",
    "http://localhost:9090",
  ]) {
    assert.not.ok(answers(["localhost:8080"], [origin]), origin);
  }
});

test("a server that listens everywhere answers to every name of the machine", () => {
  for (const host of ["0.0.0.0", "::"]) {
    assert.ok(ownNames(host).has(hostname().toLowerCase()), host);
    assert.is(shownHost(host), "localhost");
    assert.equal(listenedAt(host), [host]);
  }
  assert.not.ok(ownNames("192.0.2.10").has(hostname().toLowerCase()));
  assert.ok(ownNames("192.0.2.10").has("192.0.2.10"));
  assert.equal(listenedAt(null), ["127.0.0.1", "::1"]);
  assert.equal([null, "192.0.2.10", "2001:db8::1", "Desk"].map(shownHost), [
    "localhost",
    "192.0.2.10",
    "[2001:db8::1]",
    "desk",
  ]);
});

test.run();
