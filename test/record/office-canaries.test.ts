import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sha256Of } from "../../src/reading/folder/digest.ts";
import { installed, skip } from "../hosting/programs.ts";
import { build, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, type Files, reportText, write } from "./archive-folder.ts";

/** A word that stands in one place alone, in a form that the search index does not shorten. */
const canary = (place: string) => `zqx${place}q`;
const at = "reports/streets/2015-01-05";

/** A document in OpenDocument's flat form, with a word in its text and others in its properties. */
const flat = (place: string) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>${canary(`${place}title`)}</dc:title><meta:initial-creator>${canary(`${place}author`)}</meta:initial-creator></office:meta><office:body><office:text><text:p>The ${canary(place)} is sold.</text:p></office:text></office:body></office:document>`;

/** Files as LibreOffice writes them, by name. */
function officeFiles(): Map<string, Uint8Array> {
  const folder = temporaryFolder();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const made = [
    ["word.fodt", "docx"],
    ["text.fodt", "odt"],
    ["print.fodt", "pdf"],
    ["scan.fodt", "pdf"],
    ["cells.csv", "xlsx"],
  ].map(([from = "", ending = ""]) => {
    const place = from.replace(/\..*/, "");
    const words = from.endsWith(".csv") ? `offer,price\n${canary(place)},12\n` : flat(place);
    writeFileSync(join(folder, from), words);
    const options = ["--headless", "--convert-to", ending, "--outdir", folder, join(folder, from)];
    execFileSync("soffice", [profile, ...options], { stdio: "ignore" });
    const name = `${place}.${ending}`;
    return [name, new Uint8Array(readFileSync(join(folder, name)))] as const;
  });
  return new Map(made);
}

/** What a secret paper says in its front matter and its body, a canary for each part. */
const secret = (name: string, further: string, subject = canary(`${name}subject`)) =>
  reportText({
    subject,
    fields: further,
    body: `## 1.0 ${canary(`${name}heading`)}\n\n1.1 The ${canary(`${name}body`)} is sold.\n\n| Offer | Price |\n|---|--:|\n| ${canary(`${name}table`)} | 12 |\n`,
  });

const attached = (files: readonly string[]) =>
  `attachments:\n${files.map((file) => `  - { file: ${file}, title: ${canary(`named${file.slice(0, 2)}`)} }\n`).join("")}`;

/** A report from a scan with four attachments, a record of a decision without an officer, and minutes. */
const papers = (exempt: string, files: readonly string[], scan: Uint8Array): Files => ({
  [`${at}/yard.md`]: secret(
    "yard",
    `machine_read: true\nsource_public: true\nsource:\n  file: scan.pdf\n  sha256: ${sha256Of(scan)}\n  unsure: [${canary("unsure")}]\n${attached(files)}${exempt}`,
  ),
  [`${at}/sale.md`]: secret(
    "sale",
    `kind: Record of decision\ndecided_by: ${canary("decider")}\n${exempt}`,
  ).replace(/^reporting_officer.*\n/m, ""),
  [`${at}/closed-minutes.md`]: secret("minutes", `machine_read: true\n${exempt}`),
});

const branded = (settings: string) => `${settings}
title: Papers of the council
logo: { file: logo.png, words: Marlow Vale, on_dark: logo-on-dark.svg }
icon: icon.svg
font: [Gill Sans, DejaVu Sans, sans-serif]
header_links: [{ name: Council, url: "https://www.marlowvale.example/" }]
footer_links: [{ name: Privacy, url: "https://www.marlowvale.example/privacy/" }]
also_publish: [Markdown, plain text, JSON tables, paragraphs]
`;

const packedHead = "\u001f\u008b\b";

/** Every byte under a folder, with the names of files; what is compressed, also within a file, is unpacked. */
function everythingIn(folder: string): string {
  const parts = filesOf(folder).flatMap((file) => {
    const raw = readFileSync(join(folder, file)).toString("latin1");
    const packed = raw.split(packedHead).slice(1).map(unpacked);
    return [file, raw, ...packed];
  });
  return parts.join("\n");
}

function unpacked(rest: string): string {
  try {
    const bytes = Buffer.from(packedHead + rest, "latin1");
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    return "";
  }
}

if (installed("soffice") === null) skip("LibreOffice is not installed");
else {
  test("nothing of exempt papers and their office files is in any folder written, in a council’s own look", async () => {
    const files = officeFiles();
    const names = [...files.keys()].filter((name) => name !== "scan.pdf");
    const scan = files.get("scan.pdf") ?? new Uint8Array();
    const open = papers("", names, scan);
    const content = contentFolder({
      ...open,
      ...Object.fromEntries([...files].map(([name, bytes]) => [`${at}/${name}`, bytes])),
      [`${at}/lighting.md`]: reportText({
        body: "## 1.0 Purpose\n\n1.1 See [the other](yard.md).\n",
      }),
      [`${at}/meeting.md`]: `---\nboard: Streets Board\ndate: 2015-01-05\nagenda:\n  - { item: "7", title: A yard, report: yard }\n  - { item: "8", title: A contract, exempt: true }\nminutes: draft\n---\n\n## 7. A YARD\n\nResolved: That it be [sold](yard.md).\n`,
    });
    const look = resolve(
      import.meta.dirname,
      "../reading/fixtures/problems/branding-that-is-sound",
    );
    for (const file of ["logo.png", "logo-on-dark.svg", "icon.svg"]) {
      cpSync(join(look, file), join(content, file));
    }
    write(content, {
      "site.yaml": branded(readFileSync(join(content, "site.yaml"), "utf8")),
    });
    const folder = temporaryFolder();
    const work = temporaryFolder();
    const output = join(folder, "site");
    const built = async () => {
      const cache = ["--cache", join(folder, "cache")];
      const { code, words } = await build(content, output, { TMPDIR: work }, cache);
      assert.is(code, 0, words);
      return words;
    };

    await built();
    const words = new Set(JSON.stringify(open).match(/zqx[a-z]+q/g));
    for (const name of names.concat("scan.pdf")) words.add(canary(name.replace(/\..*/, "")));
    const bytes = [...files].map(
      ([name, all]) => [name, Buffer.from(all.slice(-400, -340)).toString("latin1")] as const,
    );
    const foundIn = (text: string) => [
      ...[...words].filter((word) => text.includes(word)),
      ...bytes.flatMap(([name, part]) => (text.includes(part) ? [name] : [])),
    ];
    const all = everythingIn(output);
    assert.equal(
      [...words, ...files.keys()].filter((each) => !foundIn(all).includes(each)),
      [canary("text"), canary("scan")],
      "while they are open, all is in the site but the words of the packed .odt and of the source",
    );

    write(content, papers("exempt:\n  paragraphs: [3]\n  published_address: gone\n", names, scan));
    const printed = await built();
    const written = everythingIn(folder);
    assert.match(written, "Paragraph 3: Information relating to the financial");
    assert.match(written, /logo-[0-9a-f]{10}\.png/);
    assert.equal(foundIn(written), []);
    assert.equal(foundIn(everythingIn(work)), []);
    assert.equal(foundIn(printed), []);
  });
}

test.run();
