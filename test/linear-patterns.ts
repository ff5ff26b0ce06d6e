import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { temporaryFolder } from "./site/site.ts";
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

/** The places in the files of some folders where patterns are made of strings: "src/text/slug.ts:7". */
export const placesThatMake = (folders: readonly string[]): string[] =>
  folders
    .flatMap(filesUnder)
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .flatMap((file) =>
      textOf(file)
        .split("\n")
        .flatMap((line, at) =>
          /^(?!\s*(?:\*|\/\/)).*\bRegExp\(/.test(line) ? [`${file}:${at + 1}`] : [],
        ),
    );

/**
 * Every pattern that the program makes of strings while its rooms are loaded and while some tests of it run,
 * each with the place that made it.
 */
export function patternsMade(
  folders: readonly string[],
  tests: readonly string[],
): Map<string, PatternFound[]> {
  const files = folders.flatMap(filesUnder).filter((file) => /(?<!\.d|-thread)\.ts$/.test(file));
  const loads = `for (const file of ${JSON.stringify(files.map(hrefOf))}) await import(file);`;
  const written = join(temporaryFolder(), "made.jsonl");
  const options = ["--import", "tsx", "--import", hrefOf("test/patterns-made.ts")];
  for (const run of [["--input-type=module", "--eval", loads], ...tests.map((test) => [test])]) {
    execFileSync(process.execPath, [...options, ...run], {
      env: { ...process.env, PATTERNS_MADE: written },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  const found = new Map<string, PatternFound[]>();
  for (const line of readFileSync(written, "utf8").trim().split("\n")) {
    const { place, source, flags } = JSON.parse(line) as Record<
      "place" | "source" | "flags",
      string
    >;
    const file = relative(resolve("."), place).replaceAll("\\", "/");
    found.set(file, [...(found.get(file) ?? []), { file, source, flags }]);
  }
  return found;
}

const hrefOf = (file: string) => pathToFileURL(resolve(file)).href;

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
