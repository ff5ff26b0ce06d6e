import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainReason } from "../../src/commands/plain-reason.ts";

const fault = (message: string, given: Readonly<Record<string, string>>) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), given) });

const cases: readonly (readonly [name: string, error: Error, reason: string | null])[] = [
  [
    "a certificate that is not accepted",
    fault("self-signed certificate", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
    "the connection failed: self-signed certificate",
  ],
  [
    "a server that does not answer in time",
    fault("Connect Timeout Error", { code: "UND_ERR_CONNECT_TIMEOUT" }),
    "the connection failed: Connect Timeout Error",
  ],
  [
    "a name that there is not",
    fault("getaddrinfo ENOTFOUND a.example", {
      code: "ENOTFOUND",
      syscall: "getaddrinfo",
      hostname: "a.example",
    }),
    "there is no server called a.example",
  ],
  [
    "a port where nothing answers",
    fault("connect ECONNREFUSED 127.0.0.1:1", { code: "ECONNREFUSED", syscall: "connect" }),
    "nothing answers there (connect ECONNREFUSED 127.0.0.1:1)",
  ],
  ["a fault of the program", new TypeError("x is not a function"), null],
  [
    "a fault with a code of its own",
    Object.assign(new Error("no"), { code: "ERR_ASSERTION" }),
    null,
  ],
];

for (const [name, error, reason] of cases) {
  test(`${name} ${reason === null ? "keeps its stack" : "is told in a sentence"}`, () => {
    assert.is(plainReason(error), reason);
  });
}

test.run();
