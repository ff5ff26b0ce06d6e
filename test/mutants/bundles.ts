import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type BuildContext,
  type BuildOptions,
  build,
  context,
  type Plugin,
  transform,
} from "esbuild";

/**
 * Test files, each bundled with the program code that it uses into one module, which loads in a fraction of
 * the time. Packages stay outside. The room's files contain their own paths (`inPlace`).
 */
export class Bundles {
  private readonly room: string;
  private readonly contexts = new Map<string, Promise<BuildContext>>();
  private written = 0;

  /** `room` is the copy of the project in which mutants are made. */
  constructor(room: string) {
    this.room = room;
    mkdirSync(join(room, ".bundles"), { recursive: true });
  }

  /** The address of a test file's bundle for the room's present files. Throws if they cannot be joined. */
  async bundled(test: string): Promise<string> {
    const opened = this.contexts.get(test) ?? this.opened(test);
    this.contexts.set(test, opened);
    const result = await (await opened).rebuild();
    return this.put(result.outputFiles?.[0]?.text ?? "");
  }

  /** The same with the bundle's text and its source map, whose paths start from the room. */
  async mapped(test: string): Promise<{ address: string; text: string; map: string }> {
    const { outputFiles } = await build({
      ...this.options(test),
      write: false,
      sourcemap: "external",
      outfile: join(this.room, ".bundles/mapped.mjs"),
    });
    const [map = "", text = ""] = outputFiles.map((file) => file.text);
    return { address: this.put(text), text, map };
  }

  /** Each bundle has an address of its own, because a process loads an address once. */
  private put(text: string): string {
    const path = (number: number) => join(this.room, ".bundles", `${number}.mjs`);
    rmSync(path(this.written), { force: true });
    this.written += 1;
    writeFileSync(path(this.written), text);
    return pathToFileURL(path(this.written)).href;
  }

  /** Releases what is kept for the test files. */
  async close(): Promise<void> {
    for (const opened of this.contexts.values()) await (await opened).dispose();
    this.contexts.clear();
  }

  private opened(test: string): Promise<BuildContext> {
    return context({ ...this.options(test), write: false });
  }

  private options(test: string): BuildOptions {
    return {
      entryPoints: [resolve(this.room, test)],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      logLevel: "silent",
      plugins: [ownModules(this.room)],
    };
  }
}

/** True if TypeScript can be parsed; its types are not checked. */
export const isParsed = (text: string): Promise<boolean> =>
  transform(text, { loader: "ts", logLevel: "silent" }).then(
    () => true,
    () => false,
  );

/** A file's text with its own path written out, so that it behaves the same within a bundle. `path` is absolute. */
export const inPlace = (text: string, path: string): string =>
  text
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));

/** Replaces uvu's suites, and the build of the sample's site, with ours. */
const ownModules = (room: string): Plugin => ({
  name: "own-modules",
  setup(build) {
    const own = (name: string) => ({ path: join(room, "test/mutants", name) });
    build.onResolve({ filter: /^uvu$/ }, () => own("first-failure.ts"));
    build.onResolve({ filter: /^\..*\/site\.ts$/ }, ({ path, importer, resolveDir }) =>
      join(resolveDir, path) === join(room, "test/site/site.ts") &&
      importer !== own("site-here.ts").path
        ? own("site-here.ts")
        : undefined,
    );
  },
});
