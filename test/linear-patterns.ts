import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { filesUnder, textOf } from "./source.ts";

/** A pattern of the program, and its file. */
export interface PatternFound {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern in the files of some folders. */
export function patternsIn(folders: readonly string[]): PatternFound[] {
  const files = folders.flatMap(filesUnder).filter((file) => /(?<!\.d)\.ts$/.test(file));
  return files.flatMap((file) => {
    const { code } = transformSync(textOf(file), { loader: "ts", target: "esnext" });
    const found: PatternFound[] = [];
    parse(code, {
      ecmaVersion: "latest",
      sourceType: "module",
      onToken: (token) => {
        if (token.type.label !== "regexp" || !("value" in token)) return;
        const { pattern, flags } = token.value as { pattern: string; flags: string };
        found.push({ file, source: pattern, flags });
      },
    });
    return found;
  });
}

/**
 * Every pattern that the files of some folders make of strings (`new RegExp`) while they are loaded, each
 * with the file that made it.
 */
export async function patternsMadeIn(folders: readonly string[]): Promise<PatternFound[]> {
  const files = folders.flatMap(filesUnder).filter((file) => /(?<!\.d|-thread)\.ts$/.test(file));
  const places = new Map(files.map((file) => [resolve(file), file]));
  const found = new Map<string, PatternFound>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, newTarget) {
      const made: RegExp = Reflect.construct(target, given, newTarget);
      const from = /(?:file:\/\/)?(\/[^\s()]+?\.ts)(?:\?[^\s:]*)?:\d+/.exec(
        new Error().stack?.split("\n")[2] ?? "",
      );
      const file = places.get(from?.[1] ?? "");
      if (file) found.set(`${made}`, { file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

const units =
  ". |  |-|1|1.|a |a|(|)|\t|1, |1 |A.|,|* |[|](|<|’|&|_|#|of the |2014/15 |£1|“|\n|\n\n|1) |:|; |x-|\\|/|…| .".split(
    "|",
  );

/** Long lines on which a pattern might backtrack again and again, preceded by the words with which it begins. */
export function hostileLines({ source }: PatternFound, length: number): string[] {
  // A form such as "\\b(?:for|of) …" begins with the first of its words.
  const start =
    /^(?:\^|\\b|\(\?:|\()*((?:[A-Za-z ]|\\[.(])*)/.exec(source)?.[1]?.replace(/\\/g, "") ?? "";
  return ["|", ...units].flatMap((unit) => {
    const long = unit.repeat(Math.ceil(length / unit.length));
    const again = `${start}${unit}`.repeat(Math.ceil(length / (start.length + unit.length)));
    return [
      ...new Set([`${long}\u0001`, `x${long}\u0001`, `${start}${long}\u0001`, `${again}\u0001`]),
    ];
  });
}

/** Milliseconds of processor time for finding every match of a pattern in a text; Infinity after two seconds. */
export function workOf({ source, flags }: PatternFound, text: string): number {
  const pattern = new RegExp(source, flags);
  const find = () => {
    text.replace(pattern, "");
  };
  const before = process.cpuUsage();
  Reflect.set(globalThis, "findPattern", find);
  try {
    new Script("findPattern()").runInThisContext({ timeout: 2000 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return Number.POSITIVE_INFINITY;
  }
  return process.cpuUsage(before).user / 1000;
}
