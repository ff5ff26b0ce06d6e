import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mergeLedgersByLine } from "../../src/importing/filing/git-attributes.ts";
import { replaceLive } from "../../src/output/live-folder.ts";
import { settleLedger, writeLedgerFirst } from "../../src/output/pending-ledger.ts";
import { ledgerIn } from "../../src/reading/ledger-file.ts";
import { build, command, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";
const salt = "reports/streets/2015-03-02/salt.md";

/** An archive of two reports, with the places of its site, cache and ledger. */
function archive() {
  const content = contentFolder({
    [lighting]: reportText({}),
    [salt]: reportText({ date: "2015-03-02", subject: "Salt" }),
  });
  const place = temporaryFolder();
  const site = join(place, "site");
  const cache = join(place, "cache");
  const ledger = join(content, "addresses.txt");
  const built = (...further: readonly string[]) =>
    build(content, site, {}, ["--cache", cache, "--today", "2015-03-06", ...further]);
  return { content, site, cache, ledger, built };
}

const lines = (file: string) => readFileSync(file, "utf8").split("\n");

/** Ways in which a ledger loses something that was published. */
const losses: readonly [what: string, lose: (file: string) => void][] = [
  ["emptied", (file) => writeFileSync(file, "")],
  ["deleted", (file) => rmSync(file)],
  ["cut at the end of a line", (file) => writeFileSync(file, lines(file).slice(0, 8).join("\n"))],
  [
    "robbed of an anchor",
    (file) =>
      writeFileSync(file, readFileSync(file, "utf8").replace(/(lighting\/ \S+) 1 1\.1/, "$1 1")),
  ],
];

for (const [what, lose] of losses) {
  test(`a ledger that was ${what} is refused, with the copy to bring back`, async () => {
    const { site, ledger, built } = archive();
    assert.is((await built()).code, 0);
    const before = readFileSync(ledger, "utf8");
    const live = readFileSync(join(site, "manifest.json"), "utf8");
    lose(ledger);
    const left = existsSync(ledger) ? readFileSync(ledger, "utf8") : null;
    const { code, words } = await built();
    assert.is(code, 1);
    assert.match(words, /addresses\.txt:1:1 {2}error {2}ledger-shortened {2}lacks \//);
    assert.is(existsSync(ledger) ? readFileSync(ledger, "utf8") : null, left);
    assert.is(readFileSync(join(site, "manifest.json"), "utf8"), live);
    const copy = /\((\S+) is a copy\)/.exec(words)?.[1] ?? "";
    writeFileSync(ledger, readFileSync(copy));
    assert.is((await built()).code, 0);
    assert.is(readFileSync(ledger, "utf8"), before);
  });
}

test("without the cache, an emptied ledger is compared with the live site", async () => {
  const { cache, ledger, built } = archive();
  await built();
  rmSync(cache, { recursive: true });
  writeFileSync(ledger, "");
  const { code, words } = await built();
  assert.is(code, 1);
  assert.match(words, /ledger-shortened {2}lacks \/\S* and \d+ more addresses, published before/);
});

test("lines that git merged into another order, twice or in two halves, are not a loss", async () => {
  const { ledger, built } = archive();
  await built();
  const [heading = "", ...rest] = lines(ledger).filter((line) => line !== "");
  const halves = rest.map((line) => line.replace(/ 1 1\.1 1\.2$/, " 1.2"));
  writeFileSync(ledger, [heading, ...halves, ...rest.reverse(), ""].join("\n"));
  const { code, words } = await built();
  assert.is(code, 0, words);
});

test("a preview neither keeps addresses nor is checked against them", async () => {
  const { content, ledger, built } = archive();
  assert.is((await built("--preview")).code, 0);
  assert.not.ok(existsSync(ledger));
  rmSync(join(content, salt));
  const { code, words } = await built();
  assert.is(code, 0, words);
  assert.not.match(readFileSync(ledger, "utf8"), "salt");
});

test("a site of another archive at the same place says nothing about a ledger", async () => {
  const one = archive();
  await one.built();
  const other = contentFolder({ [salt]: reportText({ date: "2015-03-02", subject: "Salt" }) });
  const text = readFileSync(join(other, "site.yaml"), "utf8");
  writeFileSync(join(other, "site.yaml"), text.replace("marlowvale", "wykeham"));
  const { code, words } = await build(other, one.site, {}, [
    "--cache",
    one.cache,
    "--replace-other",
  ]);
  assert.is(code, 0, words);
});

test("a ledger that cannot be written leaves the site as it was, and no note", async () => {
  const place = temporaryFolder();
  const output = join(place, "site");
  const fill = (text: string) => async (folder: string) =>
    write(folder, { "index.html": text, "manifest.json": text });
  await replaceLive(output, fill("before"));
  const nowhere = join(place, "site", "index.html", "addresses.txt");
  try {
    await replaceLive(output, fill("after"), {
      written: () => null,
      isCurrent: () => false,
      filled: (folder) => writeLedgerFirst(output, folder, nowhere, "after"),
      renamed: () => undefined,
    });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /ENOTDIR|EEXIST/);
  }
  assert.is(textOf(join(output, "index.html")), "before");
  assert.is(readdirSync(place).length, 2, readdirSync(place).join(" "));
});

test("a site that cannot go live restores its ledger", async () => {
  const place = temporaryFolder();
  const [output, file] = [join(place, "site"), join(place, "addresses.txt")];
  writeFileSync(file, "before");
  const refuses = () => {
    assert.is(textOf(file), "after");
    throw new Error("no more room");
  };
  try {
    await replaceLive(
      output,
      async (folder) => write(folder, { "manifest.json": "{}" }),
      {
        written: () => null,
        isCurrent: () => false,
        filled: (folder) => writeLedgerFirst(output, folder, file, "after"),
        renamed: () => undefined,
      },
      refuses,
    );
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "no more room");
  }
  assert.is(textOf(file), "before");
  assert.equal(readdirSync(place), ["addresses.txt"]);
});

