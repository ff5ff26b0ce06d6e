import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";

/** A file of the program and what it imports. */
export interface SourceFile {
  /** Relative to the project's root: "src/model/time/period.ts". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file of the program, "src/model/time/quarter.ts", or a package, "luxon" or "node:fs". */
  readonly from: string;
  readonly typesOnly: boolean;
}

const root = resolve(import.meta.dirname, "..");

/** The program's own files: all of `src`, `layouts` and the Eleventy configuration. */
export function sourceFiles(): SourceFile[] {
  const paths = [".eleventy.ts", ...filesUnder("src"), ...filesUnder("layouts")];
  return paths
    .filter((path) => path.endsWith(".ts") && existsSync(resolve(root, path)))
    .map(sourceFile);
}

/** Every file under a folder, as paths from the project's root; none if the folder does not exist. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(resolve(root, folder))) return [];
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** A file's text, by its path from the project's root. */
export const textOf = (path: string): string => readFileSync(resolve(root, path), "utf8");

/** TypeScript or CSS without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

function sourceFile(path: string): SourceFile {
  const text = textOf(path);
  const statements = withoutComments(text).matchAll(
    /^(?:import|export)\s(?:([^;"']*?)\sfrom\s)?"([^"]+)";|\bimport\("([^"]+)"\)/gm,
  );
  const imports = [...statements].map(([, names = "", fixed, deferred]) => ({
    from: target(path, fixed ?? deferred ?? ""),
    typesOnly: importsTypesOnly(names),
  }));
  return { path, text, imports };
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(path), specifier);
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function importsTypesOnly(names: string): boolean {
  if (names.startsWith("type ")) return true;
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const each = inner?.split(",").map((name) => name.trim()) ?? [""];
  return each.filter((name) => name !== "").every((name) => name.startsWith("type "));
}
