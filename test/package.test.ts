import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "package-"));
const archive = join(work, "archive");
const program = join(archive, "node_modules/committee-report-archive");
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const npm = (folder: string, ...given: string[]) => {
  const done = spawnSync("npm", [...given, "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: folder,
    encoding: "utf8",
    // What the test itself runs under says nothing to the package.
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
    shell: process.platform === "win32",
  });
  return { ...done, words: `${done.stdout}${done.stderr}` };
};

/** Runs the installed program in the archive's folder, as npx does. */
function run(...given: string[]) {
  const bin = join(program, "bin/committee-report-archive.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...given], {
    cwd: archive,
    encoding: "utf8",
  });
  return { status, words: `${stdout}${stderr}` };
}

/** A package of this checkout as another version, made without touching the checkout. */
function packedAs(version: string): string {
  const copy = join(work, `checkout-${version}`);
  const parts = ["bin", "src", "layouts", "static", "docs", ".eleventy.ts", "LICENSE", "README.md"];
  for (const part of [...parts, "CHANGELOG.md", "package-lock.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const description = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...description, version }));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const { status, words } = npm(copy, "pack", "--pack-destination", work);
  assert.is(status, 0, words);
  return join(work, `committee-report-archive-${version}.tgz`);
}

let first: string;

test.before(() => {
  mkdirSync(archive);
  first = packedAs("1.0.0");
});

const install = (tarball: string) => npm(archive, "install", "--save-exact", tarball);

const council = [
  ...["--council", "Testham Borough Council", "--url", "https://reports.testham.gov.uk/"],
  ...["--contact-team", "Democratic Services", "--contact-email", "reports@testham.gov.uk"],
];

test("the package holds compiled JavaScript and schemas, and no TypeScript", () => {
  const { status, words } = install(first);
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT/.test(words)) {
    console.log("skipped: the package’s dependencies are not at hand, and there is no registry");
    process.exit(0);
  }
  assert.is(status, 0, words);
  assert.ok(existsSync(join(program, "compiled/build.mjs")));
  assert.not.ok(existsSync(join(program, "src")));
  assert.not.ok(existsSync(join(archive, "node_modules/tsx")));
  assert.not.ok(existsSync(join(archive, "node_modules/esbuild")));
  assert.ok(existsSync(join(program, "npm-shrinkwrap.json")));
  for (const name of ["report", "meeting", "site", "boards", "register"]) {
    assert.ok(JSON.parse(readFileSync(join(program, `schemas/${name}.json`), "utf8")).title);
  }
});

test("the program lists its commands, says its version and refuses what it does not know", () => {
  assert.is(run("--version").words, "1.0.0\n");
  for (const given of [["-h"], ["--help"], []]) {
    assert.match(run(...given).words, /build +write the site/);
  }
  const { status, words } = run("bild");
  assert.is(status, 2);
  assert.match(words, "There is no command “bild”");
});

test("an archive begins in the folder, and what is there already is left alone", () => {
  const before = readFileSync(join(archive, "package.json"), "utf8");
  const { status, words } = run("init", ...council);
  assert.is(status, 0, words);
  assert.match(words, "left as it is: package.json");
  assert.is(readFileSync(join(archive, "package.json"), "utf8"), before);
  assert.match(readFileSync(join(archive, "content/.gitattributes"), "utf8"), "merge=union");
  assert.match(
    readFileSync(join(archive, "content/site.yaml"), "utf8"),
    "# yaml-language-server: $schema=../node_modules/committee-report-archive/schemas/site.json",
  );
  for (const name of ["check", "publish"]) {
    const workflow = parse(readFileSync(join(archive, `.github/workflows/${name}.yml`), "utf8"));
    assert.equal(workflow.permissions, { contents: "read" });
  }
  const again = run("init", ...council);
  assert.is(again.status, 2);
  assert.match(again.words, "There is an archive already");
});

test("a report is imported, checked, built and verified outside of the program’s folder", () => {
  const fixture = join(root, "test/importing/fixtures/labels-and-tabs.txt");
  for (const given of [["import", fixture], ["check"], ["build"], ["verify", "_site"]]) {
    const { status, words } = run(...given);
    assert.is(status, 0, words);
  }
  assert.ok(existsSync(join(archive, "_site/index.html")));
});

test("the site is served to its writer", async () => {
  const bin = join(program, "bin/committee-report-archive.mjs");
  const server = spawn(process.execPath, [bin, "start", "--port", "18765"], { cwd: archive });
  try {
    const address = await addressPrinted(server);
    assert.match(await (await fetch(address)).text(), "Testham Borough Council");
  } finally {
    server.kill();
  }
});

test("a newer version takes over the same folder, and keeps every address", () => {
  const ledger = readFileSync(join(archive, "content/addresses.txt"), "utf8");
  const { status, words } = install(packedAs("1.1.0"));
  assert.is(status, 0, words);
  assert.is(run("--version").words, "1.1.0\n");
  const built = run("build");
  assert.is(built.status, 0, built.words);
  assert.is(readFileSync(join(archive, "content/addresses.txt"), "utf8"), ledger);
  assert.is(run("verify", "_site").status, 0);
});

/** The address that a server prints once it can be asked. */
function addressPrinted(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let words = "";
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        words += text;
        const [, address] = /The archive is at (\S+)/.exec(words) ?? [];
        if (address) found(address);
      });
    }
    server.once("exit", () => failed(new Error(words)));
  });
}

test.run();
