import { test } from "uvu";
import * as assert from "uvu/assert";
import type { OldAddress } from "../../../src/model/addresses/old-address.ts";
import { keptArchive } from "../../../src/site/pages/kept-addresses.ts";
import {
  apacheOld,
  apacheOldFile,
  caddyOld,
  netlifyOld,
  nginxOld,
  oldRules,
} from "../../../src/site/servers/old-addresses.ts";
import { serverFilesOf } from "../../../src/site/servers/server-rules.ts";
import { contentOf, day } from "../../archive/made.ts";

const old = (path: string, to: string, parameter: [name: string, value: string] | null = null) =>
  ({ path, to, parameter: parameter && { name: parameter[0], value: parameter[1] } }) as OldAddress;

const meeting = old("ieListDocuments.aspx", "/boards/a/2015-01-05/", ["MId", "12"]);
const earlier = old("ieListDocuments.aspx", "/boards/a/2014-01-05/", ["MId", "11"]);
const board = old("mgCommitteeDetails.aspx", "/boards/a/", ["ID", "1"]);
const file = old("documents/s65412/", "/boards/a/2015-01-05/lamps/lamps.pdf");

test("old addresses are sorted by page and value, with the folders of documents apart, in lower case", () => {
  assert.equal(oldRules([board, file, meeting, earlier]), {
    pages: [
      {
        path: "ielistdocuments.aspx",
        parameter: "MId",
        leads: [
          { value: "11", to: "/boards/a/2014-01-05/" },
          { value: "12", to: "/boards/a/2015-01-05/" },
        ],
      },
      {
        path: "mgcommitteedetails.aspx",
        parameter: "ID",
        leads: [{ value: "1", to: "/boards/a/" }],
      },
    ],
    folders: [{ path: "documents/s65412/", to: "/boards/a/2015-01-05/lamps/lamps.pdf" }],
  });
  assert.equal(oldRules([]), { pages: [], folders: [] });
});

test("two parameters of one page are two pages, and one parameter in two spellings is one", () => {
  const pages = (...names: readonly string[]) =>
    oldRules(names.map((name) => old("a.aspx", "/b/", [name, "1"]))).pages.length;
  assert.equal([pages("MId", "CId"), pages("MId", "mid")], [2, 1]);
});

const rules = oldRules([meeting, file]);
const none = oldRules([]);

test("nginx maps each page’s parameter and each document’s folder", () => {
  const text = nginxOld(rules);
  assert.ok(
    text.includes('map $arg_mid $archive_old_0 {\n  default "";\n  "12" /boards/a/2015-01-05/;\n}'),
  );
  assert.ok(text.includes('  "/documents/s65412/" /boards/a/2015-01-05/lamps/lamps.pdf;\n'));
  assert.ok(text.includes('  "/ielistdocuments.aspx" $archive_old_0;\n'));
});

test("Apache hands a page’s value and a document’s folder to the rules of hosting/", () => {
  assert.is(
    apacheOld(rules),
    'RewriteCond "%{QUERY_STRING}" "(?:^|&)MId=([\\w.-]+)(?:&|$)" [NC]\n' +
      'RewriteRule "^ielistdocuments\\.aspx$" "hosting/ielistdocuments.aspx/%1" [NC,L]\n' +
      'RewriteRule "^documents/([^/]+)/." "hosting/documents/$1" [NC,L]\n',
  );
  assert.is(apacheOld(oldRules([file, old("documents/s2/", "/b/")])).split("\n").length, 2);
  assert.is(apacheOld(none), "");
  const inside = apacheOldFile(rules);
  for (const [from, to] of [
    ["ielistdocuments\\.aspx/12", "boards/a/2015-01-05/"],
    ["documents/s65412", "boards/a/2015-01-05/lamps/lamps.pdf"],
  ] as const) {
    assert.ok(inside.includes(`RewriteRule "^${from}$" "/%{ENV:REDIRECT_ARCHIVE}${to}"`), from);
  }
});

test("Caddy reads a parameter in each way of writing it, and has rules for documents only where there are any", () => {
  const text = caddyOld(rules);
  assert.ok(
    text.includes(
      "map {query.MId}{query.mid}{query.MID} {archive_old_0} {\n  12 /boards/a/2015-01-05/\n",
    ),
  );
  assert.ok(text.includes("  /documents/s65412/ /boards/a/2015-01-05/lamps/lamps.pdf\n"));
  assert.is(caddyOld(oldRules([meeting])).includes("@oldpath"), false);
  assert.is(caddyOld(none), "# Made by the build.\n");
});

test("Netlify has a line for each address, at the root and under the path of the site", () => {
  assert.equal(netlifyOld([meeting, file], "").split("\n"), [
    "/ieListDocuments.aspx MId=12 /boards/a/2015-01-05/ 301",
    "/documents/s65412/* /boards/a/2015-01-05/lamps/lamps.pdf 301",
    "",
  ]);
  assert.equal(netlifyOld([file], "/committees").split("\n"), [
    "/documents/s65412/* /committees/boards/a/2015-01-05/lamps/lamps.pdf 301",
    "/committees/documents/s65412/* /committees/boards/a/2015-01-05/lamps/lamps.pdf 301",
    "",
  ]);
});

test("the rules are in one order, and only Netlify’s say where the site is", () => {
  const content = contentOf({}, []);
  const { archive } = keptArchive(
    { ...content, settings: { ...content.settings, url: "https://a.example/committees/" } },
    day("2015-01-05"),
  );
  const moves = ["/b/", "/a/"].map((from) => ({ from, to: "/c/", title: "C" }));
  const files = serverFilesOf({ ...archive, moves });
  const turned = serverFilesOf({ ...archive, moves: moves.toReversed() });
  assert.equal(files, turned);
  assert.ok(files._redirects.includes("/committees/a/ /committees/c/ 301"), files._redirects);
  assert.equal(
    Object.entries(files)
      .flatMap(([name, text]) => (text.includes("committees") ? [name] : []))
      .sort(),
    ["_headers", "_redirects"],
  );
});

test.run();
