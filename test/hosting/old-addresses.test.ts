import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../src/archive/archive.ts";
import { oldPages } from "../../src/archive/old-pages.ts";
import { oldAddressIn } from "../../src/model/addresses/old-address.ts";
import { netlifyOld } from "../../src/site/servers/old-addresses.ts";
import { serverFilesOf } from "../../src/site/servers/server-rules.ts";
import { contentOf, day } from "../archive/made.ts";
import { temporaryFolder } from "../site/site.ts";
import { leadsFromOld, leadsFromOldHost, leadsOn } from "./asking.ts";
import { formerAddress, movedTo, oldLines } from "./hosted-site.ts";
import { installed, type Running, skip } from "./programs.ts";
import { startApache, startCaddy, startNginx } from "./servers.ts";

/** A folder at whose "site" stand the rules for servers, and nothing else. */
function rulesAlone(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const oldAddresses = oldLines.flatMap((line, at) => oldAddressIn(line, at + 1) ?? []);
  const move = { from: formerAddress, to: movedTo, title: "Quarter 2" };
  const archive = archiveOf(contentOf({}, []), day("2026-11-30"));
  const led = { ...archive, moves: [move], oldAddresses: oldPages(oldAddresses, [move], []) };
  for (const [path, text] of Object.entries(serverFilesOf(led))) {
    mkdirSync(dirname(join(folder, "site", path)), { recursive: true });
    writeFileSync(join(folder, "site", path), text);
  }
  return folder;
}

const folder = rulesAlone();
const site = join(folder, "site");
const nginx = installed("nginx");
const apache = installed("apache2", "httpd");
const caddy = installed("caddy");

/** A server, where the archive is on it, and whether it also has the host of the old system. */
type Place = readonly [
  name: string,
  program: string | null,
  start: (program: string) => Promise<Running>,
  under: string,
  hasOldHost: boolean,
];

const places: readonly Place[] = [
  ["nginx", nginx, (program) => startNginx(program, { file: "nginx.conf", site }), "", false],
  [
    "nginx",
    nginx,
    (program) => startNginx(program, { file: "nginx-sub-path.conf", site }),
    "reports/",
    true,
  ],
  ["Apache", apache, (program) => startApache(program, folder), "", false],
  ["Apache", apache, (program) => startApache(program, folder), "reports/", false],
  ["Caddy", caddy, (program) => startCaddy(program, site), "", false],
  ["Caddy", caddy, (program) => startCaddy(program, site, "Caddyfile-sub-path"), "reports/", true],
];

for (const [name, program, start, under, hasOldHost] of places) {
  if (program === null) skip(`${name} is not installed`);
  else {
    const place = under === "" ? "at the root" : "under a path";
    test(`${name} ${place} leads from the addresses of an earlier system, in whatever case and order`, async () => {
      const server = await start(program);
      try {
        await leadsFromOld(`${server.url}${under}`);
        await leadsOn(`${server.url}${under}`, "server");
        if (hasOldHost) await leadsFromOldHost(server.url);
      } finally {
        await server.stop();
      }
    });
  }
}

test("Netlify under a path looks for old addresses at the root and under the path, and leads under it", () => {
  const [old] = oldLines.flatMap((line) => oldAddressIn(line, 1) ?? []);
  assert.ok(old);
  if (!old) return;
  assert.is(
    netlifyOld([old], "/committees"),
    `/ieListDocuments.aspx MId=7837 /committees${old.to} 301\n/committees/ieListDocuments.aspx MId=7837 /committees${old.to} 301\n`,
  );
});

test("Netlify gets page, parameter and address, each in a line", () => {
  const lines = readFileSync(join(site, "_redirects"), "utf8").split("\n");
  assert.ok(
    lines.includes(
      "/ieListDocuments.aspx MId=7837 /boards/children-and-young-people/2015-11-23/ 301",
    ),
  );
  assert.ok(lines.includes(`/mgAi.aspx ID=7837 ${movedTo} 301`));
  assert.ok(lines.includes(`/documents/s65412/* ${movedTo} 301`));
});

test("an address that would reveal a withheld title is named nowhere: its meeting's is used instead", () => {
  const withheld = "/boards/lamps/2015-01-05/sale-of-a-lamp/";
  const lines = [`mgAi.aspx?ID=1 ${withheld}`, `documents/s2/ ${withheld}map.pdf`];
  const read = lines.flatMap((line) => oldAddressIn(line, 1) ?? []);
  assert.equal(
    oldPages(read, [], [withheld]).map(({ to }) => to),
    ["/boards/lamps/2015-01-05/", "/boards/lamps/2015-01-05/"],
  );
});

test.run();
