import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { programFolder } from "../../output/program-folder.ts";

/** A stylesheet or a script for the browser, before it has its address. */
export interface BrowserFile {
  /** "archive.css", "search.js" */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Each file with its source. A site that is served to its writer has a script that fetches pages again. */
const sources: Readonly<Record<string, string>> = {
  "archive.css": "static/css/archive.css",
  "archive.js": "src/browser/archive.ts",
  "search.js": "src/browser/search.ts",
  "compare.js": "src/browser/compare.ts",
};
/** The desk's stylesheet and its editor, which are no part of any site. */
const ofDesk: Readonly<Record<string, string>> = {
  "desk.css": "static/css/desk.css",
  "editor.js": "src/browser/desk-editor.ts",
};
/** The files of the desk by name, with their media types. */
export const deskFiles: Readonly<Record<string, string>> = {
  "desk.css": "text/css; charset=utf-8",
  "editor.js": "text/javascript; charset=utf-8",
};
const served = { name: "served.js", source: "src/browser/served.ts" };

/**
 * The files of the site for the browser: from a package as they were compiled, from a checkout bundled
 * now. With `isServed`, `archive.js` also makes pages follow what is edited.
 */
export async function browserFiles(isServed: boolean): Promise<BrowserFile[]> {
  const compiled = join(programFolder, "compiled/assets");
  // A checkout may hold what was compiled for a package.
  if (existsSync(join(programFolder, "src"))) {
    return bundled(isServed ? { ...sources, "archive.js": served.source } : sources);
  }
  return Object.keys(sources).map((name) => ({
    name,
    content: readFileSync(join(compiled, isServed && name === "archive.js" ? served.name : name)),
  }));
}

/** A file of the desk by its name: the stylesheet, or the editor. */
export async function deskFile(name: string): Promise<Uint8Array> {
  if (!existsSync(join(programFolder, "src"))) {
    return readFileSync(join(programFolder, "compiled/assets", name));
  }
  const [file] = await bundled({ [name]: ofDesk[name] ?? name });
  return file?.content ?? new Uint8Array();
}

/** Compiles the files into a folder, for the package. */
export async function writeBrowserFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of await bundled({
    ...sources,
    [served.name]: served.source,
    ...ofDesk,
  })) {
    writeFileSync(join(folder, name), content);
  }
}

async function bundled(files: Readonly<Record<string, string>>): Promise<BrowserFile[]> {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: programFolder,
    entryPoints: Object.entries(files).map(([name, source]) => ({
      in: source,
      out: name.replace(/\.\w+$/, ""),
    })),
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    legalComments: "none",
  });
  // Its process would stay, with the memory of a thousand reports, until this one ends.
  await stop();
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents }));
}
