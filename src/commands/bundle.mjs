// In a checkout, bundles a command, and the programs of the threads that it may start, into files of the
// cache on first use, and again after any change. A bundle starts several times faster than its sources.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, ".cache/program");

/** The programs that `startThread` starts. */
export const threads = [
  "site/build/build-thread",
  "site/serve/server-thread",
  "desk/desk-thread",
  "search/entry-thread",
  "commands/round-thread",
];

/**
 * How esbuild compiles commands, for a checkout and for the package. Bundled CommonJS packages find Node's
 * own modules through `require`.
 * @type {import("esbuild").BuildOptions}
 */
export const compiling = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  outExtension: { ".js": ".mjs" },
};

/**
 * The address of a command's bundle, made again if it is out of date.
 * @param {string} command
 */
export async function bundled(command) {
  const bundle = join(folder, `${command}.mjs`);
  const inputs = join(folder, `${command}.json`);
  if (!isFresh(inputs)) await write(command, inputs);
  return pathToFileURL(bundle);
}

/**
 * True if this Node made the bundle from the present sources, and it is complete.
 * @param {string} inputs
 */
function isFresh(inputs) {
  try {
    const { node, stamps, made } = JSON.parse(readFileSync(inputs, "utf8"));
    return (
      node === process.version &&
      [stamps, made].every((files) =>
        Object.entries(files).every(([file, stamp]) => stampOf(file) === stamp),
      )
    );
  } catch {
    // A missing or damaged bundle is made again.
    return false;
  }
}

/**
 * @param {string} command
 * @param {string} inputs
 */
async function write(command, inputs) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    ...compiling,
    entryPoints: [`src/commands/${command}.ts`, ...threads.map((thread) => `src/${thread}.ts`)],
    entryNames: "[name]",
    write: false,
    metafile: true,
    plugins: [eleventyInPlace],
    // Packages that read their own files, are loaded only when needed, or contain native code.
    external: [
      "@11ty/eleventy-dev-server",
      "chokidar",
      "@parcel/watcher",
      "esbuild",
      "pagefind",
      "read-excel-file",
      "unpdf",
      "@cantoo/pdf-lib",
    ],
    outdir: folder,
  });
  mkdirSync(folder, { recursive: true });
  const files = [...Object.keys(metafile.inputs), "package-lock.json", "src/commands/bundle.mjs"];
  const stamps = Object.fromEntries(files.map((file) => [file, stampOf(file)]));
  for (const { path, contents } of outputFiles) put(path, contents);
  const made = Object.fromEntries(outputFiles.map(({ path }) => [path, stampOf(path)]));
  put(inputs, JSON.stringify({ node: process.version, stamps, made }));
}

/**
 * Bundles Eleventy, whose 350 modules take three times as long to load one by one. It looks for its own package.json
 * from where its modules are.
 * @type {import("esbuild").Plugin}
 */
const eleventyInPlace = {
  name: "eleventy-in-place",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]\w+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

/** @param {string} file */
function stampOf(file) {
  const { mtimeMs, ctimeMs, size } = statSync(resolve(root, file));
  return `${mtimeMs} ${ctimeMs} ${size}`;
}

/**
 * Writes a file atomically, because two commands may start at once. One that holds the same already stays, because
 * commands share the programs of threads.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function put(file, content) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  writeFileSync(`${file}-${process.pid}`, content);
  renameSync(`${file}-${process.pid}`, file);
}
