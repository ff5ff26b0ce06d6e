// Runs a command of this folder: `node src/commands/run.mjs build --content …`. Its sources are bundled
// into one file of the cache the first time, which starts several times faster than they do, and again
// whenever one of them is another; so are the programs of the threads that it may start. In JavaScript,
// because Node 20 runs no TypeScript by itself.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node 20.19 or newer (https://nodejs.org); this is ${process.versions.node}`,
  );
  process.exit(2);
}
const folder = ".cache/program";
const [command = "", ...given] = process.argv.slice(2);
const source = join("src/commands", `${command}.ts`);
if (!/^[a-z]+$/.test(command) || !existsSync(source)) {
  console.error(`There is no command “${command}”`);
  process.exit(2);
}
/** The programs that `startThread` knows. */
const threads = ["site/build/build-thread", "site/serve/server-thread", "search/entry-thread"];
/** By which packages of the older form find what is Node's own. */
const requires =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const bundle = join(folder, `${command}.mjs`);
const inputs = join(folder, `${command}.json`);
if (!isFresh()) await write();
// By itself V8 compiles functions for speed so soon that it takes a third of a small build's time, and
// lets its heap grow to four times what is in use.
setFlagsFromString("--interrupt-budget=800000");
setFlagsFromString("--heap-growing-percent=50");
process.argv = [process.argv[0] ?? "", source, ...given];
await import(pathToFileURL(bundle).href);

/** True where the bundle was made by this Node from the files as they are, and is whole. */
function isFresh() {
  try {
    const { node, stamps, made } = JSON.parse(readFileSync(inputs, "utf8"));
    return (
      node === process.version &&
      Object.entries(stamps).every(([file, stamp]) => stampOf(file) === stamp) &&
      Object.entries(made).every(([file, digest]) => digestOf(readFileSync(file)) === digest)
    );
  } catch {
    // Missing, or damaged: it is made again.
    return false;
  }
}

async function write() {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [source, ...threads.map((thread) => `src/${thread}.ts`)],
    entryNames: "[name]",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // What reads files of its own, is loaded only when it is needed, or holds a program of the machine.
    external: ["@11ty/*", "@parcel/watcher", "esbuild", "pagefind", "unpdf", "@cantoo/pdf-lib"],
    banner: { js: requires },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
  });
  mkdirSync(folder, { recursive: true });
  const files = [...Object.keys(metafile.inputs), "package-lock.json", "src/commands/run.mjs"];
  const stamps = Object.fromEntries(files.map((file) => [file, stampOf(file)]));
  for (const { path, contents } of outputFiles) put(path, contents);
  const made = Object.fromEntries(
    outputFiles.map(({ path, contents }) => [join(folder, basename(path)), digestOf(contents)]),
  );
  put(inputs, JSON.stringify({ node: process.version, stamps, made }));
}

/** @param {Uint8Array} bytes */
function digestOf(bytes) {
  return createHash("sha1").update(bytes).digest("base64");
}

/** @param {string} file */
function stampOf(file) {
  const { mtimeMs, ctimeMs, size } = statSync(file);
  return `${mtimeMs} ${ctimeMs} ${size}`;
}

/**
 * Whole or not at all: two commands may begin at once.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function put(file, content) {
  writeFileSync(`${file}-${process.pid}`, content);
  renameSync(`${file}-${process.pid}`, file);
}
