import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../src/archive/archive.ts";
import { oldPages } from "../../src/archive/old-pages.ts";
import { oldAddressIn } from "../../src/model/addresses/old-address.ts";
import { serverFilesOf } from "../../src/site/servers/server-rules.ts";
import { contentOf, day } from "../archive/made.ts";
import { temporaryFolder } from "../site/site.ts";
import { leadsFromOld } from "./asking.ts";
import { formerAddress, movedTo, oldLines } from "./hosted-site.ts";
import { installed, skip } from "./programs.ts";
import { startApache, startCaddy, startNginx } from "./servers.ts";

/** A folder at whose "site" stand the rules for servers, and nothing else. */
function rulesAlone(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const oldAddresses = oldLines.flatMap((line, at) => oldAddressIn(line, at + 1) ?? []);
  const move = { from: formerAddress, to: movedTo, title: "Quarter 2" };
  const archive = archiveOf(contentOf({}, []), day("2026-11-30"));
  const led = { ...archive, oldAddresses: oldPages(oldAddresses, [move], []) };
  for (const [path, text] of Object.entries(serverFilesOf(led))) {
    mkdirSync(dirname(join(folder, "site", path)), { recursive: true });
    writeFileSync(join(folder, "site", path), text);
  }
  return folder;
}

const folder = rulesAlone();
const site = join(folder, "site");
const servers = [
  {
    name: "nginx",
    program: installed("nginx"),
    start: (program: string) => startNginx(program, { file: "nginx.conf", site }),
  },
  {
    name: "Apache",
    program: installed("apache2", "httpd"),
    start: (program: string) => startApache(program, folder),
  },
  {
    name: "Caddy",
    program: installed("caddy"),
    start: (program: string) => startCaddy(program, site),
  },
];

for (const { name, program, start } of servers) {
  if (program === null) skip(`${name} is not installed`);
  else {
    test(`${name} leads from the addresses of an earlier system, in whatever case and order`, async () => {
      const server = await start(program);
      try {
        await leadsFromOld(server.url);
      } finally {
        await server.stop();
      }
    });
  }
}

test("Netlify is told page, parameter and address in a line each", () => {
  const lines = readFileSync(join(site, "_redirects"), "utf8").split("\n");
  assert.ok(
    lines.includes(
      "/ieListDocuments.aspx MId=7837 /boards/children-and-young-people/2015-11-23/ 301",
    ),
  );
  assert.ok(lines.includes(`/mgAi.aspx ID=7837 ${movedTo} 301`));
  assert.ok(lines.includes(`/documents/s65412/* ${movedTo} 301`));
});

test("an address that would tell a withheld title is named nowhere: its meeting's stands for it", () => {
  const withheld = "/boards/lamps/2015-01-05/sale-of-a-lamp/";
  const lines = [`mgAi.aspx?ID=1 ${withheld}`, `documents/s2/ ${withheld}map.pdf`];
  const read = lines.flatMap((line) => oldAddressIn(line, 1) ?? []);
  assert.equal(
    oldPages(read, [], [withheld]).map(({ to }) => to),
    ["/boards/lamps/2015-01-05/", "/boards/lamps/2015-01-05/"],
  );
});

test.run();
