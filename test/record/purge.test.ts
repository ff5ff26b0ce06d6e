import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

/** Unique words of one report: in its body, its title, its file, and the file's name. */
const words = ["zqxbodycanary", "zqxtitlecanary", "zqxinsidecanary", "zqxfilecanary"];
const at = "reports/streets/2015-01-05";

const report = (fields: string) =>
  reportText({
    subject: "The zqxtitlecanary yard",
    fields: `attachments:\n  - file: zqxfilecanary.txt\n    title: Offers\n${fields}`,
    body: "## 1.0 Purpose\n\n1.1 The zqxbodycanary is sold.\n",
  });

interface Built {
  readonly content: string;
  readonly output: string;
  readonly options: readonly string[];
}

/** A site built twice, so that an older one is next to it, with the report in both. */
async function builtTwice(): Promise<Built> {
  const content = contentFolder({
    [`${at}/yard.md`]: report(""),
    [`${at}/zqxfilecanary.txt`]: "zqxinsidecanary\n",
    [`${at}/lighting.md`]: reportText({}),
    "reports/streets/2013-01-07/lamps.md": reportText({ date: "2013-01-07", subject: "Lamps" }),
  });
  const folder = temporaryFolder();
  const output = join(folder, "site");
  const options = ["--cache", join(folder, "cache")];
  await again({ content, output, options });
  write(content, { [`${at}/lighting.md`]: reportText({ subject: "Street lamps" }) });
  await again({ content, output, options });
  const held = wordsIn(folder);
  assert.equal(held, words);
  return { content, output, options };
}

async function again({ content, output, options }: Built, further: readonly string[] = []) {
  const { code, words: printed } = await build(content, output, {}, [...options, ...further]);
  assert.is(code, 0, printed);
  return printed;
}

/** The words found in any byte under a folder, including names and compressed files. */
function wordsIn(folder: string): string[] {
  const all = filesOf(folder).map((file) => {
    const bytes = readFileSync(join(folder, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file, bytes.toString("latin1"), isPacked ? gunzipSync(bytes).toString("latin1") : ""];
  });
  const text = [...all.flat(), ...packedWithin(all.map(([, raw = ""]) => raw))].join("\n");
  return words.filter((word) => text.includes(word));
}

const packedHead = "\u001f\u008b\b";

/** The unpacked content of compressed parts in cache files. */
function packedWithin(raws: readonly string[]): string[] {
  return raws.flatMap((raw) =>
    raw
      .split(packedHead)
      .slice(1)
      .flatMap((rest) => {
        try {
          const bytes = Buffer.from(packedHead + rest, "latin1");
          return [gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1")];
        } catch {
          return [];
        }
      }),
  );
}

const buildsBeside = (output: string) =>
  readdirSync(dirname(output)).filter((name) => name.startsWith(".site.build-"));

const exempt = "exempt:\n  paragraphs: [3]\n  published_address: gone\n";
const withdrawn = "withdrawn:\n  date: 2016-01-01\n  reason: It named a person.\n";

test("the words of a report that is exempted are gone from every folder when the command ends", async () => {
  const built = await builtTwice();
  write(built.content, { [`${at}/yard.md`]: report(exempt) });
  const printed = await again(built);
  assert.match(printed, "older copy of the site had what is withheld now");
  // The cache knows an exempt report’s file by its name, as the content folder does.
  assert.equal(
    wordsIn(dirname(built.output)).filter((word) => word !== "zqxfilecanary"),
    [],
  );
  assert.is(buildsBeside(built.output).length, 1);
  // An edit afterwards builds normally.
  write(built.content, { [`${at}/lighting.md`]: reportText({ subject: "Lights" }) });
  await again(built);
});

test("so are the words of a report that is withdrawn, except the title of its notice", async () => {
  const built = await builtTwice();
  write(built.content, { [`${at}/yard.md`]: report(withdrawn) });
  await again(built);
  assert.equal(
    wordsIn(dirname(built.output)).filter((word) => word !== "zqxfilecanary"),
    ["zqxtitlecanary"],
  );
});

test("so is a file that is withdrawn", async () => {
  const built = await builtTwice();
  rmSync(join(built.content, at, "zqxfilecanary.txt"));
  const gone =
    "withdrawn_files:\n  - file: zqxfilecanary.txt\n    date: 2016-01-01\n    reason: It named a person.\n";
  write(built.content, { [`${at}/yard.md`]: report(gone).replace(/attachments:\n.*\n.*\n/, "") });
  await again(built);
  assert.not.ok(wordsIn(dirname(built.output)).includes("zqxinsidecanary"));
});

test("so are they from what the desk built to show what will change, and from a site that was served", async () => {
  const built = await builtTwice();
  const cache = join(dirname(built.output), "cache");
  for (const place of ["desk/next", "site-3000"]) {
    const preview = { ...built, output: join(cache, place) };
    mkdirSync(dirname(preview.output), { recursive: true });
    await again(preview, ["--preview"]);
  }
  write(built.content, { [`${at}/yard.md`]: report(exempt) });
  assert.match(await again(built), "older copy of the site had what is withheld now");
  assert.equal(
    wordsIn(dirname(built.output)).filter((word) => word !== "zqxfilecanary"),
    [],
  );
});

test("what the desk built to show what will change goes with any build, and a served site stays", async () => {
  const built = await builtTwice();
  const cache = join(dirname(built.output), "cache");
  for (const place of ["desk/next", "site-3000"]) {
    mkdirSync(dirname(join(cache, place)), { recursive: true });
    await again({ ...built, output: join(cache, place) }, ["--preview"]);
  }
  assert.not.match(await again(built), "older copy");
  assert.equal(readdirSync(join(cache, "desk")), []);
  assert.ok(existsSync(join(cache, "site-3000/index.html")));
});

test("a build that changes nothing else removes an older copy that was left", async () => {
  const built = await builtTwice();
  write(built.content, { [`${at}/yard.md`]: report("") });
  const printed = await again(built);
  assert.not.match(printed, "older copy");
  assert.is(buildsBeside(built.output).length, 2);
});

test.run();
