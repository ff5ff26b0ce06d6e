import { test } from "uvu";
import * as assert from "uvu/assert";
import { apacheRules } from "../../../src/site/servers/apache.ts";
import { caddyMoved, caddyRules } from "../../../src/site/servers/caddy.ts";
import { netlifyGone, netlifyHeaders, netlifyMoved } from "../../../src/site/servers/netlify.ts";
import {
  nginxCaching,
  nginxGone,
  nginxHeaders,
  nginxMoved,
  nginxNamed,
  nginxTypes,
} from "../../../src/site/servers/nginx.ts";

const moves = [{ from: "/old/a.b/", to: "/boards/a/", title: "A" }];
const goneFrom = [{ folder: "/boards/a/2015-01-05/", names: ["lamps", "map.pdf"] }];
const headers = [["X-Frame-Options", "DENY"]] as const;

/** The patterns by which a rule says that an address is gone. */
const pattern = (rule: string, form: RegExp) => new RegExp(form.exec(rule)?.[1] ?? "none");

const gone: readonly [server: string, isGone: (address: string) => boolean][] = [
  [
    "Apache",
    (address) =>
      pattern(apacheRules([], goneFrom, []), /RewriteRule "(\^boards[^"]*)" - \[G\]/).test(
        address.slice(1),
      ),
  ],
  ["nginx", (address) => pattern(nginxGone(goneFrom), /^"~(.*)" 1;$/m).test(address)],
  [
    "Caddy",
    (address) => {
      const rules = caddyRules([], goneFrom);
      return (
        pattern(rules, /^ {2}path_regexp (\^.*)$/m).test(address) &&
        !pattern(rules, /^ {2}not path_regexp (\^.*)$/m).test(address)
      );
    },
  ],
];
for (const [server, isGone] of gone) {
  test(`${server} answers “gone” for what is no longer in a folder, and for nothing else`, () => {
    for (const name of ["the-sale/", "the-sale/map.pdf", "lampshade/", "mapXpdf", "index-html"]) {
      assert.ok(isGone(`/boards/a/2015-01-05/${name}`), name);
    }
    for (const name of [
      "",
      "index.html",
      "lamps",
      "lamps/",
      "lamps/a.pdf",
      "map.pdf",
      "lamps.br",
    ]) {
      assert.not.ok(isGone(`/boards/a/2015-01-05/${name}`), name);
    }
    assert.not.ok(isGone("/boards/b/2015-01-05/the-sale/"));
  });
}

test("Netlify says “gone” of all in a folder that is not there, and names none of it", () => {
  // Without "!" after the status, Netlify sends a file that is there before it looks at the rule.
  assert.is(netlifyGone(goneFrom, ""), "/boards/a/2015-01-05/* /404.html 410\n");
  assert.is(netlifyGone([], ""), "");
});

test("every server leads from a former address to the present one", () => {
  assert.match(
    apacheRules(moves, [], []),
    'RewriteRule "^old/a\\.b/$" "/%{ENV:ARCHIVE}boards/a/" [R=301,L]',
  );
  assert.is(nginxMoved(moves), "/old/a.b/ /boards/a/;\n");
  assert.is(netlifyMoved(moves, ""), "/old/a.b/ /boards/a/ 301\n");
  assert.match(caddyMoved(moves), "\n/old/a.b/ /boards/a/\n");
  assert.ok(caddyMoved([]).startsWith("#"), "Caddy refuses an empty file");
});

test("every server sends the headers of the site", () => {
  assert.match(apacheRules([], [], headers), 'Header always set X-Frame-Options "DENY"');
  assert.is(nginxHeaders(headers), 'add_header X-Frame-Options "DENY" always;\n');
  assert.ok(netlifyHeaders(headers, "").startsWith("/*\n  X-Frame-Options: DENY\n"));
  assert.match(caddyRules(headers, []), '  X-Frame-Options "DENY"\n');
});

test("text is sent as UTF-8, and files whose names carry a hash are kept for a year", () => {
  const types = nginxTypes();
  assert.match(types, /^ {2}text\/html html;$/m);
  assert.match(types, /^charset_types .*text\/plain/m);
  assert.not.match(types, /^(?:charset|gzip)_types .*text\/html/m);
  assert.not.match(types, /^charset_types .*image\/png/m);
  assert.match(types, /^gzip_types .*text\/css/m);
  assert.not.match(types, /^gzip_types .*image\/png/m);
  assert.match(nginxCaching(), /^default "public, max-age=60, must-revalidate";$/m);
  assert.match(nginxCaching(), "max-age=31536000, immutable");
  assert.match(caddyRules([], []), /Content-Type "text\/html; charset=utf-8"/);
  assert.match(caddyRules([], []), /Content-Type "image\/png"/);
  assert.match(apacheRules([], [], []), /^AddCharset utf-8 .*\.html/m);
  assert.not.match(apacheRules([], [], []), /^AddCharset utf-8 .*\.png/m);
  assert.match(nginxNamed(), /^location ~ \/[\w.\\-]+\$ \{$/m);
});

test("Apache sends the packed copy of a page and of a stylesheet that the reader takes, smallest first", () => {
  const rules = apacheRules([], [], []);
  assert.ok(rules.indexOf("\\bbr\\b") < rules.indexOf("\\bgzip\\b"));
  const asked = [...rules.matchAll(/^RewriteRule "([^"]*)" "%1(.*)" \[L\]$/gm)];
  const packed = (path: string) =>
    asked.filter(([, form = "none"]) => new RegExp(form).test(path)).map(([, , file]) => file);
  assert.equal(packed("boards/"), ["index.html.br", "index.html.gz"]);
  assert.equal(packed(""), ["index.html.br", "index.html.gz"]);
  assert.equal(packed("assets/site.css"), [".br", ".gz"]);
  assert.equal(packed("img/a.png"), []);
  const hashed = new RegExp(/<FilesMatch "(-\[0-9a-f\][^"]*)">/.exec(rules)?.[1] ?? "none");
  for (const name of ["site-0123456789.css", "site-0123456789.css.br", "a.pf_meta.gz"]) {
    assert.ok(hashed.test(name), name);
  }
  for (const name of ["site.css", "site-012345678.css", "site-0123456789.css.txt"]) {
    assert.not.ok(hashed.test(name), name);
  }
});

test("Netlify under a path finds the site at the root and under the path, and leads under the path", () => {
  const under = "/committees";
  const moves = [{ from: "/old/", to: "/boards/a/", title: "A" }] as const;
  assert.is(
    netlifyMoved(moves, under),
    "/old/ /committees/boards/a/ 301\n/committees/old/ /committees/boards/a/ 301\n",
  );
  assert.match(
    netlifyGone(goneFrom, under),
    "/committees/boards/a/2015-01-05/* /committees/404.html 410\n",
  );
  assert.match(netlifyHeaders([], under), "/committees/assets/*\n  Cache-Control:");
});

test.run();
