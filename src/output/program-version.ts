import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../reading/folder/digest.ts";
import { programFolder } from "./program-folder.ts";

/** What decides the pages, apart from the content: of a checkout, and of an installed package. */
const checkout = ["src", "layouts", "static", ".eleventy.ts", "package.json", "package-lock.json"];
const installed = ["compiled", "static", "package.json"];

/**
 * A digest of the program's own files and of Node's version. It changes whenever the same content might
 * give different pages.
 */
export function programVersion(): string {
  version ??= digestOf(
    process.version,
    ...(existsSync(join(programFolder, "src")) ? checkout : installed)
      .flatMap((part) => filesIn(join(programFolder, part)))
      .map((file) => readFileSync(file, "utf8")),
  );
  return version;
}

/** Read once, so that it is the version of the program that runs. */
let version: string | null = null;

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    );
}
