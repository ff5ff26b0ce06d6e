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

const units =
  ". |  |-|1|1.|a |a|(|)|\t|1, |1 |A.|,|* |[|](|<|’|&|_|#|of the |2014/15 |£1|“|\n|\n\n|1) |:|; |x-|\\|/|…| .".split(
    "|",
  );

/** Long lines on which a pattern might backtrack again and again, preceded by the words with which it begins. */
export function hostileLines({ source }: PatternFound, length: number): string[] {
  const start = /^\^?((?:[A-Za-z ]|\\[.(])*)/.exec(source)?.[1]?.replace(/\\/g, "") ?? "";
  return ["|", ...units].flatMap((unit) => {
    const long = unit.repeat(Math.ceil(length / unit.length));
    return [`${long}\u0001`, `${start}${long}\u0001`];
  });
}

/** Milliseconds of processor time for finding every match of a pattern in a text; stopped after two seconds. */
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
  }
  return process.cpuUsage(before).user / 1000;
}
