import { differences, ownManifest } from "../output/published-copy-check.ts";
import { counted } from "../text/counted.ts";
import { options, refuseMore, runCommand, UsageError } from "./command-line.ts";
import { copyAt, manifestAtFile } from "./published-copy.ts";

const help = `committee-report-archive verify SITE [--manifest FILE]

Checks a published copy of the site, a folder or an address, against its manifest.json, and
names every file that is missing, changed, or (in a folder) extra.

  --manifest FILE  the manifest.json kept from the build, with the folder manifest next to it,
                   if not the copy's own`;

await runCommand(help, async (given) => {
  const { values, positionals } = options(given, {
    allowPositionals: true,
    options: { manifest: { type: "string" } },
  });
  const [site, ...others] = positionals;
  if (site === undefined) throw new UsageError("One SITE should be named");
  refuseMore(others, "One SITE should be named");
  const copy = copyAt(site);
  const manifest =
    values.manifest === undefined ? await ownManifest(copy) : manifestAtFile(values.manifest);
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
