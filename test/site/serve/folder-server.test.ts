import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FolderServer, serveFolder } from "../../../src/site/serve/folder-server.ts";
import { isOwnRequest, ownNames } from "../../../src/site/serve/own-names.ts";
import { freePort } from "../../bench/one-edit.ts";
import { write } from "../../record/archive-folder.ts";
import { temporaryFolder } from "../site.ts";

const place = temporaryFolder();
const folder = join(place, "site");
const secret = "not for anybody";
write(folder, {
  "index.html": "<p>Home</p>",
  "404.html": "<p>There is no such page</p>",
  "boards/index.html": "<p>Boards</p>",
  "boards/feed.xml": "<feed/>",
  ".htaccess": secret,
});
write(place, { "site-secret/index.html": secret, "secret.txt": secret });
const port = await freePort();
let server: FolderServer;

test.before(async () => {
  server = await serveFolder({ folder, port, host: null });
});

test.after(() => server.close());

/** The status of the answer to some bytes, and the whole answer; "" if there is none. */
function sent(bytes: string): Promise<{ status: string; answer: string }> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = createConnection(port, "127.0.0.1", () => {
      socket.write(bytes, "latin1");
    });
    socket.setEncoding("latin1").on("data", (text: string) => {
      answer += text;
    });
    socket.on("error", reject).on("close", () => {
      resolve({ status: /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? "", answer });
    });
  });
}

const asked = (path: string, headers: readonly string[] = [], method = "GET") =>
  `${[`${method} ${path} HTTP/1.1`, `Host: localhost:${port}`, ...headers].join("\r\n")}\r\nConnection: close\r\n\r\n`;

const from = (host: string, further = "") =>
  `GET / HTTP/1.1\r\nHost: ${host}\r\n${further}Connection: close\r\n\r\n`;

test("a page, a folder without its last slash, and what is not there are answered as on any server", async () => {
  const home = await sent(asked("/?q=%ff#x"));
  assert.is(home.status, "200");
  assert.match(home.answer, "<p>Home</p>");
  assert.match(home.answer, /Content-Type: text\/html; charset=utf-8/i);
  const moved = await sent(asked("/boards"));
  assert.is(moved.status, "301");
  assert.match(moved.answer, /Location: \/boards\/\r\n/);
  const missing = await sent(asked("/nothing/"));
  assert.is(missing.status, "404");
  assert.match(missing.answer, "There is no such page");
});

test("the server answers to its own names alone", async () => {
  for (const host of ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"]) {
    assert.is((await sent(from(`${host}:${port}`))).status, "200", host);
  }
  const strangers = [
    "evil.example",
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `localhost:${port + 1}`,
    "localhost",
    `192.0.2.1:${port}`,
    `localhost:${port}@evil.example`,
    `[::1]evil:${port}`,
    "",
  ];
  for (const host of strangers) assert.is((await sent(from(host))).status, "400", host);
  assert.is((await sent("GET / HTTP/1.1\r\n\r\n")).status, "400", "no host at all");
  assert.is((await sent("GET / HTTP/1.0\r\n\r\n")).status, "400", "the old form, without a host");
});

test("a page of another site is not told when pages are made again", async () => {
  const reload = (origin: string) => asked("/.reload", [`Origin: ${origin}`]);
  for (const origin of [
    "https://evil.example",
    "null",
    `https://localhost:${port}`,
    `http://localhost:${port}.evil.example`,
    "http://localhost:1",
  ]) {
    assert.is((await sent(reload(origin))).status, "400", origin);
  }
});

test("a page that waits is told when the pages are made again", async () => {
  const controller = new AbortController();
  const { body } = await fetch(`http://localhost:${port}/.reload`, controller);
  const words = body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await words?.read())?.value;
  server.reload();
  const second = (await words?.read())?.value;
  controller.abort();
  assert.match(first ?? "", /^data: \d+\n\n$/);
  assert.match(second ?? "", /^data: \d+\n\n$/);
  assert.is.not(first, second);
});

