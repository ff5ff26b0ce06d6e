import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../reading/digest.ts";

/** Everything apart from the content that decides what is written. */
const parts = ["src", "layouts", "static", ".eleventy.ts", "package.json", "package-lock.json"];

/**
 * A digest of the program's own files and of Node's version: it changes whenever the same content might
 * give different pages. Commands run in the program's folder.
 */
export function programVersion(): string {
  version ??= digestOf(
    process.version,
    ...parts.flatMap(filesIn).map((file) => readFileSync(file, "utf8")),
  );
  return version;
}

/** Computed once: the running program is the one that was on disk at the start. */
let version: string | null = null;

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    );
}
