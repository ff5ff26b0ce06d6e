import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";
import type { Manifest } from "../model/report/file-digest.ts";
import { changedFiles } from "../output/changed-files.ts";
import { leftBehind } from "../output/left-behind.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { readLedger } from "../reading/ledger-file.ts";
import { counted } from "../text/counted.ts";
import { options, refuseMore, runCommand, UsageError } from "./command-line.ts";
import { copyAt, manifestAt } from "./published-copy.ts";

const help = `committee-report-archive changed PUBLISHED SITE [--lists DIR] [--content DIR]

Compares a new site with what is published, by their manifests, and prints what to send and what
to delete. PUBLISHED is the archive's address, a folder, or a manifest.json kept from the last time;
SITE is the folder of the new site. What earlier publishing left there is to be deleted too: files at
addresses that the content folder's addresses.txt names, and that the new site does not have.

  --content DIR    the publisher's folder (content)
  --lists DIR      writes five lists instead, for rclone's --files-from-raw, to be worked through
                   in this order: 1-kept.txt, 2-parts.txt and 3-pages.txt to send, 4-gone.txt to
                   delete, 5-manifest.txt to send (docs/hosting/rclone.md)`;

await runCommand(help, async (given) => {
  const { values, positionals } = options(given, {
    allowPositionals: true,
    options: { lists: { type: "string" }, content: { type: "string", default: "content" } },
  });
  const [published, site, ...others] = positionals;
  if (published === undefined || site === undefined)
    throw new UsageError("What is published and the new SITE should be named");
  refuseMore(others, "What is published and the new SITE should be named");
  const [before, now] = await Promise.all([published, site].map(manifestAt));
  if (!before || !now) {
    const first = before ? "" : "; the first time, everything is to be sent";
    console.error(`There is no manifest at ${before ? site : published}${first}`);
    return 1;
  }
  const { kept, parts, pages, gone: known, manifest } = changedFiles(before, now);
  const gone = [...new Set([...known, ...(await left(published, now, values.content))])].sort();
  const sent = [...kept, ...parts, ...pages];
  if (values.lists !== undefined) {
    write(values.lists, {
      "1-kept.txt": kept,
      "2-parts.txt": parts,
      "3-pages.txt": pages,
      "4-gone.txt": gone,
      "5-manifest.txt": manifest,
    });
  } else {
    for (const file of sent) console.log(`send    ${file}`);
    for (const file of gone) console.log(`delete  ${file}`);
  }
  console.error(
    `${counted(sent.length, "file")} of ${Object.keys(now.files).length} to send, ${gone.length} to delete`,
  );
  return 0;
});

/** What earlier publishing left at a place. A manifest alone, or a folder without a ledger, tells nothing of it. */
async function left(published: string, now: Manifest, content: string): Promise<string[]> {
  const isFile = existsSync(published) && statSync(published).isFile();
  if (isFile || !existsSync(content)) return [];
  const { ledger } = readLedger(openContentFolder(content));
  return leftBehind(copyAt(published), now, ledger);
}

function write(folder: string, lists: Readonly<Record<string, readonly string[]>>) {
  makeFolder(folder);
  for (const [name, files] of Object.entries(lists)) {
    writeFileSync(join(folder, name), files.map((file) => `${file}\n`).join(""));
  }
}