test("nothing listens at the addresses by which other machines reach this one", async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others) {
    const isOpen = await new Promise((resolve) => {
      const socket = createConnection(port, address, () => resolve(true));
      socket.on("error", () => resolve(false)).on("connect", () => socket.destroy());
    });
    assert.is(isOpen, false, address);
  }
});

test("with a host given, its names are known, and every address of the machine where it is 0.0.0.0", () => {
  const isAnswered = (given: string | null, host: string) =>
    isOwnRequest({ headersDistinct: { host: [host] } }, ownNames(given), 80);
  assert.ok(isAnswered("192.0.2.10", "192.0.2.10"));
  assert.ok(isAnswered("2001:db8::1", "[2001:db8::1]"));
  assert.not.ok(isAnswered("192.0.2.10", "192.0.2.11"));
  assert.not.ok(isAnswered("0.0.0.0", "evil.example"));
  const [some] = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const shown = some?.family === "IPv6" ? `[${some.address}]` : some?.address;
  assert.ok(isAnswered("0.0.0.0", shown ?? "localhost"));
});

/** Ways to write a step up, and what is there. */
const ups = ["..", "%2e%2e", ".%2e", "%2E.", "..%00", "%252e%252e", "..;", "%c0%ae%c0%ae"];
const slashes = ["/", "%2f", "\\", "%5c", "//", "/./", "%252f", "%c0%af"];
const targets = ["site-secret/index.html", "secret.txt", "..%2fetc/passwd"];
const escapes = ups.flatMap((up) =>
  slashes.flatMap((slash) => targets.map((target) => `/${up}${slash}${target}`)),
);
const deeper = slashes.map((slash) => `/boards${`${slash}..`.repeat(4)}${slash}etc${slash}passwd`);
const malformed = [
  ..."/%ff /% /%f /%zz /%00 /boards/%00/ /%ff%fe /%E0%A4%A /%80 /boards/%c3%28".split(" "),
  "/../site-secret",
  "/.htaccess",
  "/%2ehtaccess",
  "/.git/config",
  "/.reload/x",
  "/CON",
  "/boards/feed.xml/",
  `/${"a".repeat(5000)}`,
  `/${"a/".repeat(3000)}`,
  `/${"../".repeat(500)}etc/passwd`,
  "//evil.example/%2f..",
  "http://evil.example/",
  "http://localhost/",
  "*",
  "boards",
  "?",
  "/\u00ff",
];
const methods = "POST PUT DELETE PATCH OPTIONS TRACE PROPFIND M-SEARCH BREW".split(" ");
const broken = [
  "GET\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01\x00",
  asked("/", ["Content-Length: -1"]),
  asked("/", ["Content-Length: 5", "Transfer-Encoding: chunked"]),
  asked("/", ["Bad Header: x"]),
  asked("/", ["X: \x00"]),
  asked("/", [`X: ${"y".repeat(100_000)}`]),
  asked("/boards/feed.xml", ["Range: bytes=9999-"]),
  asked("/", ["Expect: everything"]),
  asked("/", ["Origin: https://evil.example", "Connection: Upgrade", "Upgrade: websocket"]),
  asked("/", ["Host: evil.example"]),
  `CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`,
];

test("two hundred hostile requests end in 400 or 404, tell nothing, and leave the server at work", async () => {
  const requests = [
    ...[...escapes, ...deeper, ...malformed].map((path) => asked(path)),
    ...methods.map((method) => asked("/", [], method)),
    ...broken,
  ];
  assert.ok(requests.length >= 200, `${requests.length}`);
  for (const request of requests) {
    const { status, answer } = await sent(request);
    assert.match(status, /^40[04]$/, JSON.stringify(request.slice(0, 100)));
    assert.not.match(answer, secret);
    assert.not.match(answer, "root:");
  }
  assert.is((await sent(asked("/"))).status, "200");
});

test.run();
