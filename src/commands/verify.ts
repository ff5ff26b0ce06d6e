import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import {
  type Copy,
  differences,
  folderCopy,
  manifestOf,
  ownManifest,
  servedCopy,
} from "../site/verify.ts";
import { counted, options, run, UsageError } from "./command-line.ts";

const help = `npm run verify -- SITE [--manifest FILE]

Checks a published copy of the site, a folder or an address, against its manifest.json, and
names every file that is missing, changed, or (in a folder) extra.

  --manifest FILE  the manifest kept from the build, if not the copy's own`;

await run(help, async (given) => {
  const { values, positionals } = options(given, {
    allowPositionals: true,
    options: { manifest: { type: "string" } },
  });
  const [site, ...others] = positionals;
  if (site === undefined || others.length > 0) throw new UsageError("One SITE should be named");
  const copy = copyAt(site);
  const manifest =
    values.manifest === undefined
      ? await ownManifest(copy)
      : manifestOf(readGiven(values.manifest));
  if (!manifest) {
    console.error(`${values.manifest ?? `${site} manifest.json`} is not a manifest`);
    return 1;
  }
  const found = await differences(copy, manifest);
  for (const { kind, file } of found) console.log(`${kind.padEnd(8)} ${file}`);
  const count = Object.keys(manifest.files).length;
  console.log(
    found.length === 0
      ? `${counted(count, "file")} as published`
      : `${counted(found.length, "file")} of ${count} not as published`,
  );
  return found.length === 0 ? 0 : 1;
});

function copyAt(site: string): Copy {
  if (/^https?:\/\//.test(site)) {
    if (!URL.canParse(site)) throw new UsageError(`“${site}” is not an address`);
    return servedCopy(site.endsWith("/") ? site : `${site}/`);
  }
  if (!existsSync(site) || !statSync(site).isDirectory()) {
    throw new UsageError(`There is no folder “${site}”`);
  }
  return folderCopy(realpathSync(site));
}

function readGiven(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file “${file}”`);
  return readFileSync(file, "utf8");
}
