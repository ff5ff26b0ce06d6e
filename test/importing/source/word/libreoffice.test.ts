import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { randomLists } from "./random-lists.ts";
import { linesOf } from "./read-word.ts";
import { docx, type WordGiven } from "./word-document.ts";

/** LibreOffice's text of documents, by name. It prints each paragraph's number before its words. */
function textsOf(documents: Readonly<Record<string, WordGiven>>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const files = Object.entries(documents).map(([name, given]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, docx(given));
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const asked = [
      profile,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
    ];
    const { status, stderr } = spawnSync("soffice", [...asked, ...files], {
      encoding: "utf8",
    });
    assert.is(status, 0, stderr);
    const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    return new Map(
      texts.map((file) => [file.slice(0, -4), readFileSync(join(folder, file), "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The number printed before each word, with single spaces: "1.2 w3x". LibreOffice chooses a bullet by level. */
const numbersIn = (lines: readonly string[], words: readonly string[]) =>
  words.map((word) => {
    const line = lines.find((one) => one.trimEnd().endsWith(word)) ?? "(missing)";
    return `${line.slice(0, line.lastIndexOf(word)).trim().replace(/\s+/g, " ").replace(/[◦▪•]/g, "•")} ${word}`;
  });

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
if (isInstalled) {
  const count = 200;
  const documents = Array.from({ length: count }, (_, seed) => randomLists(seed + 1));
  test(`${count} documents of random lists have the numbers that LibreOffice prints`, async () => {
    const texts = textsOf(Object.fromEntries(documents.map((given, at) => [`lists-${at}`, given])));
    const differing: string[] = [];
    for (const [at, given] of documents.entries()) {
      const theirs = numbersIn((texts.get(`lists-${at}`) ?? "").split("\n"), given.words);
      const ours = numbersIn(await linesOf(given), given.words);
      if (ours.join("\n") !== theirs.join("\n"))
        differing.push(
          `${at + 1}: ${ours.map((one, place) => (one === theirs[place] ? one : `[${one} / ${theirs[place]}]`)).join(", ")}`,
        );
    }
    assert.is(differing.join("\n"), "");
  });
} else console.log("skipped: LibreOffice is not installed, with which numbers are compared");

test.run();
