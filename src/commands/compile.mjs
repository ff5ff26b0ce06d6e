// Compiles the program for its package: the commands and the programs of threads, the stylesheet and the
// browser's scripts, and the schemas for editors. The lock file is included, so that everyone runs the same
// packages.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { commands } from "../../bin/commands.mjs";
import { jsonSchemas } from "../reading/json-schemas.ts";
import { writeBrowserFiles } from "../site/build/browser-files.ts";
import { compiling, threads } from "./bundle.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "compiled");
const programs = [...Object.keys(commands).map((name) => `commands/${name}`), ...threads];

rmSync(folder, { recursive: true, force: true });
await build({
  ...compiling,
  entryPoints: programs.map((name) => ({ in: `src/${name}.ts`, out: basename(name) })),
  outdir: folder,
  splitting: true,
  chunkNames: "part-[hash]",
  packages: "external",
});
await writeBrowserFiles(join(folder, "assets"));
copyFileSync(join(root, "package-lock.json"), join(root, "npm-shrinkwrap.json"));
mkdirSync(join(root, "schemas"), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(root, `schemas/${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