/** A place for a site in which the first is about to go live with its ledger. */
function pending(before: string | null) {
  const place = temporaryFolder();
  const [output, building] = [join(place, "site"), join(place, "building")];
  const file = join(place, "addresses.txt");
  write(building, { "manifest.json": "{}" });
  if (before !== null) writeFileSync(file, before);
  writeLedgerFirst(output, building, file, "after");
  assert.is(readFileSync(file, "utf8"), "after");
  return { place, output, file };
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);

test("a build killed after its ledger and before its site leaves the ledger as it was", () => {
  for (const before of ["before", "", null]) {
    const { place, output, file } = pending(before);
    settleLedger(output);
    assert.is(textOf(file), before);
    assert.not.ok(readdirSync(place).includes(".site.ledger"));
  }
});

test("a build killed after its site is live keeps its ledger", () => {
  const { place, output, file } = pending("before");
  write(output, { "manifest.json": "{}" });
  settleLedger(output);
  assert.is(textOf(file), "after");
  assert.not.ok(readdirSync(place).includes(".site.ledger"));
});

test("a ledger that was merged since its build was killed is left alone", () => {
  const { output, file } = pending("before");
  writeFileSync(file, "merged");
  settleLedger(output);
  assert.is(textOf(file), "merged");
});

test("two people’s ledgers merge in git without a conflict, as an import sets it up", () => {
  const content = temporaryFolder();
  const git = (...given: readonly string[]) => {
    const who = [
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.org",
      "-c",
      "init.defaultBranch=main",
    ];
    const { status, stdout, stderr } = spawnSync("git", [...who, ...given], {
      cwd: content,
      encoding: "utf8",
    });
    assert.is(status, 0, stdout + stderr);
  };
  const file = join(content, "addresses.txt");
  const enter = (...addresses: readonly string[]) =>
    writeFileSync(file, addresses.map((address) => `${address} 2015-03-06 1\n`).join(""));
  writeFileSync(join(content, ".gitattributes"), "*.pdf binary");
  mergeLedgersByLine(content);
  mergeLedgersByLine(content);
  assert.is(
    readFileSync(join(content, ".gitattributes"), "utf8"),
    "*.pdf binary\naddresses.txt merge=union\n",
  );
  git("init", "-q");
  enter("/a/", "/z/");
  git("add", ".");
  git("commit", "-qm", "first");
  git("checkout", "-qb", "other");
  enter("/a/", "/n/", "/z/");
  git("commit", "-qam", "other");
  git("checkout", "-q", "main");
  enter("/a/", "/m/", "/z/");
  git("commit", "-qam", "mine");
  git("merge", "-q", "other");
  const { ledger, strange } = ledgerIn(readFileSync(file, "utf8"));
  assert.equal(strange, []);
  assert.equal([...ledger.keys()].sort(), ["/a/", "/m/", "/n/", "/z/"]);
});

/** Settings that nobody has changed, and the messages about them. */
const placeholders: readonly [from: string | RegExp, to: string, said: RegExp][] = [
  [/^url: .*$/m, "url: http://localhost:8080/", /site\.yaml:2:6 .* should be where the archive/],
  [/^url: .*$/m, "url: http://127.0.0.1/", /should be where the archive will be published/],
  [/^url: .*$/m, "url: https://reports.example.org/", /should be where the archive/],
  [/^council: .*$/m, "council: The council", /site\.yaml:1:10 .* should be the council’s name/],
  [
    "marlowvale.example\nr",
    "example.org\nr",
    /contact|should be an email address that someone reads/,
  ],
];

for (const [from, to, said] of placeholders) {
  test(`a placeholder stops a build and no preview, and enters nothing: ${to.split("\n")[0]}`, async () => {
    const { content, site, ledger, built } = archive();
    const file = join(content, "site.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(from, to));
    assert.is.not(readFileSync(file, "utf8"), text);
    const stopped = await built();
    assert.is(stopped.code, 1);
    assert.match(stopped.words, / {2}error {2}placeholder {2}/);
    assert.match(stopped.words, said);
    assert.not.ok(existsSync(site));
    const checked = await command("check", ["--content", content]);
    assert.is(checked.code, 0, checked.words);
    assert.match(checked.words, / {2}warning {2}placeholder {2}/);
    const preview = await built("--preview");
    assert.is(preview.code, 0, preview.words);
    assert.not.ok(existsSync(ledger));
  });
}

test("a site is not written into the folder that it is made of", async () => {
  const { content, built } = archive();
  for (const output of [content, join(content, "site"), join(content, "a/../site")]) {
    const { code, words } = await built("--output", output);
    assert.is(code, 2, words);
    assert.match(words, "The site should be written outside of");
  }
});

test.run();
