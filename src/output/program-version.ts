import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../reading/digest.ts";

/** All of which what is written depends, beside the content. */
const parts = ["src", "layouts", "static", ".eleventy.ts", "package.json", "package-lock.json"];

/**
 * A digest of the program's own files and of Node's version: another wherever the same content may
 * give other pages. The commands run in its folder.
 */
export function programVersion(): string {
  version ??= digestOf(
    process.version,
    ...parts.flatMap(filesIn).map((file) => readFileSync(file, "utf8")),
  );
  return version;
}

/** The program that runs is the one that was there when it was first asked for. */
let version: string | null = null;

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    );
}
