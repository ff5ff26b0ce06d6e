import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  archiveOf,
  fetchFrom,
  forgive,
  inTime,
  isLacking,
  open,
} from "../../../../src/browser/search/others/other-fetch.ts";

// An archive's time is over when a test says so: how long 32 MB take depends on what else the machine does.
let ends = new AbortController();
const asked: number[] = [];
AbortSignal.timeout = (milliseconds) => {
  asked.push(milliseconds);
  ends = new AbortController();
  return ends.signal;
};

let answer: (response: ServerResponse) => void = (response) => response.end();
const server = createServer((_, response) => answer(response));
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const archive = `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive/`;
test.after(() => {
  server.closeAllConnections();
  server.close();
});
test.before.each(() => {
  forgive(archive);
  open(archive);
});

const fetched = (file = "pagefind/index/a.pf_index") => fetchFrom(archive, `${archive}${file}`);

async function refused(promise: Promise<unknown>, why: RegExp) {
  try {
    await promise;
  } catch (error) {
    assert.match(String(error), why);
    assert.ok(isLacking(archive));
    return;
  }
  assert.unreachable("it should be refused");
}

test("a file comes unpacked, so that Pagefind has nothing left to unpack", async () => {
  answer = (response) => response.end(gzipSync("pagefind_dcdwords"));
  assert.is(await (await fetched()).text(), "pagefind_dcdwords");
  answer = (response) => response.end("{}");
  assert.is(await (await fetched("search/archive.json")).text(), "{}");
  assert.not(isLacking(archive));
});

test("an archive that was not opened is not fetched from", async () => {
  forgive(archive);
  await fetched().then(
    () => assert.unreachable("it should be refused"),
    (error: unknown) => assert.match(String(error), /may not be fetched from/),
  );
});

test("what is packed twice, or is not part of an index, is refused", async () => {
  for (const bytes of [gzipSync("words"), gzipSync(gzipSync("pagefind_dcdwords"))]) {
    answer = (response) => response.end(bytes);
    await refused(fetched(), /no part of an index/);
  }
});

test("an archive sends 32 million bytes at a time and no more, packed or not", async () => {
  const bytes = Buffer.alloc(20_000_000, "pagefind_dcd");
  answer = (response) => response.end(bytes);
  assert.is((await (await fetched()).arrayBuffer()).byteLength, bytes.length);
  await refused(fetched(), /More came/);
  forgive(archive);
  open(archive);
  answer = (response) => response.end(gzipSync(Buffer.alloc(40_000_000, "pagefind_dcd")));
  await refused(fetched(), /More came/);
});

test("a filter named as what every object inherits is refused", async () => {
  answer = (response) => response.end(gzipSync("pagefind_dcd__proto__"));
  await refused(fetched("pagefind/filter/a.pf_filter"), /change all objects/);
  assert.ok((await fetched("pagefind/fragment/a.pf_fragment")).ok, "it may stand in a report");
});

test("what is missing is shown by its status, and the archive counts as incomplete", async () => {
  answer = (response) => response.writeHead(404).end("no such file");
  const { ok, status } = await fetched();
  assert.equal([ok, status], [false, 404]);
  assert.ok(isLacking(archive));
});

test("an answer that does not end is cut off after five seconds, and whoever waits for it goes on", async () => {
  answer = (response) => {
    response.write("[");
    setImmediate(() => ends.abort(new DOMException("The time is over", "TimeoutError")));
  };
  await refused(inTime(archive, fetched()), /TimeoutError: The time is over/);
  assert.is(asked.at(-1), 5000);
});

test("only the index of an archive that was opened is taken for its own", () => {
  assert.is(archiveOf(`${archive}pagefind/index/a.pf_index`), archive);
  assert.is(archiveOf(`${archive}search/words.txt`), undefined);
  assert.is(archiveOf("https://elsewhere.example/pagefind/"), undefined);
});

test.run();
